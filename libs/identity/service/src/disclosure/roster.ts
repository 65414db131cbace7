import type { Purpose } from '@jiquan/identity-contract';
import { documentNumber, sameName } from '@jiquan/identity-domain';
import type { Tx } from '@jiquan/platform';
import type { Vault } from '../crypto/vault';
import { openPeople } from '../person/people';
import { type PersonRow, PersonTable } from '../person/person.table';
import { recordDisclosure } from './disclosure-book';

export interface RosterRow {
  readonly name: string;
  readonly document: string;
}
type Answer = 'found' | 'not-registered' | 'name-mismatch' | 'not-verified' | 'malformed';

/** Finds the people of a roster. Only whoever knows name and document of a person gets their id. */
export async function lookUpRoster(vault: Vault, tx: Tx, purpose: Purpose, rows: readonly RosterRow[]) {
  const hashes = rows.map((row) => hashOf(vault, row));
  const found = await tx.find(PersonTable, { documentHash: [...new Set(hashes.filter((hash) => hash !== undefined))] });
  const byHash = new Map<string, PersonRow>();
  // One verified holder at most; an unverified claim to the same document never hides them.
  for (const person of found.sort((a) => (a.assurance === 'none' ? -1 : 1))) byHash.set(person.documentHash as string, person);
  const names = await openPeople(vault, tx, [...byHash.values()], ['name']);
  const answers = rows.map((row, index) => {
    const hash = hashes[index];
    const person = hash === undefined ? undefined : byHash.get(hash);
    const answer = answerOf(hash, row, person, person && names.get(person.id)?.name);
    return { row: index + 1, answer, person: answer === 'found' ? (person as PersonRow).id : null };
  });
  const seen = answers.flatMap((each) => (each.person === null ? [] : [each.person]));
  return { lookup: await recordDisclosure(tx, 'roster', purpose, seen), rows: answers };
}

function hashOf(vault: Vault, row: RosterRow): string | undefined {
  const number = documentNumber(row.document);
  return number === undefined ? undefined : vault.lookUp('document', number);
}

function answerOf(hash: string | undefined, row: RosterRow, person: PersonRow | undefined, name: string | undefined): Answer {
  if (hash === undefined) return 'malformed';
  if (!person || name === undefined) return 'not-registered';
  if (!sameName(name, row.name)) return 'name-mismatch';
  return person.assurance === 'none' ? 'not-verified' : 'found';
}
