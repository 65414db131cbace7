import { dayOf, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { type Finding, refusedBy, type RuleSet } from '@jiquan/policy';
import { judgeRecord } from './judge';
import { inState } from './moves';
import type { Sitting } from './sitting';

interface ByOfficer {
  readonly sitting: Sitting;
  readonly account: string;
}

/** 考核巡查人员签字 (F-38). */
export const signPatrol = verb([inState('sign-patrol')], ({ sitting, account, remark }: ByOfficer & { readonly remark: string | null }, now: Instant): Sitting => ({
  ...sitting,
  state: 'signed',
  patrol: account,
  patrolAt: now,
  patrolRemark: remark,
}));

interface ConfirmFacts extends ByOfficer {
  /** The set pinned to the sitting. */
  readonly ruleSet: RuleSet;
}

/** The record of a signed sitting (R-ASM-17, INF-06). */
export function judgeSigned({ sitting, ruleSet }: Pick<ConfirmFacts, 'sitting' | 'ruleSet'>): Finding[] {
  const { rows, attending, totalCertified, resultsAt, patrolAt } = sitting;
  const stated = { rows, attending: attending ?? 0, totalCertified: totalCertified ?? 0 };
  return judgeRecord({ ...stated, resultsInSystem: resultsAt !== null, patrolSigned: patrolAt !== null }, ruleSet);
}

const recordIncomplete = (facts: ConfirmFacts): Refusal<'sitting.record-incomplete'> | undefined =>
  refusedBy(judgeSigned(facts), 'sitting.record-incomplete', { attending: facts.sitting.attending });

export const confirmGuards = [inState('confirm'), recordIncomplete] as const;
export const confirmSitting = verb(confirmGuards, ({ sitting, account }: ConfirmFacts, now: Instant): Sitting => ({
  ...sitting,
  state: 'confirmed',
  confirmedBy: account,
  confirmedOn: dayOf(now),
}));

/** Voided for ever: who was assessed must be assessed again in another sitting. */
export const voidSitting = verb([inState('void')], ({ sitting, reason }: { readonly sitting: Sitting; readonly reason: string }, now: Instant): Sitting => ({
  ...sitting,
  state: 'voided',
  voidedOn: dayOf(now),
  reason,
}));
