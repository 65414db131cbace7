import { yearOf } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import type { Finding, RuleSet } from '@jiquan/policy';
import { type CompleteFacts, judgeRunning, judgeSurvey, type SurveyFacts, trainedOf, type TrainingClass } from '@jiquan/training-domain';
import { CheckInTable, VideoTable, VisibilityFailureTable } from '../attendance/attendance.table';
import { LessonTable } from '../class/class.table';
import { listedPlatformsOf, seatedIn } from '../class/situation';
import { InspectionTable } from '../inspection/inspection.table';
import { RememberedPaymentTable, SurveyAnswerTable } from './outcome.table';

/** What the pinned rules say of the training as it ran. */
export async function runningFindings(rows: Rows, one: TrainingClass, set: RuleSet): Promise<Finding[]> {
  const facts = {
    class: one,
    lessons: await rows.find(LessonTable, { class: one.id }),
    videos: await rows.find(VideoTable, { class: one.id }),
    failures: await rows.find(VisibilityFailureTable, { class: one.id }),
    inspections: await rows.find(InspectionTable, { class: one.id }),
    listedPlatforms: await listedPlatformsOf(rows, yearOf(one.opensOn)),
  };
  return judgeRunning(facts, set);
}

export async function surveyOf(rows: Rows, one: TrainingClass, trainees: number): Promise<SurveyFacts> {
  const round = { class: one.id, round: one.surveyRound };
  return {
    trainees,
    answers: await rows.count(SurveyAnswerTable, round),
    satisfied: await rows.count(SurveyAnswerTable, { ...round, satisfied: true }),
  };
}

/** Present at each lesson that anybody came to, by check-in. */
async function presentByLesson(rows: Rows, classId: string): Promise<number[]> {
  const counts = new Map<number, number>();
  for (const { lesson } of await rows.find(CheckInTable, { class: classId }, { limit: 100_000 })) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  return [...counts.values()];
}

/** All that completing a class is judged on. */
export async function completeFactsOf(rows: Rows, one: TrainingClass, set: RuleSet, today: CompleteFacts['today']): Promise<CompleteFacts> {
  const enrolments = await seatedIn(rows, one.id);
  const survey = await surveyOf(rows, one, trainedOf(enrolments).length);
  return {
    class: one,
    set,
    enrolments,
    inspections: await rows.find(InspectionTable, { class: one.id }),
    checkIns: await presentByLesson(rows, one.id),
    running: await runningFindings(rows, one, set),
    survey,
    surveyFindings: judgeSurvey(survey, set),
    today,
  };
}

/** Lines of the class whose payment was settled and has not come back. */
export async function paidLinesOf(rows: Rows, classId: string): Promise<number> {
  const heard = await rows.find(RememberedPaymentTable, { class: classId });
  const returned = new Set(heard.filter(({ kind }) => kind === 'returned').map(({ payment }) => payment));
  return heard.filter(({ kind, payment }) => kind === 'settled' && !returned.has(payment)).length;
}
