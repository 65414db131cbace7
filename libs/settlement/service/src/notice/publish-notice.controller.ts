import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';
import { settlementApi } from '@jiquan/settlement-contract';
import { publishNotice } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { ApplicationTable } from '../application/application.table';
import { claimedLines } from '../application/lines';
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
      tx.about({ notice: done.notice.id });
      return { notice: done.notice.id, from: done.notice.from, until: end && end.until !== 'pending-calendar' ? end.until : null };
    });
  }
}
