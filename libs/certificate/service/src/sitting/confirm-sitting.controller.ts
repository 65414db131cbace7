import { AssessmentConfirmed, AssessmentFailed, certificateApi } from '@jiquan/certificate-contract';
import { confirmSitting, judgeSigned } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { CandidateTable } from '../candidate/candidate.table';
import { keepFindings } from '../finding/finding.table';
import { rulesOf } from '../finding/rules-of';
import { accountClosed, notInCharge, unknown } from '../office';
import { outcomeOf } from './outcome';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.confirmSitting;

@Serves(spec)
export class ConfirmSittingController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, sitting.division);
      if (denied) return denied;
      const ruleSet = rulesOf(sitting);
      const confirmed = confirmSitting({ sitting, ruleSet, account: call.caller.account }, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      await tx.replace(SittingTable, sitting, confirmed);
      await keepFindings(tx, 'confirmed', { subject: sitting.id, findings: judgeSigned({ sitting, ruleSet }) });
      const attended = await tx.find(CandidateTable, { sitting: sitting.id, attended: true });
      for (const each of attended) tx.tell((each.passed ? AssessmentConfirmed : AssessmentFailed)(outcomeOf(sitting, each)));
      const passed = attended.filter((each) => each.passed).length;
      return { sitting: sitting.id, state: confirmed.state, passed, failed: attended.length - passed };
    });
  }
}
