import { createAccount } from '@jiquan/identity-domain';
import { type Instant, isRefusal } from '@jiquan/kernel';
import { systemCall, type Work } from '@jiquan/platform';
import { AccountTable } from './account/account.table';
import type { KeyRing } from './crypto/key-ring';
import { hashPassword, newOneTimePassword } from './crypto/passwords';
import { Vault } from './crypto/vault';
import { plainLogin } from './session/password.strategy';

export interface Bootstrap {
  /** Of the running identity context. */
  readonly work: Work;
  readonly keys: KeyRing;
  readonly login?: string;
}

export interface FirstAdministrator {
  readonly account: string;
  readonly login: string;
  readonly oneTimePassword: string;
  readonly validUntil: Instant;
}

/**
 * Creates the first administrator, once: as long as an administrator's account is open it answers undefined. The one-time password is
 * shown to whoever starts the system and opens nothing but its own change.
 */
export async function bootstrapIdentity({ work, keys, login = 'admin' }: Bootstrap): Promise<FirstAdministrator | undefined> {
  const vault = new Vault(keys);
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  return work.run(systemCall('identity.bootstrap'), async (tx) => {
    // Two processes that start at once ask one after the other.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('identity.bootstrap', 3))`);
    if ((await tx.count(AccountTable, { role: 'administrator', closedAt: null })) > 0) return undefined;
    // Whoever starts the system is known to whoever owns it; every account after this one is a person's by name.
    const facts = { id: tx.newId(), kind: 'staff', role: 'administrator', organisation: null, division: null, department: null, duties: [], human: null, nameFits: true, loginTaken: false } as const;
    const account = createAccount(facts, tx.systemNow);
    if (isRefusal(account)) throw new Error(`the first administrator was refused: ${account.refused}`);
    await tx.insert(AccountTable, {
      ...account,
      loginHash: vault.lookUp('login', plainLogin(login)),
      login: vault.sealSecret(account.id, 'login', login),
      passwordHash,
      otpSecret: null,
      publicKey: null,
      keyVersion: vault.masterVersion,
      version: 1,
    });
    tx.about({ account: account.id });
    return { account: account.id, login, oneTimePassword, validUntil: account.oneTimeUntil as Instant };
  });
}
