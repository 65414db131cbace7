import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';
import { noticeLine, settlementApi } from '@jiquan/settlement-contract';
import { judgePublished, publishNotice } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { ApplicationTable } from '../application/application.table';
import { claimedLines } from '../application/lines';
import { keepFindings } from '../finding/finding.table';
import { pinnedRules } from '../finding/rules-of';
import { standing, unknownThing } from '../standing';
import { endOf } from './gate';
import { NoticeTable } from './notice.table';

const spec = settlementApi.routes.publishNotice;

@Serves(spec)
export class PublishNoticeController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ application: input.application });
      const application = await tx.lock(ApplicationTable, input.application);
      if (!application) return unknownThing();
      const ruleSet = application.ruleSet as Pin | null;
      const end = ruleSet === null ? undefined : endOf(ruleSet, tx.today);
      const period = end?.period ?? { days: 0, unit: 'day' as const };
      const linesLeft = await claimedLines(tx, application.id);
      const { site, address } = input;
      const done = publishNotice({ ...(await standing(tx, call)), application, id: tx.newId(), site, address, period, linesLeft, today: tx.today }, tx.now);
      if (isRefusal(done)) return done;
      await tx.replace(ApplicationTable, application, done.application);
      await tx.insert(NoticeTable, { ...done.notice, ruleSet: ruleSet as Pin });
      const rules = pinnedRules(ruleSet);
      if (rules) await keepFindings(tx, 'noticed', application.id, [judgePublished(Object.keys(noticeLine.shape), rules)]);
      tx.about({ notice: done.notice.id });
      return { notice: done.notice.id, from: done.notice.from, until: end && end.until !== 'pending-calendar' ? end.until : null };
    });
  }
}
