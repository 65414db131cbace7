import { certificateApi } from '@jiquan/certificate-contract';
import { acceptAsBody, acceptAsHrss, type AssessmentBody, judgeKinds } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from '../body/body.table';
import { CandidateTable } from '../candidate/candidate.table';
import { keepFindings } from '../finding/finding.table';
import { rulesOf } from '../finding/rules-of';
import { accountClosed, notInCharge, unknown } from '../office';
import { sittingNotYours } from './not-yours';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.acceptSitting;

@Serves(spec)
export class AcceptSittingController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const byHrss = call.caller.role === 'hrss';
      const denied = (await accountClosed(tx, call)) ?? (byHrss ? notInCharge(call, sitting.division) : sittingNotYours(call, sitting));
      if (denied) return denied;
      const body = (await tx.get(BodyTable, sitting.body)) as AssessmentBody;
      const facts = { sitting, body, ruleSet: rulesOf(sitting), account: call.caller.account };
      const candidates = await tx.find(CandidateTable, { sitting: sitting.id });
      const kinds = { ruleSet: facts.ruleSet, candidates, noOtherCertificate: input.noOtherCertificate ?? null };
      const accepted = byHrss
        ? acceptAsHrss({ ...facts, ...kinds }, tx.now)
        : acceptAsBody(facts, tx.now);
      if (isRefusal(accepted)) return accepted;
      await tx.replace(SittingTable, sitting, accepted);
      if (byHrss) await keepFindings(tx, 'accepted', { subject: sitting.id, findings: judgeKinds(kinds) });
      return { sitting: accepted.id, state: accepted.state };
    });
  }
}
