import { bodyMoves, sittingMoves } from '@jiquan/certificate-domain';
import type { Move } from '@jiquan/kernel';
import { applicationMoves } from '@jiquan/settlement-domain';
import { classMoves } from '@jiquan/training-domain';
import { campaignMoves } from '@jiquan/voucher-domain';
import type { ContextName } from './check';

/** A thing whose commands the audit names, and which moves each route may have been. */
export interface Story {
  readonly context: ContextName;
  /** As the audit names its id. */
  readonly thing: string;
  readonly table: string;
  readonly moves: readonly Move<string>[];
  readonly routes: Readonly<Record<string, readonly string[]>>;
}

/** The audit line of an objection names the objection and not its application, so it may have come anywhere. */
const withObjections = applicationMoves.map((row) => (row.by === 'uphold-objection' ? { ...row, kind: 'heard' as const } : row));

export const stories: readonly Story[] = [
  {
    context: 'voucher',
    thing: 'campaign',
    table: 'campaign',
    moves: campaignMoves,
    routes: {
      draft: ['draft'],
      askFunding: ['ask-funding'],
      publish: ['publish'],
      pause: ['pause'],
      resume: ['resume'],
      close: ['close'],
      raiseQuota: ['raise-quota'],
      lowerQuota: ['lower-quota'],
    },
  },
  {
    context: 'training',
    thing: 'class',
    table: 'class',
    moves: classMoves,
    routes: {
      draftClass: ['draft'],
      redraftClass: ['redraft'],
      submitClass: ['submit'],
      reviewClass: ['industry-first', 'industry-second', 'hrss-first', 'hrss-second', 'return', 'reject'],
      cancelClass: ['cancel'],
      askChange: ['change'],
      reviewChange: ['change'],
      changeRoster: ['change'],
      openClass: ['open'],
      suspendClass: ['suspend'],
      resumeClass: ['resume'],
      finishTraining: ['finish'],
      completeClass: ['complete'],
      retrain: ['retrain'],
      cancelSubsidy: ['cancel-subsidy'],
      notRecognise: ['not-recognise'],
    },
  },
  {
    context: 'certificate',
    thing: 'sitting',
    table: 'sitting',
    moves: sittingMoves,
    routes: {
      proposeSitting: ['propose', 'propose-as-body'],
      acceptSitting: ['accept-as-body', 'accept-as-hrss'],
      rejectSitting: ['reject'],
      withdrawSitting: ['withdraw'],
      enterResults: ['enter-results'],
      signPatrol: ['sign-patrol'],
      confirmSitting: ['confirm'],
      voidSitting: ['void'],
    },
  },
  {
    context: 'certificate',
    thing: 'body',
    table: 'assessment_body',
    moves: bodyMoves,
    routes: { recordBody: ['record'], fileBody: ['file'], blacklistBody: ['blacklist'] },
  },
  {
    context: 'settlement',
    thing: 'application',
    table: 'application',
    moves: withObjections,
    routes: {
      submit: ['submit'],
      accept: ['accept'],
      giveBack: ['give-back'],
      review: ['industry-first', 'industry-second', 'hrss-first', 'hrss-second', 'reject'],
      publishNotice: ['publish-notice'],
    },
  },
];
