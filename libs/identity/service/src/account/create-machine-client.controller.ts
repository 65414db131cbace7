import { identityApi } from '@jiquan/identity-contract';
import { createMachineClient } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { importJWK } from 'jose';
import { Vault } from '../crypto/vault';
import { AccountTable } from './account.table';

const spec = identityApi.routes.createMachineClient;
type Input = InputOf<typeof spec>;

@Serves(spec)
export class CreateMachineClientController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  async handle(input: Input, call: Call) {
    const usable = await importJWK({ ...input.publicKey }, 'EdDSA').then(() => true, () => false);
    if (!usable) return this.work.run(call, async () => refuse('client.key-unsuitable', {}, ['configured']));
    return this.work.run(call, async (tx) => {
      const { organisation, division, department, role, duties, publicKey } = input;
      const id = tx.newId();
      const account = createMachineClient(
        { id, kind: 'machine', role, organisation: organisation ?? null, division: division ?? null, department: department ?? null, duties },
        tx.systemNow,
      );
      if (isRefusal(account)) return account;
      const loginHash = this.vault.lookUp('login', `machine:${id}`);
      await tx.insert(AccountTable, { ...account, loginHash, login: null, passwordHash: null, otpSecret: null, publicKey, keyVersion: this.vault.masterVersion, version: 1 });
      tx.about({ account: id });
      return { account: id };
    });
  }
}
