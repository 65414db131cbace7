import { type Day, dayOf, daysBetween, type Instant, refuse, type Refusal, verb } from '@jiquan/kernel';
import { pinOf, refusedBy, type RuleSet, saidBy } from '@jiquan/policy';
import { type AssessmentBody, bodyNotFiled } from '../body/body';
import { isLocal, judgeProposal } from './judge';
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

const found = (facts: ProposeFacts, now: Instant) => (facts.ruleSet ? judgeProposal(facts, dayOf(now), facts.ruleSet) : []);

/** Asked for under every rule set: whoever comes from elsewhere says why nobody local can. */
const bodyElsewhere = (facts: ProposeFacts, now: Instant): Refusal<'sitting.body-elsewhere'> | undefined => {
  const { body, division, noLocalBody } = facts;
  const between = { of: body.division, at: division };
  if (!facts.ruleSet && !isLocal(facts) && noLocalBody === null) return refuse('sitting.body-elsewhere', between, ['R-ASM-10', 'configured']);
  return refusedBy(saidBy(found(facts, now), 'R-ASM-10'), 'sitting.body-elsewhere', between, isLocal(facts) || noLocalBody !== null);
};

const noRuleSet = ({ ruleSet, division }: ProposeFacts): Refusal<'sitting.rule-set-none'> | undefined =>
  ruleSet ? undefined : refuse('sitting.rule-set-none', { division }, ['A-61']);

const offlineOnly = (facts: ProposeFacts, now: Instant): Refusal<'sitting.offline-only'> | undefined =>
  refusedBy(saidBy(found(facts, now), 'R-ASM-02a', 'R-ASM-02b'), 'sitting.offline-only', { mode: facts.mode });

/** A silent rule set asks only that the day is not past. */
const noticeShort = (facts: ProposeFacts, now: Instant): Refusal<'sitting.notice-short'> | undefined => {
  const proposedOn = dayOf(now);
  const { heldOn } = facts;
  const [finding] = saidBy(found(facts, now), 'R-ASM-03');
  const days = { noticeDays: finding?.limit ?? 0, given: daysBetween(proposedOn, heldOn), proposedOn, heldOn };
  return refusedBy(finding ? [finding] : [], 'sitting.notice-short', days, proposedOn <= heldOn);
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
