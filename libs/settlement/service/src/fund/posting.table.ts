import type { Fen, Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

export interface PostingRow {
  readonly id: string;
  readonly fund: string;
  readonly fromKind: string;
  readonly toKind: string;
  readonly amountFen: Fen;
  readonly why: string;
  readonly naturalKey: string;
  readonly campaign: string | null;
  readonly line: string | null;
  readonly at: Instant;
}

export const PostingTable = table<PostingRow>('posting', {
  id: column.id(),
  fund: column.id(),
  fromKind: column.code(),
  toKind: column.code(),
  amountFen: column.fen(),
  why: column.code(),
  naturalKey: column.text(),
  campaign: column.id().orNull(),
  line: column.id().orNull(),
  at: column.instant(),
});
