import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { closedAccount } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing, unknownThing } from '../standing';
import { PayeeTable } from './payee.table';
import { Vault } from '../crypto/vault';

const spec = settlementApi.routes.proposePayee;

/** Sealed before it is stored; one open change for each owner, which the index `payee.change-open` keeps. */
@Serves(spec)
export class ProposePayeeController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { name, bank, account, proof } = input;
      const owner = call.caller.role === 'worker' ? call.caller.person : call.caller.organisation;
      if (owner === undefined) return unknownThing();
      const closed = closedAccount(await standing(tx, call));
      if (isRefusal(closed)) return closed;
      const id = tx.newId();
      tx.about({ payee: id, owner });
      await tx.insert(PayeeTable, {
        id,
        owner,
        ownerRole: call.caller.role,
        division: call.caller.division ?? null,
        sealed: this.vault.seal({ name, bank, account }, owner, id),
        keyVersion: this.vault.keyVersion,
        proof,
        state: 'proposed',
        proposedBy: call.caller.account,
        proposedAt: tx.now,
        confirmedBy: null,
        confirmedAt: null,
        effectiveOn: null,
        rejectedBy: null,
        rejectedAt: null,
        rejectedFor: null,
        version: 1,
      });
      return { payee: id, version: 1 };
    });
  }
}
