import type { Purpose } from '@jiquan/identity-contract';
import type { Tx } from '@jiquan/platform';
import { type DisclosureRow, DisclosedPersonTable, DisclosureTable } from './disclosure.table';

/** Puts on record, in the same transaction as the answer, who saw whom and what for. */
export async function recordDisclosure(tx: Tx, kind: DisclosureRow['kind'], purpose: Purpose, people: readonly string[]): Promise<string> {
  const { account, organisation } = tx.call.caller;
  const row: DisclosureRow = { id: tx.newId(), kind, purpose, account, organisation: organisation ?? null, at: tx.now };
  await tx.insert(DisclosureTable, row);
  await tx.insertMany(DisclosedPersonTable, [...new Set(people)].map((person) => ({ disclosure: row.id, person })));
  tx.about({ disclosure: row.id });
  return row.id;
}
