import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { objectionLate } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { ApplicationTable } from '../application/application.table';
import { LineTable } from '../line/line.table';
import { unknownThing } from '../standing';
import { endOf } from './gate';
import { NoticeTable, ObjectionTable } from './notice.table';

const spec = settlementApi.routes.object;
/** One open objection stops an application, so a flood of them is braked for each notice. */
const PER_MINUTE = 30;

@Serves(spec)
export class ObjectController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.limiter.take(`objection:${input.notice}`, PER_MINUTE);
    if (limited) return limited;
    return this.work.run(call, async (tx) => {
      tx.about({ notice: input.notice });
      const notice = await tx.get(NoticeTable, input.notice);
      if (!notice) return unknownThing();
      // The application is the lock: a review that runs at this moment sees the objection or is over before it.
      await tx.lock(ApplicationTable, notice.application);
      const late = objectionLate(endOf(notice.ruleSet, notice.publishedOn).until, tx.today);
      if (isRefusal(late)) return late;
      const line = input.line === undefined ? undefined : await tx.get(LineTable, input.line);
      if (input.line !== undefined && line?.application !== notice.application) return refuse('line.unknown', {}, ['configured']);
      const id = tx.newId();
      await tx.insert(ObjectionTable, {
        id,
        notice: notice.id,
        application: notice.application,
        division: notice.division,
        line: line?.id ?? null,
        text: input.text,
        state: 'open',
        receivedAt: tx.now,
        handledBy: null,
        handledAt: null,
        handling: null,
        version: 1,
      });
      return { objection: id };
    });
  }
}
