import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { accountKinds, type Fund } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { by, found } from '../remembered/index-by';
import { scopeOf } from '../standing';
import { AccountTable } from './account.table';
import { FundTable } from './fund.table';

const spec = settlementApi.routes.funds;

@Serves(spec)
export class FundsView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.division ?? null, input.limit];
      const scope = scopeOf(call.caller, { division: 'division' }, parameters);
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM fund WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR division = $2) AND ${scope} ORDER BY id LIMIT $3`,
        parameters,
      );
      const funds = await found(rows, FundTable, 'id', ids.map(({ id }) => id));
      const accountsOf = by(await found(rows, AccountTable, 'fund', ids.map(({ id }) => id)), ({ fund }) => fund);
      return { funds: funds.map((fund) => ({ ...shown(fund), accounts: inOrder(accountsOf(fund.id)) })) };
    });
  }
}

function shown({ id, division, source, year, document }: Fund) {
  return { fund: id, division, source: source as 'other', year, document };
}

function inOrder(accounts: readonly { kind: (typeof accountKinds)[number]; balanceFen: number }[]) {
  return accountKinds.map((kind) => ({ kind, balanceFen: accounts.find((account) => account.kind === kind)?.balanceFen ?? 0 }));
}
