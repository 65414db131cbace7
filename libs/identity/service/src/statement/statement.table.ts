import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { Pin } from '@jiquan/wire';

/** What was stated, on which revision; the findings hold age and groups and are sealed by the person's key. */
export interface StatementRow {
  readonly id: string;
  readonly person: string;
  readonly campaign: string;
  readonly audienceHash: string;
  readonly ruleSet: Pin;
  readonly eligible: boolean;
  readonly reasons: readonly string[];
  readonly findings: Buffer;
  readonly asOf: Instant;
}

export const StatementTable = table<StatementRow>('statement', {
  id: column.id(),
  person: column.id(),
  campaign: column.id(),
  audienceHash: column.text(),
  ruleSet: column.json<Pin>(),
  eligible: column.flag(),
  reasons: column.json<readonly string[]>(),
  findings: column.bytes(),
  asOf: column.instant(),
});
