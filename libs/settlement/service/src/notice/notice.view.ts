import { type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { LineTable } from '../line/line.table';
import { unknownThing } from '../standing';
import { endOf } from './gate';
import { NoticeTable } from './notice.table';

const spec = settlementApi.routes.notice;

/** What anybody may see: no person, no voucher, no certificate (R-SET-04, A-54). Names are disclosed elsewhere, masked. */
@Serves(spec)
export class NoticeView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>) {
    return this.work.read(async (rows) => {
      const notice = await rows.get(NoticeTable, input.notice);
      if (!notice) return unknownThing();
      const { id, ruleSet, publishedBy: _, ...rest } = notice;
      const { until } = endOf(ruleSet, notice.publishedOn);
      const page = await rows.find(LineTable, { application: notice.application }, { after: input.after, limit: input.limit });
      return {
        ...rest,
        notice: id,
        until: until === 'pending-calendar' ? null : until,
        lines: page.map(({ id: line, occupation, level, amountFen, state }) => ({ line, occupation, level, amountFen, left: state === 'left' })),
        next: page.length === input.limit ? (page.at(-1)?.id ?? null) : null,
      };
    });
  }
}
