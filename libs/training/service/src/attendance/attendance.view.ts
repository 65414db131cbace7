import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { rateText } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { LessonTable } from '../class/class.table';
import { readClass } from '../class/situation';
import { EnrolmentTable } from '../roster/enrolment.table';
import { CheckInTable, LeaveTable, VideoTable, VisibilityFailureTable } from './attendance.table';

const MOST_READ = 100_000;

@Serves(trainingApi.routes.attendance)
export class AttendanceView implements Handler<typeof trainingApi.routes.attendance> {
  constructor(private readonly work: Work) {}

  handle({ class: id }: InputOf<typeof trainingApi.routes.attendance>, call: Call) {
    return this.work.read(async (rows) => {
      const one = await readClass(rows, id, call.caller);
      if (isRefusal(one)) return one;
      const lessons = await rows.find(LessonTable, { class: id }, { order: 'number' });
      const checkIns = await rows.find(CheckInTable, { class: id }, { limit: MOST_READ });
      const madeUp = (await rows.find(LeaveTable, { class: id }, { limit: MOST_READ })).filter(({ madeUpAt }) => madeUpAt !== null);
      const videos = await rows.find(VideoTable, { class: id });
      const failed = new Set((await rows.find(VisibilityFailureTable, { class: id })).map(({ lesson }) => lesson));
      const persons = (await rows.find(EnrolmentTable, { class: id })).map(({ id: enrolment, person }) => {
        const attended = checkIns.filter((each) => each.enrolment === enrolment).length;
        const made = madeUp.filter((each) => each.enrolment === enrolment).length;
        return { enrolment, person, attended, madeUp: made, rate: rateText(attended + made, lessons.length) };
      });
      return {
        class: id,
        lessons: lessons.map(({ number, day, kind }) => {
          const recorded = videos.filter(({ lesson }) => lesson === number);
          return {
            number,
            day,
            kind,
            present: checkIns.filter(({ lesson }) => lesson === number).length,
            videoSeconds: recorded.reduce((sum, { seconds }) => sum + seconds, 0),
            longestClipSeconds: Math.max(0, ...recorded.map(({ longestClipSeconds }) => longestClipSeconds)),
            notAllVisible: failed.has(number),
          };
        }),
        persons,
      };
    });
  }
}
