import { type Day, dayOf, daysBetween, type Instant, refuse, type Refusal, verb } from '@jiquan/kernel';
import { parameter, pinOf, type RuleSet } from '@jiquan/policy';
import { type AssessmentBody, bodyNotFiled } from '../body/body';
import type { Sitting } from './sitting';

export interface ProposeFacts {
  readonly id: string;
  readonly body: AssessmentBody;
  readonly byBody: boolean;
  /** The institution that proposes, or whose class it is. */
  readonly institution: string | null;
  readonly class: { readonly id: string; readonly notRecognised: boolean } | null;
  readonly division: string;
  /** Pinned to the class; without one, in force at the division. Undefined: none is. */
  readonly ruleSet: RuleSet | undefined;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly mode: Sitting['mode'];
  readonly heldOn: Day;
  readonly place: string;
  readonly noLocalBody: string | null;
  readonly account: string;
}

const notRecognised = (facts: ProposeFacts): Refusal<'sitting.class-not-recognised'> | undefined =>
  facts.class?.notRecognised ? refuse('sitting.class-not-recognised', { class: facts.class.id }, ['R-ATT-03a']) : undefined;

const occupationNotNamed = ({ body, occupation }: ProposeFacts): Refusal<'body.occupation-not-named'> | undefined =>
  body.occupations.length === 0 || body.occupations.includes(occupation)
    ? undefined
    : refuse('body.occupation-not-named', { body: body.id, occupation }, ['R-ASM-20']);

/** A body of the division itself, of one above or of one below it is local. */
const bodyElsewhere = ({ body, division, noLocalBody }: ProposeFacts): Refusal<'sitting.body-elsewhere'> | undefined => {
  const local = holds(body.division, division) || holds(division, body.division);
  return local || noLocalBody !== null ? undefined : refuse('sitting.body-elsewhere', { of: body.division, at: division }, ['R-ASM-10']);
};

const noRuleSet = ({ ruleSet, division }: ProposeFacts): Refusal<'sitting.rule-set-none'> | undefined =>
  ruleSet ? undefined : refuse('sitting.rule-set-none', { division }, ['A-61']);

const offlineOnly = ({ ruleSet, mode }: ProposeFacts): Refusal<'sitting.offline-only'> | undefined =>
  ruleSet && parameter(ruleSet, 'assessment.mode') === 'OFFLINE_ONLY' && mode !== 'OFFLINE'
    ? refuse('sitting.offline-only', { mode, ruleSet: ruleSet.code }, ['R-ASM-02a'])
    : undefined;

/**
 * Calendar days counted back from the day it is held, the day of the proposal excluded. The proposal counts from the
 * day it is entered in the system, whatever a paper says; a silent rule set asks only that the day is not past.
 */
const noticeShort = ({ ruleSet, heldOn }: ProposeFacts, now: Instant): Refusal<'sitting.notice-short'> | undefined => {
  const proposedOn = dayOf(now);
  const asked = (ruleSet && parameter(ruleSet, 'assessment.noticeDays')) ?? 0;
  const given = daysBetween(proposedOn, heldOn);
  return given >= asked ? undefined : refuse('sitting.notice-short', { noticeDays: asked, given, proposedOn, heldOn }, ['R-ASM-03', 'A-39']);
};

export const proposeGuards = [bodyNotFiled, occupationNotNamed, notRecognised, bodyElsewhere, noRuleSet, offlineOnly, noticeShort] as const;

export const proposeSitting = verb(proposeGuards, (facts: ProposeFacts, now: Instant): Sitting => {
  const ruleSet = facts.ruleSet as RuleSet;
  return {
    id: facts.id,
    body: facts.body.id,
    class: facts.class?.id ?? null,
    institution: facts.institution,
    division: facts.division,
    occupation: facts.occupation,
    catalogueEdition: facts.catalogueEdition,
    level: facts.level,
    mode: facts.mode,
    route: 'EXAMINATION',
    place: facts.place,
    heldOn: facts.heldOn,
    proposedOn: dayOf(now),
    proposedAt: now,
    proposedBy: facts.account,
    noLocalBody: facts.noLocalBody,
    state: facts.byBody ? 'body-accepted' : 'proposed',
    ruleSet: pinOf(ruleSet),
    directCompletionExam: parameter(ruleSet, 'assessment.directCompletionExam'),
    noOtherCertificate: null,
    bodyAcceptedBy: facts.byBody ? facts.account : null,
    hrssAcceptedBy: null,
    reason: null,
    resultsBy: null,
    resultsAt: null,
    rows: [],
    attending: null,
    totalCertified: null,
    patrol: null,
    patrolAt: null,
    patrolRemark: null,
    confirmedBy: null,
    confirmedOn: null,
    voidedOn: null,
    version: 1,
  };
});

function holds(upper: string, lower: string): boolean {
  return lower === upper || lower.startsWith(`${upper}/`);
}
