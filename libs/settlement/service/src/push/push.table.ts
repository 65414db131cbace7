import type { Fen, Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { Push } from '@jiquan/settlement-domain';

export const PushTable = table<Push>('push', {
  id: column.id(),
  division: column.code(),
  fund: column.id(),
  month: column.code(),
  state: column.code() as never,
  lines: column.count(),
  totalFen: column.fen(),
  sha256: column.code(),
  sentBy: column.id(),
  sentAt: column.instant(),
  proposedBy: column.id().orNull(),
  acceptedBy: column.id().orNull(),
  acceptedAt: column.instant().orNull(),
  acceptedLines: column.count().orNull(),
  acceptedFen: column.fen().orNull(),
  version: column.version(),
});

/** What was sent, and to which account it is to be paid: never changed afterwards. */
export interface PushLine {
  readonly push: string;
  readonly sequence: number;
  readonly line: string;
  readonly amountFen: Fen;
  readonly payee: string;
  readonly verification: string;
  readonly asOf: Instant;
}

export const PushLineTable = table<PushLine>(
  'push_line',
  { push: column.id(), sequence: column.count(), line: column.id(), amountFen: column.fen(), payee: column.id(), verification: column.id(), asOf: column.instant() },
  { primary: ['push', 'sequence'] },
);

export interface PushRefusal {
  readonly push: string;
  readonly line: string;
  readonly reason: string;
}

export const PushRefusalTable = table<PushRefusal>('push_refusal', { push: column.id(), line: column.id(), reason: column.code() }, { primary: ['push', 'line'] });

export interface Reverification {
  readonly id: string;
  readonly certificate: string;
  readonly revision: number;
  readonly askedAt: Instant;
}

export const ReverificationTable = table<Reverification>('reverification', {
  id: column.id(),
  certificate: column.id(),
  revision: column.count(),
  askedAt: column.instant(),
});
