import type { Tx } from '@jiquan/platform';
import { type Entitlement, fall, type Fate, lineFalls } from '@jiquan/settlement-domain';
import { FundTable } from '../fund/fund.table';
import { post } from '../fund/money';
import { PaymentTable } from '../payment/payment.table';
import { RecoveryTable } from '../recovery/recovery.table';
import { found } from '../remembered/index-by';
import { LineTable } from './line.table';

/** Lines whose entitlement or certificate does not carry them any more leave, are stopped, or become receivable. */
export async function dropFallen(tx: Tx, entitlements: readonly Entitlement[]): Promise<void> {
  const ids = await tx.query<{ id: string }>(`SELECT id FROM line WHERE entitlement = ANY($1::uuid[]) AND state NOT IN ('left', 'recovered', 'receivable')`, [
    entitlements.map(({ id }) => id),
  ]);
  if (ids.length === 0) return;
  const lines = await tx.lockMany(
    LineTable,
    ids.map(({ id }) => id),
  );
  const of = new Map(entitlements.map((each) => [each.id, each]));
  const fallen = lines.flatMap((line) => {
    const why = lineFalls(of.get(line.entitlement) as Entitlement, line.certificate);
    return why === undefined ? [] : [{ line, why }];
  });
  if (fallen.length === 0) return;
  const current = fallen.flatMap(({ line }) => (line.payment === null ? [] : [line.payment]));
  const payments = new Map((await tx.lockMany(PaymentTable, current)).map((payment) => [payment.id, payment]));
  const divisions = new Map((await found(tx, FundTable, 'id', fallen.map(({ line }) => line.fund))).map(({ id, division }) => [id, division]));
  const fates = fallen.flatMap(({ line, why }) => {
    const due = { id: tx.newId(), division: divisions.get(line.fund) as string, at: tx.now };
    const fate = fall(line, payments.get(line.payment ?? ''), why, due);
    return fate ? [{ before: line, fate }] : [];
  });
  await tx.replaceMany(
    PaymentTable,
    fates.flatMap(({ fate }) => (fate.payment ? [[payments.get(fate.payment.id) ?? fate.payment, fate.payment] as const] : [])),
  );
  await applyFates(tx, fates);
}

/** Saves what became of lines: their rows, what must come back, and the money. */
export async function applyFates(tx: Tx, fates: readonly { readonly before: Fate['line']; readonly fate: Fate }[]): Promise<void> {
  await tx.replaceMany(
    LineTable,
    fates.map(({ before, fate }) => [before, fate.line] as const),
  );
  await tx.insertMany(
    RecoveryTable,
    fates.flatMap(({ fate }) => (fate.due ? [fate.due] : [])),
  );
  await post(
    tx,
    fates.flatMap(({ fate }) => fate.postings),
  );
}
