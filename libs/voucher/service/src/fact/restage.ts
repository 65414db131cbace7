import type { Rows, Tx } from '@jiquan/platform';
import { type Fact, restage, type Voucher } from '@jiquan/voucher-domain';
import { type Cause, endBindings, type EndedBinding, writeSteps } from '../voucher/history';
import { FactTable } from './fact.table';
import { grouped } from '../voucher/rows';
import { VoucherTable } from '../voucher/voucher.table';

/** Everything heard about the enrolments these vouchers have, or had last, and about their classes. */
export async function factsOf(rows: Rows, vouchers: readonly Voucher[]): Promise<Map<string, Fact[]>> {
  const subjects = [...new Set(vouchers.flatMap((voucher) => subjectsOf(voucher)))];
  const found = subjects.length === 0 ? [] : await rows.find(FactTable, { subject: subjects });
  const bySubject = grouped(found, (row) => row.subject);
  return new Map(
    vouchers.map((voucher) => {
      const own = subjectsOf(voucher).flatMap((subject) => bySubject.get(subject) ?? []);
      return [voucher.id, own.map(({ kind, source, sourceVersion, says, day }) => ({ kind, source, version: sourceVersion, says, on: day }))];
    }),
  );
}

function subjectsOf(voucher: Voucher): string[] {
  return [voucher.id, voucher.enrolment, voucher.class].filter((subject) => subject !== null);
}

/** Recomputes what is derived, under the vouchers' locks; what follows is told when the derived state changes, and only then. */
export async function restageVouchers(tx: Tx, ids: readonly string[], cause: Cause): Promise<void> {
  if (ids.length === 0) return;
  await restageLocked(tx, await tx.lockMany(VoucherTable, ids), cause);
}

export async function restageLocked(tx: Tx, vouchers: readonly Voucher[], cause: Cause): Promise<void> {
  const facts = await factsOf(tx, vouchers);
  const changes: [Voucher, Voucher][] = [];
  const ended: EndedBinding[] = [];
  for (const before of vouchers) {
    const { voucher: after, ended: ending } = restage(before, facts.get(before.id) ?? []);
    if (ending) ended.push({ voucher: after, enrolment: ending.enrolment, reason: ending.reason, on: ending.on });
    if (before.stage !== after.stage || before.bound !== after.bound || before.liveKey !== after.liveKey) changes.push([before, after]);
  }
  await tx.replaceMany(VoucherTable, changes);
  await writeSteps(tx, changes, cause);
  if (ended.length > 0) await endBindings(tx, ended);
}
