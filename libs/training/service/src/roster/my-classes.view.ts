import { type Call, type Handler, type Rows, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { type Enrolment, enrolmentStageOf, type TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { CheckInTable, LeaveTable } from '../attendance/attendance.table';
import { ClassTable, LessonTable } from '../class/class.table';
import { namesOf } from '../class/classes.view';
import { EnrolmentTable } from './enrolment.table';

@Serves(trainingApi.routes.myClasses)
export class MyClassesView implements Handler<typeof trainingApi.routes.myClasses> {
  constructor(private readonly work: Work) {}

  handle({ after, limit }: InputOf<typeof trainingApi.routes.myClasses>, call: Call) {
    return this.work.read(async (rows) => {
      const { person } = call.caller;
      const own = person === undefined ? [] : await rows.find(EnrolmentTable, { person }, { after, limit });
      const classes = own.length === 0 ? [] : await rows.find(ClassTable, { id: own.map((one) => one.class) });
      const names = await namesOf(rows, classes);
      const shown = [];
      for (const enrolment of own) {
        const one = classes.find(({ id }) => id === enrolment.class);
        // Before approval a roster is the institution's draft, not yet the trainee's class.
        if (one && one.approvedOn !== null) shown.push(await rowOf(rows, enrolment, one, names.get(one.institution) ?? ''));
      }
      return { classes: shown };
    });
  }
}

async function rowOf(rows: Rows, enrolment: Enrolment, one: TrainingClass, institutionName: string) {
  const madeUp = (await rows.find(LeaveTable, { enrolment: enrolment.id })).filter(({ madeUpAt }) => madeUpAt !== null).length;
  const { id, occupation, level, site, opensOn, endsOn, state, channel } = one;
  return {
    class: id,
    enrolment: enrolment.id,
    institutionName,
    occupation,
    level,
    site,
    opensOn,
    endsOn,
    state,
    stage: enrolmentStageOf(enrolment, channel),
    attended: (await rows.count(CheckInTable, { enrolment: enrolment.id })) + madeUp,
    lessons: await rows.count(LessonTable, { class: id }),
    surveyOpen: state === 'training-done' && enrolment.firstPresentAt !== null && enrolment.endedOn === null,
  };
}
