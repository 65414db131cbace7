import { documentNumber, type Membership, mergeImport } from '@jiquan/identity-domain';
import type { Day } from '@jiquan/kernel';
import type { Table, Tx } from '@jiquan/platform';
import type { Vault } from '../crypto/vault';
import { ImportTable } from './comparison.table';

export interface HashedRow<Row> {
  readonly documentHash: string;
  readonly row: Row;
}

/** Documents become keyed hashes before anything is written: the lists hold nobody's number. Of two rows for one document the last counts. */
export function hashRows<Row extends { readonly document: string }>(vault: Vault, rows: readonly Row[], good: (row: Row) => boolean) {
  const byHash = new Map<string, HashedRow<Row>>();
  const malformed: number[] = [];
  rows.forEach((row, index) => {
    const number = documentNumber(row.document);
    if (number === undefined || !good(row)) return void malformed.push(index + 1);
    const documentHash = vault.lookUp('document', number);
    byHash.set(documentHash, { documentHash, row });
  });
  return { good: [...byHash.values()], malformed };
}

interface Base {
  readonly id: string;
  readonly import: string;
  readonly version: number;
}
interface Entry extends Base, Membership {
  readonly documentHash: string;
}

export interface Writing<Row, E> {
  held(hashes: readonly string[]): Promise<E[]>;
  entry(row: HashedRow<Row>, base: Base): E;
  same(held: E, entry: E): boolean;
}

/** Writes what differs from what is held of the same source, and says how much that was. */
export async function writeImport<Row, E extends Entry>(
  tx: Tx,
  about: { readonly list: string; readonly source: string; readonly asOf: Day; readonly malformed: number[] },
  table: Table<E>,
  rows: readonly HashedRow<Row>[],
  writing: Writing<Row, E>,
) {
  const { malformed, ...named } = about;
  // Two imports of one list at once would both find nothing held: the second waits here.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 3))`, [`${about.list}|${about.source}`]);
  const id = tx.newId();
  await tx.insert(ImportTable, { id, ...named, account: tx.call.caller.account, rows: rows.length, at: tx.now });
  const held = new Map((await writing.held(rows.map((row) => row.documentHash))).map((each) => [each.documentHash, each]));
  const added: E[] = [];
  const changed: [E, E][] = [];
  for (const row of rows) {
    const before = held.get(row.documentHash);
    const entry = writing.entry(row, { id: before?.id ?? tx.newId(), import: id, version: before?.version ?? 1 });
    const how = mergeImport(before, entry, writing.same);
    if (how === 'added') added.push(entry);
    else if (how === 'changed') changed.push([before as E, entry]);
  }
  await tx.insertMany(table, added);
  await tx.replaceMany(table, changed);
  tx.about({ import: id });
  return { import: id, added: added.length, changed: changed.length, unchanged: rows.length - added.length - changed.length, malformed };
}
