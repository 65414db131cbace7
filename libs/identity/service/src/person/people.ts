import { type Refusal, refuse } from '@jiquan/kernel';
import type { Call, Rows, Tx, Work } from '@jiquan/platform';
import type { OpenPerson, PersonField, Vault } from '../crypto/vault';
import { type PersonRow, PersonTable } from './person.table';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whom a worker's token is about. One that names nobody finds nobody. */
export const personOf = (call: Call): string => call.caller.person ?? NOBODY;

/** What is sealed about people, opened. Callers put the reading on record; nothing opened here is logged, told or kept. */
export async function openPeople(vault: Vault, rows: Rows | Tx, people: readonly PersonRow[], fields: readonly PersonField[]): Promise<Map<string, OpenPerson>> {
  const keys = await vault.personKeys(rows, people.map((person) => person.id));
  const opened = people.flatMap((person): [string, OpenPerson][] => {
    const key = keys.get(person.id);
    if (!key) return [];
    const values = fields.map((field) => [field, vault.open(key, person.id, field, person[field as 'name'])]);
    return [[person.id, Object.fromEntries(values) as OpenPerson]];
  });
  return new Map(opened);
}

/** The fields asked for, or undefined when the key is forgotten. */
export async function openPerson(vault: Vault, rows: Rows | Tx, person: PersonRow, fields: readonly PersonField[]): Promise<OpenPerson | undefined> {
  return (await openPeople(vault, rows, [person], fields)).get(person.id);
}

type Unreadable = Refusal<'thing.unknown' | 'person.erased' | 'person.not-real-name'>;

/** The document of a person whose real name was checked, for the provider; read outside the command's transaction. */
export async function openDocument(vault: Vault, work: Work, person: string): Promise<{ document: string } | Unreadable> {
  return work.read(async (rows) => {
    const row = await rows.get(PersonTable, person);
    if (!row) return refuse('thing.unknown', {}, ['configured']);
    if (row.erasedAt !== null) return refuse('person.erased', {}, ['configured']);
    if (row.assurance === 'none') return refuse('person.not-real-name', {}, ['R-VCH-02']);
    const opened = await openPerson(vault, rows, row, ['document']);
    return opened?.document === undefined ? refuse('person.erased', {}, ['configured']) : { document: opened.document };
  });
}
