import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import type { Finding, RuleSet } from '@jiquan/policy';
import { type AssessmentBody, bodyNotFiled } from '../body/body';
import type { Candidate } from '../candidate/candidate';
import { examDenied, judgeKind } from './judge';
import { inState } from './moves';
import type { Sitting } from './sitting';

interface AcceptFacts {
  readonly sitting: Sitting;
  readonly body: AssessmentBody;
  readonly account: string;
}
interface HrssFacts extends AcceptFacts {
  readonly candidates: readonly Candidate[];
  /** The set pinned to the sitting. */
  readonly ruleSet: RuleSet;
  /** HRSS's statement why no other certificate can be obtained. */
  readonly noOtherCertificate: string | null;
}

const dayPast = ({ sitting }: AcceptFacts, now: Instant): Refusal<'sitting.day-past'> | undefined =>
  dayOf(now) <= sitting.heldOn ? undefined : refuse('sitting.day-past', { heldOn: sitting.heldOn }, ['R-ASM-03']);

/** Of each kind sat for, once. */
export function judgeKinds({ candidates, noOtherCertificate, ruleSet }: Pick<HrssFacts, 'candidates' | 'noOtherCertificate' | 'ruleSet'>): Finding[] {
  return [...new Set(candidates.map((each) => each.kind))].flatMap((kind) => judgeKind(kind, noOtherCertificate, ruleSet));
}

/** Where a rule set forbids direct completion exams, HRSS answers for the exception, not the applicant (R-ASM-01, A-05). */
const completionExam = (facts: HrssFacts): Refusal<'sitting.completion-exam-denied'> | undefined => examDenied(judgeKinds(facts), facts.ruleSet);

export const acceptAsBodyGuards = [inState('accept-as-body'), bodyNotFiled, dayPast] as const;
export const acceptAsBody = verb(acceptAsBodyGuards, ({ sitting, account }: AcceptFacts): Sitting => ({
  ...sitting,
  state: 'body-accepted',
  bodyAcceptedBy: account,
}));

export const acceptAsHrssGuards = [inState('accept-as-hrss'), bodyNotFiled, dayPast, completionExam] as const;
export const acceptAsHrss = verb(acceptAsHrssGuards, ({ sitting, account, noOtherCertificate }: HrssFacts): Sitting => ({
  ...sitting,
  state: 'accepted',
  hrssAcceptedBy: account,
  noOtherCertificate,
}));
