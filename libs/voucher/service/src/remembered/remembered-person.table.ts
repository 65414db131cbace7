import { column, table } from '@jiquan/platform';

export interface RememberedPerson {
  readonly person: string;
  readonly frozen: boolean;
  readonly reason: string | null;
  /** Of the event that said so: an older one changes nothing. */
  readonly heardVersion: number;
  readonly version: number;
}

export const RememberedPersonTable = table<RememberedPerson>(
  'remembered_person',
  { person: column.id(), frozen: column.flag(), reason: column.code().orNull(), heardVersion: column.count(), version: column.version() },
  { primary: ['person'] },
);
