import type { Day } from '@jiquan/kernel';
import { column, table, type Tx } from '@jiquan/platform';
import type { Finding, Outcome } from '@jiquan/policy';

export type FindingMoment =
  | 'submitted'
  | 'accepted'
  | 'industry-first'
  | 'industry-second'
  | 'noticed'
  | 'hrss-first'
  | 'hrss-second'
  | 'pushed'
  | 'push-accepted'
  | 'fund-designated'
  | 'recovery-ordered'
  | 'recovery-received';

/** What a rule said of a decision, kept for good: rows are only ever added (INF-08). */
export interface StoredFinding {
  readonly id: string;
  /** The application, push, recovery or designation that was decided. */
  readonly subject: string;
  readonly moment: FindingMoment;
  readonly judgedOn: Day;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly finding: Finding;
}

export const FindingTable = table<StoredFinding>('finding', {
  id: column.id(),
  subject: column.id(),
  moment: column.code<FindingMoment>(),
  judgedOn: column.day(),
  rule: column.code(),
  outcome: column.code<Outcome>(),
  finding: column.json<Finding>(),
});

/** With the decision, in its transaction; a rule that does not apply leaves nothing. */
export async function keepFindings(tx: Tx, moment: FindingMoment, subject: string, findings: readonly Finding[]): Promise<void> {
  const rows = findings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map((finding): StoredFinding => ({ id: tx.newId(), subject, moment, judgedOn: tx.today, rule: finding.rule, outcome: finding.outcome, finding }));
  if (rows.length > 0) await tx.insertMany(FindingTable, rows);
}
