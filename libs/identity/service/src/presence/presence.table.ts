import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

/** That a person stood before the camera of an institution. The photo is never kept. */
export interface PresenceRow {
  readonly id: string;
  readonly person: string;
  readonly institution: string;
  readonly account: string;
  readonly at: Instant;
}

export const PresenceTable = table<PresenceRow>('presence', {
  id: column.id(),
  person: column.id(),
  institution: column.id(),
  account: column.id(),
  at: column.instant(),
});
