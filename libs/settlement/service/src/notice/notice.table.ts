import { column, table } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';
import type { Notice, Objection } from '@jiquan/settlement-domain';

export interface NoticeRow extends Notice {
  /** The procedure pinned at acceptance: it says how long the notice runs. */
  readonly ruleSet: Pin;
}

export const NoticeTable = table<NoticeRow>('notice', {
  id: column.id(),
  application: column.id(),
  applicant: column.id(),
  division: column.code(),
  site: column.text(),
  address: column.text(),
  publishedBy: column.id(),
  publishedOn: column.day(),
  from: column.day(),
  days: column.count(),
  unit: column.code() as never,
  ruleSet: column.json(),
});

export const ObjectionTable = table<Objection>('objection', {
  id: column.id(),
  notice: column.id(),
  application: column.id(),
  division: column.code(),
  line: column.id().orNull(),
  text: column.text(),
  state: column.code() as never,
  receivedAt: column.instant(),
  handledBy: column.id().orNull(),
  handledAt: column.instant().orNull(),
  handling: column.text().orNull(),
  version: column.version(),
});
