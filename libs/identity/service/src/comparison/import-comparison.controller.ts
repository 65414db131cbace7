import { identityApi } from '@jiquan/identity-contract';
import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { type ListEntryRow, ListEntryTable } from './comparison.table';
import { type HashedRow, hashRows, writeImport } from './write-import';

const spec = identityApi.routes.importComparison;
type Input = InputOf<typeof spec>;
type Row = Input['rows'][number];

@Serves(spec)
export class ImportComparisonController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(input: Input, call: Call) {
    const { list, source } = input;
    const { good, malformed } = hashRows(this.vault, input.rows, (row) => row.until === null || row.until >= row.from);
    return this.work.run(call, async (tx) => {
      if (!call.caller.duties.includes('registry')) return refuse('role.denied', { needs: 'registry' }, ['configured']);
      return writeImport(tx, { list, source, asOf: input.asOf, malformed }, ListEntryTable, good, {
        held: (hashes) => tx.find(ListEntryTable, { list, source, documentHash: hashes }),
        entry: ({ documentHash, row }: HashedRow<Row>, base): ListEntryRow => ({
          ...base, documentHash, list, source, from: row.from, until: row.until, graduatesOn: row.graduatesOn, school: row.school,
        }),
        same: (held, entry) => held.graduatesOn === entry.graduatesOn && held.school === entry.school,
      });
    });
  }
}
