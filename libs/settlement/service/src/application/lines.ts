import type { Rows, Tx } from '@jiquan/platform';
import { ApplicationRefused } from '@jiquan/settlement-contract';
import { type Application, leave, type Remark } from '@jiquan/settlement-domain';
import { applyFates } from '../line/drop-fallen';
import { LineTable } from '../line/line.table';
import { RemarkTable } from './application.table';

/** Lines of an application that nobody has taken out yet. */
export async function claimedLines(rows: Rows, application: string): Promise<number> {
  return rows.count(LineTable, { application, state: 'claimed' });
}

/** Where the classes of an application were taught. */
export async function taughtIn(rows: Rows, application: string): Promise<string[]> {
  const places = await rows.query<{ division: string }>(
    `SELECT DISTINCT known.division FROM line JOIN remembered_class AS known ON known.class = line.class WHERE line.application = $1 ORDER BY 1`,
    [application],
  );
  return places.map(({ division }) => division);
}

/** All lines still claimed, or the ones named, leave for a reason, and their money is free again. */
export async function letLeave(tx: Tx, application: string, reason: string, only?: readonly string[]): Promise<number> {
  const wanted = await tx.query<{ id: string }>(
    `SELECT id FROM line WHERE application = $1 AND state = 'claimed' AND ($2::uuid[] IS NULL OR id = ANY($2::uuid[]))`,
    [application, only ?? null],
  );
  const lines = await tx.lockMany(LineTable, wanted.map(({ id }) => id));
  const leaving = lines.filter(({ state }) => state === 'claimed');
  await applyFates(tx, leaving.map((line) => ({ before: line, fate: leave(line, reason) })));
  return leaving.length;
}

export async function remark(tx: Tx, application: string, step: string, opinion: string, note: string): Promise<void> {
  const row: Remark = { id: tx.newId(), application, step, opinion, account: tx.call.caller.account, note, at: tx.now };
  await tx.insert(RemarkTable, row);
}

/** An application that ended without money: everything still in it leaves, and it is told. */
export async function endApplication(tx: Tx, application: Application, reason: string): Promise<number> {
  const left = await letLeave(tx, application.id, reason);
  tx.tell(ApplicationRefused({ application: application.id, reason }));
  return left;
}
