import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { enrolmentStageOf } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { CheckInTable } from '../attendance/attendance.table';
import { readClass } from '../class/situation';
import { EnrolmentTable } from './enrolment.table';

const MOST_READ = 100_000;

@Serves(trainingApi.routes.roster)
export class RosterView implements Handler<typeof trainingApi.routes.roster> {
  constructor(private readonly work: Work) {}

  handle({ class: id }: InputOf<typeof trainingApi.routes.roster>, call: Call) {
    return this.work.read(async (rows) => {
      const one = await readClass(rows, id, call.caller);
      if (isRefusal(one)) return one;
      const counts = new Map<string, number>();
      for (const { enrolment } of await rows.find(CheckInTable, { class: id }, { limit: MOST_READ })) counts.set(enrolment, (counts.get(enrolment) ?? 0) + 1);
      const seats = (await rows.find(EnrolmentTable, { class: id })).map((each) => ({
        enrolment: each.id,
        person: each.person,
        stage: enrolmentStageOf(each, one.channel),
        standing: each.declared.standing,
        trainingWill: each.declared.trainingWill,
        employmentWill: each.declared.employmentWill,
        ableToWork: each.declared.ableToWork,
        declarationsConfirmed: each.confirmedBy !== null,
        checkIns: counts.get(each.id) ?? 0,
        endedReason: each.endReason,
      }));
      return { class: id, version: one.rosterVersion, seats };
    });
  }
}
