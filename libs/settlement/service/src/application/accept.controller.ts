import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, type Rows, Serves, Work } from '@jiquan/platform';
import { calendarFor, type Finding, noticeOf, pinOf, resolve, type RuleSet } from '@jiquan/policy';
import { settlementApi } from '@jiquan/settlement-contract';
import { accept, type Application, type Fund, judgeAcceptance } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { FundTable } from '../fund/fund.table';
import { standing, unknownThing } from '../standing';
import { ApplicationTable } from './application.table';
import { remark, taughtIn } from './lines';

const spec = settlementApi.routes.accept;

@Serves(spec)
export class AcceptController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ application: input.application });
      const application = await tx.lock(ApplicationTable, input.application);
      if (!application) return unknownThing();
      const set = resolve(application.division, tx.today);
      if (isRefusal(set)) return refuse('rule-set.none', set.facts, set.cites);
      // A procedure that does not say how long a notice runs could never be brought to an end.
      const notice = noticeOf(set, tx.today, calendarFor(set));
      if (isRefusal(notice)) return refuse('rule-set.none', notice.facts, notice.cites);
      const after = accept({ ...(await standing(tx, call)), application, taughtIn: await taughtIn(tx, application.id), ruleSet: pinOf(set), today: tx.today }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(ApplicationTable, application, after);
      await remark(tx, application.id, 'accept', 'agree', set.code);
      await keepFindings(tx, 'accepted', application.id, await judged(tx, application, set));
      return { application: after.id, state: after.state };
    });
  }
}

/** Nobody submits without the commitment, so the form bears it. */
async function judged(rows: Rows, application: Application, set: RuleSet): Promise<Finding[]> {
  const { source } = (await rows.get(FundTable, application.fund)) as Fund;
  return judgeAcceptance({ ...application, commitment: true }, source, set);
}
