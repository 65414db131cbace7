import type { Day } from '@jiquan/kernel';
import { type Call, type Handler, type Rows, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type Application, judgeDays } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { findingRow, findingsOf } from '../finding/finding-rows';
import { pinnedRules } from '../finding/rules-of';
import { endOf } from '../notice/gate';
import { NoticeTable } from '../notice/notice.table';
import { unknownThing } from '../standing';
import { RemarkTable } from './application.table';
import { visible } from './applications.view';

const spec = settlementApi.routes.applicationFindings;

/** Why it was decided as it was, and how long it has been with whom. */
@Serves(spec)
export class ApplicationFindingsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const application = await visible(rows, caller, input.application);
      if (!application) return unknownThing();
      const kept = await findingsOf(rows, [application.id]);
      return { application: application.id, findings: [...kept(application.id), ...(await days(rows, application, this.work.clock.today()))] };
    });
  }
}

/** The clocks of the offices as they stand today; the procedure that sets them is pinned at acceptance. */
async function days(rows: Rows, application: Application, on: Day) {
  const rules = pinnedRules(application.ruleSet);
  if (!rules) return [];
  const remarks = await rows.find(RemarkTable, { application: application.id }, { order: 'at' });
  const notice = await noticeDays(rows, application);
  const findings = judgeDays({ application, remarks, notice, on }, rules);
  return findings.filter(({ outcome }) => outcome !== 'not-applicable').map((finding) => findingRow('now', on, finding));
}

async function noticeDays(rows: Rows, { notice: id }: Application) {
  const notice = id === null ? undefined : await rows.get(NoticeTable, id);
  if (!notice) return null;
  const { until } = endOf(notice.ruleSet, notice.publishedOn);
  return { from: notice.from, until: until === 'pending-calendar' ? null : until };
}
