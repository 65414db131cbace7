import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { judgeReview, review } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { pinnedRules } from '../finding/rules-of';
import { gateOf } from '../notice/gate';
import { standing, unknownThing } from '../standing';
import { ApplicationTable } from './application.table';
import { claimedLines, endApplication, remark, taughtIn } from './lines';

const spec = settlementApi.routes.review;

@Serves(spec)
export class ReviewController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { step, opinion, note } = input;
      const reason = input.reason ?? 'application.rejected';
      tx.about({ application: input.application });
      const application = await tx.lock(ApplicationTable, input.application);
      if (!application) return unknownThing();
      const notice = application.notice === null ? undefined : await gateOf(tx, application.notice, tx.today);
      const linesLeft = await claimedLines(tx, application.id);
      const who = await standing(tx, call);
      const rules = pinnedRules(application.ruleSet);
      const findings = rules ? judgeReview(application, step, who.officer, rules) : [];
      const around = { ...who, taughtIn: await taughtIn(tx, application.id), linesLeft, notice, findings };
      const after = review({ ...around, application, step, agrees: opinion === 'agree', reason }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(ApplicationTable, application, after);
      await remark(tx, application.id, step, opinion, note);
      await keepFindings(tx, step, application.id, [...(step.startsWith('hrss') ? (notice?.findings ?? []) : []), ...findings]);
      if (after.state === 'refused') await endApplication(tx, after, reason);
      return { application: after.id, state: after.state };
    });
  }
}
