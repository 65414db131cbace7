import { column, table } from '@jiquan/platform';

export interface PersonKey {
  readonly person: string;
  readonly masterVersion: number;
  readonly wrapped: Buffer;
}

export const PersonKeyTable = table<PersonKey>(
  'person_key',
  { person: column.id(), masterVersion: column.count(), wrapped: column.bytes() },
  { primary: ['person'] },
);
