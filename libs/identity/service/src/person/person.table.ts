import type { Person } from '@jiquan/identity-domain';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** A person with what is sealed about them. After erasure the sealed bytes stay and nobody can open them. */
export interface PersonRow extends Person {
  /** Keyed hash of the document; `null` once erased. */
  readonly documentHash: string | null;
  /** Keyed digest of the document under a kind of its own; it outlives erasure. */
  readonly human: string | null;
  readonly name: Buffer;
  readonly document: Buffer;
  readonly phone: Buffer;
  readonly birthDay: Buffer;
  readonly version: number;
}

export const PersonTable = table<PersonRow>('person', {
  id: column.id(),
  assurance: word(),
  division: column.code(),
  documentKind: word(),
  frozenFor: column.code().orNull(),
  erasedAt: column.instant().orNull(),
  registeredAt: column.instant(),
  documentHash: column.text().orNull(),
  human: column.id().orNull(),
  name: column.bytes(),
  document: column.bytes(),
  phone: column.bytes(),
  birthDay: column.bytes(),
  version: column.version(),
});
