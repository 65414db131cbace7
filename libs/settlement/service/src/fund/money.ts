import { type Fen, ZERO } from '@jiquan/kernel';
import type { Rows, Tx } from '@jiquan/platform';
import { FundChanged } from '@jiquan/settlement-contract';
import type { AccountKind, Fund, Posting } from '@jiquan/settlement-domain';
import { AccountTable } from './account.table';
import { FundTable } from './fund.table';
import { PostingTable } from './posting.table';

/** Enters postings and tells each fund once. The fund's row is the lock of its accounts, and is always the last one taken. */
export async function post(tx: Tx, postings: readonly Posting[]): Promise<void> {
  const funds = [...new Set(postings.map(({ fund }) => fund))].sort();
  if (funds.length === 0) return;
  const before = await tx.lockMany(FundTable, funds);
  await tx.insertMany(
    PostingTable,
    postings.map(({ from, to, ...rest }) => ({ id: tx.newId(), fromKind: from, toKind: to, at: tx.now, ...rest })),
  );
  for (const fund of before) tx.tell(await changed(tx, fund));
}

async function changed(tx: Tx, before: Fund) {
  const after = await tx.replace(FundTable, before, before);
  return FundChanged({
    fund: after.id,
    division: after.division,
    source: after.source,
    year: after.year,
    freeFen: await balance(tx, after.id, 'free'),
    version: after.version,
  });
}

/** Whose money a fund is; a fund never moves. */
export async function divisionOf(rows: Rows, fund: string): Promise<string> {
  return ((await rows.get(FundTable, fund)) as Fund).division;
}

export async function balance(rows: Rows, fund: string, kind: AccountKind): Promise<Fen> {
  return (await rows.one(AccountTable, { fund, kind }))?.balanceFen ?? ZERO;
}
