import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type AccountKind, holds } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { unknownThing } from '../standing';
import { FundTable } from './fund.table';
import { PostingTable } from './posting.table';

const spec = settlementApi.routes.postings;

@Serves(spec)
export class PostingsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const fund = await rows.get(FundTable, input.fund);
      if (!fund || (caller.division !== undefined && !holds(caller.division, fund.division))) return unknownThing();
      const postings = await rows.find(PostingTable, { fund: fund.id }, { after: input.after, limit: input.limit });
      return {
        postings: postings.map(({ id, fromKind, toKind, amountFen, why, campaign, line, at }) => ({
          posting: id,
          from: fromKind as AccountKind,
          to: toKind as AccountKind,
          amountFen,
          why,
          campaign,
          line,
          at,
        })),
      };
    });
  }
}
