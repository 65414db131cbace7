import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { TrainingClass } from '../class/class';
import type { Enrolment } from '../roster/enrolment';

/** One answer of one trainee in one round; a round begins with each end of training. */
export interface SurveyAnswer {
  readonly class: string;
  readonly round: number;
  readonly enrolment: string;
  readonly satisfied: boolean;
  readonly answeredAt: Instant;
}

export interface AnswerFacts {
  readonly class: TrainingClass;
  readonly enrolment: Enrolment | undefined;
  readonly answered: boolean;
  readonly satisfied: boolean;
}

const notOpen: Guard<AnswerFacts, 'survey.not-open'> = ({ class: one }) =>
  one.state === 'training-done' ? undefined : refuse('survey.not-open', { state: one.state }, ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c']);

const notTrainee: Guard<AnswerFacts, 'survey.not-a-trainee'> = ({ enrolment }) =>
  enrolment && enrolment.endedOn === null && enrolment.firstPresentAt !== null ? undefined : refuse('survey.not-a-trainee', {}, ['A-42']);

const answeredAlready: Guard<AnswerFacts, 'survey.answered-already'> = ({ answered }) =>
  answered ? refuse('survey.answered-already', {}, ['A-42']) : undefined;

export const answerSurvey = verb([notOpen, notTrainee, answeredAlready], (facts: AnswerFacts, now: Instant): SurveyAnswer => ({
  class: facts.class.id,
  round: facts.class.surveyRound,
  enrolment: (facts.enrolment as Enrolment).id,
  satisfied: facts.satisfied,
  answeredAt: now,
}));
