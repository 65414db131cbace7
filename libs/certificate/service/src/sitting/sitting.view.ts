import { certificateApi } from '@jiquan/certificate-contract';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { CandidateTable } from '../candidate/candidate.table';
import { foundAbout } from '../finding/found-about';
import { unknown } from '../office';
import { sittingRow, sittingSeen } from './seen';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.sitting;

@Serves(spec)
export class SittingView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.read(async (rows) => {
      const sitting = await rows.get(SittingTable, input.sitting);
      if (!sitting || !sittingSeen(call, sitting)) return unknown('sitting');
      const candidates = await rows.find(CandidateTable, { sitting: sitting.id });
      return {
        ...sittingRow(sitting),
        form: {
          'F-29': { heldOn: sitting.heldOn, proposedOn: sitting.proposedOn, place: sitting.place },
          'F-30': { attending: sitting.attending },
          'F-31 to F-35': [...sitting.rows],
          'F-36': { resultsInSystem: sitting.resultsAt !== null },
          'F-37': { totalCertified: sitting.totalCertified },
          'F-38': { patrol: sitting.patrol, signedAt: sitting.patrolAt },
        },
        findings: await foundAbout(rows, sitting.id),
        candidates: candidates.map(({ id, person, enrolment, kind, attended, passed }) => ({ candidate: id, person, enrolment, kind, attended, passed })),
      };
    });
  }
}
