import { BodyBlacklisted, certificateApi } from '@jiquan/certificate-contract';
import { blacklistBody, judgeProblem } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesAt } from '../finding/rules-of';
import { accountClosed, notInCharge, unknown } from '../office';
import { BodyTable } from './body.table';

const spec = certificateApi.routes.blacklistBody;

@Serves(spec)
export class BlacklistBodyController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ body: input.body });
      const body = await tx.lock(BodyTable, input.body);
      if (!body) return unknown('body');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, body.division);
      if (denied) return denied;
      const listed = blacklistBody({ body, reason: input.reason }, tx.now);
      if (isRefusal(listed)) return listed;
      await tx.replace(BodyTable, body, listed);
      const ruleSet = rulesAt(tx, body.division);
      if (ruleSet) await keepFindings(tx, 'blacklisted', { subject: body.id, findings: judgeProblem(ruleSet) });
      tx.tell(BodyBlacklisted({ body: listed.id, from: tx.today }));
      return { body: listed.id, state: listed.state };
    });
  }
}
