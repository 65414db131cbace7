import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { type AssessmentBody, bodyNotFiled } from '../body/body';
import type { Candidate } from '../candidate/candidate';
import { inState } from './moves';
import type { Sitting } from './sitting';

interface AcceptFacts {
  readonly sitting: Sitting;
  readonly body: AssessmentBody;
  readonly account: string;
}
interface HrssFacts extends AcceptFacts {
  readonly candidates: readonly Candidate[];
  /** HRSS's statement why no other certificate can be obtained. */
  readonly noOtherCertificate: string | null;
}

const dayPast = ({ sitting }: AcceptFacts, now: Instant): Refusal<'sitting.day-past'> | undefined =>
  dayOf(now) <= sitting.heldOn ? undefined : refuse('sitting.day-past', { heldOn: sitting.heldOn }, ['R-ASM-03']);

/** Where a rule set forbids direct completion exams, HRSS answers for the exception, not the applicant (R-ASM-01, A-05). */
const completionExam = ({ sitting, candidates, noOtherCertificate }: HrssFacts): Refusal<'sitting.completion-exam-denied'> | undefined =>
  sitting.directCompletionExam !== null && noOtherCertificate === null && candidates.some((each) => each.kind === 'TRAINING_COMPLETION')
    ? refuse('sitting.completion-exam-denied', { effect: sitting.directCompletionExam }, ['R-ASM-01', 'A-05'])
    : undefined;

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
