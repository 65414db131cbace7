import type { Person } from '@jiquan/identity-domain';
import type { Tx } from '@jiquan/platform';
import { PersonKeyTable } from '../crypto/person-key.table';
import type { Vault } from '../crypto/vault';
import { type PersonRow, PersonTable } from './person.table';

export interface PersonalData {
  readonly name: string;
  readonly document: string;
  readonly phone: string;
  readonly birthDay: string;
}

/** Writes a person under a new key: somebody new, or somebody erased who is here again. */
export async function keepPerson(tx: Tx, vault: Vault, person: Person, data: PersonalData, earlier?: PersonRow): Promise<void> {
  const { row: key, key: secret } = vault.newPersonKey(person.id);
  const seal = (field: keyof PersonalData) => vault.seal(secret, person.id, field, data[field]);
  const row: PersonRow = {
    ...person,
    documentHash: vault.lookUp('document', data.document),
    human: vault.human(data.document),
    name: seal('name'),
    document: seal('document'),
    phone: seal('phone'),
    birthDay: seal('birthDay'),
    version: earlier?.version ?? 1,
  };
  await tx.insert(PersonKeyTable, key);
  if (earlier) await tx.replace(PersonTable, earlier, row);
  else await tx.insert(PersonTable, row);
}

/**
 * Who held this document with a checked name and was erased, locked: coming back they are the same person to every context, and get
 * nothing a second time.
 */
export async function erasedHolder(tx: Tx, human: string | null): Promise<PersonRow | undefined> {
  if (human === null) return undefined;
  const found = await tx.one(PersonTable, { human, assurance: ['real-name', 'real-person'] });
  const locked = found && found.erasedAt !== null ? await tx.lock(PersonTable, found.id) : undefined;
  // Somebody may have been quicker: then the document is taken, and said to be.
  return locked && locked.erasedAt !== null ? locked : undefined;
}
