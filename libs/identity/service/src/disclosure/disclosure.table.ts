import type { Purpose } from '@jiquan/identity-contract';
import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** Who looked at personal data, for which purpose; kept as long as the audit, added to and never changed. */
export interface DisclosureRow {
  readonly id: string;
  readonly kind: 'disclosure' | 'roster';
  readonly purpose: Purpose;
  readonly account: string;
  readonly organisation: string | null;
  readonly at: Instant;
}

export const DisclosureTable = table<DisclosureRow>('disclosure', {
  id: column.id(),
  kind: word(),
  purpose: word(),
  account: column.id(),
  organisation: column.id().orNull(),
  at: column.instant(),
});

export interface DisclosedPerson {
  readonly disclosure: string;
  readonly person: string;
}

export const DisclosedPersonTable = table<DisclosedPerson>(
  'disclosed_person',
  { disclosure: column.id(), person: column.id() },
  { primary: ['disclosure', 'person'] },
);
