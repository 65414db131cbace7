import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import type { Inspection, LessonPlan, Review, TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InspectionTable } from '../inspection/inspection.table';
import { ReviewTable } from './class.table';
import { namesOf } from './classes.view';
import { planOf, readClass } from './situation';

@Serves(trainingApi.routes.classForm)
export class ClassFormView implements Handler<typeof trainingApi.routes.classForm> {
  constructor(private readonly work: Work) {}

  handle({ class: id }: InputOf<typeof trainingApi.routes.classForm>, call: Call) {
    return this.work.read(async (rows) => {
      const one = await readClass(rows, id, call.caller);
      if (isRefusal(one)) return one;
      const reviews = await rows.find(ReviewTable, { class: id }, { order: 'at' });
      const inspections = await rows.find(InspectionTable, { class: id }, { order: 'date' });
      const name = (await namesOf(rows, [one])).get(one.institution) ?? '';
      return {
        class: id,
        state: one.state,
        version: one.version,
        header: headerOf(one, name),
        opening: openingOf(one, await planOf(rows, id), reviews.filter(({ round }) => round === one.round)),
        supervision: supervisionOf(one, inspections),
        outcome: outcomeOf(one),
        ruleSet: one.ruleSet,
        reviews: reviews.map(reviewRowOf),
      };
    });
  }
}

export const reviewRowOf = ({ round, seat, reviewer, opinion, text, at }: Review) => ({ round, seat, reviewer, opinion, text, at });

const headerOf = (one: TrainingClass, institutionName: string) => ({
  'F-01': { applicantKind: one.applicantKind, applicant: one.applicant, institution: one.institution, institutionName },
  'F-02': { sealedBy: one.submittedBy, sealedAt: one.submittedAt, sealOf: one.sealOf },
  'F-03': { contact: one.contact },
  'F-04, F-05': { payee: one.payee },
});

/** First and second reviewer of one department; the opinion is that of whoever reviewed last. */
function stageOf(reviews: readonly Review[], department: 'industry' | 'hrss') {
  const [first, second] = [`${department}-first`, `${department}-second`].map((seat) => reviews.find((review) => review.seat === seat));
  const signed = (review: Review | undefined) => (review ? { by: review.reviewer, at: review.at } : null);
  const last = second ?? first;
  return { opinion: last?.opinion ?? null, text: last?.text ?? null, first: signed(first), second: signed(second) };
}

function openingOf(one: TrainingClass, lessons: readonly LessonPlan[], reviews: readonly Review[]) {
  const hours = (kind: LessonPlan['kind']) => lessons.filter((lesson) => lesson.kind === kind).length;
  return {
    'F-06': { batch: one.batch, opensOn: one.opensOn },
    'F-07': { occupation: one.occupation, catalogueEdition: one.catalogueEdition, level: one.level },
    'F-08': { plannedCount: one.plannedCount, rosterCount: one.rosterCount },
    'F-09': { from: one.opensOn, to: one.endsOn, classHours: lessons.length, practiceHours: hours('practice'), onlineTheoryHours: hours('online-theory') },
    'F-10': { mode: one.mode, note: one.modeNote },
    'F-11': { planAndRosterInSystem: one.planAndRosterInSystem },
    'F-12, F-13': one.industryDepartment === null ? null : stageOf(reviews, 'industry'),
    'F-14, F-15': stageOf(reviews, 'hrss'),
  };
}

function supervisionOf(one: TrainingClass, inspections: readonly Inspection[]) {
  const opening = inspections.find(({ kind }) => kind === 'opening-day');
  const inCourse = inspections.filter(({ kind }) => kind === 'in-course');
  return {
    'F-16': { present: opening?.present ?? null },
    'F-17': { signIn: opening?.signIn ?? null },
    'F-18': { materials: opening?.materials ?? null },
    'F-19': { inspector: opening?.inspector ?? null },
    'F-20 to F-25': inCourse.map(({ date, place, mode, teachers, present, attendance, inspector }) => ({
      date,
      place,
      mode,
      teachers,
      present,
      attendance: attendance ?? '',
      inspector,
    })),
    'F-26': { inSystem: true as const },
    'F-27': { averageAttendance: one.averageAttendance },
    'F-28': { opinion: one.opinion, by: one.opinionBy, at: one.opinionAt },
  };
}

const outcomeOf = ({ openedOn, openingCount, completedOn, recognisedCount, satisfaction }: TrainingClass) => ({
  openedOn,
  openingCount,
  completedOn,
  recognisedCount,
  satisfaction,
});
