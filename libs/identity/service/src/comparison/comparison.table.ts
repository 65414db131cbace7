import type { GroupEntry, ListEntry } from '@jiquan/identity-domain';
import type { Day, Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

/** One import by HRSS: who brought what, when. */
export interface ImportRow {
  readonly id: string;
  readonly list: string;
  readonly source: string;
  readonly asOf: Day;
  readonly account: string;
  readonly rows: number;
  readonly at: Instant;
}

export const ImportTable = table<ImportRow>('import', {
  id: column.id(),
  list: column.code(),
  source: column.text(),
  asOf: column.day(),
  account: column.id(),
  rows: column.count(),
  at: column.instant(),
});

interface Imported {
  readonly id: string;
  readonly documentHash: string;
  readonly source: string;
  readonly import: string;
  readonly version: number;
}

export interface GroupMemberRow extends GroupEntry, Imported {}

export const GroupMemberTable = table<GroupMemberRow>('group_member', {
  id: column.id(),
  documentHash: column.text(),
  group: column.code(),
  source: column.text(),
  from: column.day(),
  until: column.day().orNull(),
  import: column.id(),
  version: column.version(),
});

export interface ListEntryRow extends ListEntry, Imported {}

export const ListEntryTable = table<ListEntryRow>('list_entry', {
  id: column.id(),
  documentHash: column.text(),
  list: column.code(),
  source: column.text(),
  from: column.day(),
  until: column.day().orNull(),
  graduatesOn: column.day().orNull(),
  school: column.code().orNull(),
  import: column.id(),
  version: column.version(),
});
