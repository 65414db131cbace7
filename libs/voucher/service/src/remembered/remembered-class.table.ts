import { column, table } from '@jiquan/platform';
import type { KnownClass, Seat } from '@jiquan/voucher-domain';

export interface RememberedClass extends KnownClass {
  readonly division: string;
  readonly version: number;
}

export const RememberedClassTable = table<RememberedClass>('remembered_class', {
  id: column.id(),
  institution: column.id(),
  division: column.code(),
  occupation: column.code(),
  level: column.code().orNull(),
  channel: column.code(),
  over: column.code().orNull(),
  openedOn: column.day().orNull(),
  rosterVersion: column.count(),
  roster: column.json<readonly Seat[]>(),
  version: column.version(),
});
