import { identityApi } from '@jiquan/identity-contract';
import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { type GroupMemberRow, GroupMemberTable } from './comparison.table';
import { hashRows, writeImport } from './write-import';

const spec = identityApi.routes.importGroup;

@Serves(spec)
export class ImportGroupController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    const { group, source, from, until } = input;
    const { good, malformed } = hashRows(this.vault, input.documents.map((document) => ({ document })), () => true);
    return this.work.run(call, async (tx) => {
      if (!call.caller.duties.includes('registry')) return refuse('role.denied', { needs: 'registry' }, ['configured']);
      if (until !== null && until < from) return refuse('period.backwards', { from, until }, ['configured']);
      return writeImport(tx, { list: `group:${group}`, source, asOf: from, malformed }, GroupMemberTable, good, {
        held: (hashes) => tx.find(GroupMemberTable, { group, source, documentHash: hashes }),
        entry: ({ documentHash }, base): GroupMemberRow => ({ ...base, documentHash, group, source, from, until }),
        same: () => true,
      });
    });
  }
}
