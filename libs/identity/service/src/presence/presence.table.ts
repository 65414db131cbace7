import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** That a person stood before the camera of an institution, or gave it their own word for a class. The photo is never kept. */
export interface PresenceRow {
  readonly id: string;
  readonly person: string;
  readonly institution: string;
  readonly account: string;
  readonly method: 'face' | 'session';
  /** Of the own word only. */
  readonly class: string | null;
  readonly at: Instant;
}

export const PresenceTable = table<PresenceRow>('presence', {
  id: column.id(),
  person: column.id(),
  institution: column.id(),
  account: column.id(),
  method: word(),
  class: column.id().orNull(),
  at: column.instant(),
});
