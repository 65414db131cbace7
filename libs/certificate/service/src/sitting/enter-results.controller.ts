import { certificateApi } from '@jiquan/certificate-contract';
import { type AssessmentBody, type Candidate, enterResults } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from '../body/body.table';
import { CandidateTable } from '../candidate/candidate.table';
import { rulesOf } from '../finding/rules-of';
import { accountClosed, unknown } from '../office';
import { enrolmentsByIds } from '../remembered/enrolments';
import { sittingNotYours } from './not-yours';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.enterResults;

@Serves(spec)
export class EnterResultsController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const denied = (await accountClosed(tx, call)) ?? sittingNotYours(call, sitting);
      if (denied) return denied;
      const body = (await tx.get(BodyTable, sitting.body)) as AssessmentBody;
      const candidates = await tx.find(CandidateTable, { sitting: sitting.id });
      const enrolments = await enrolmentsByIds(tx, candidates.flatMap((each) => each.enrolment ?? []));
      const { attending, rows, totalCertified, results } = input;
      const stated = { attending, rows, totalCertified };
      const entered = enterResults({ sitting, ruleSet: rulesOf(sitting), body, candidates, enrolments, results, stated, account: call.caller.account }, tx.now);
      if (isRefusal(entered)) return entered;
      await tx.replace(SittingTable, sitting, entered.sitting);
      await tx.replaceMany(CandidateTable, entered.candidates.map((after, index) => [candidates[index] as Candidate, after] as const));
      return { sitting: sitting.id, state: entered.sitting.state };
    });
  }
}
