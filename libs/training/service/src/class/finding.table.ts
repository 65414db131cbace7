import type { Day } from '@jiquan/kernel';
import { column, table, type Tx } from '@jiquan/platform';
import type { Finding, Outcome } from '@jiquan/policy';

/** What a rule said at a moment of a class's life, kept for good (INF-08). */
export interface StoredFinding {
  readonly id: string;
  readonly class: string;
  /** Null when the rule is about the class and not about one person. */
  readonly enrolment: string | null;
  readonly moment: 'submitted' | 'approved' | 'roster' | 'changed' | 'opened' | 'completed';
  readonly judgedOn: Day;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly finding: Finding;
}

export const FindingTable = table<StoredFinding>('finding', {
  id: column.id(),
  class: column.id(),
  enrolment: column.id().orNull(),
  moment: column.code() as never,
  judgedOn: column.day(),
  rule: column.code(),
  outcome: column.code() as never,
  finding: column.json<Finding>(),
});

/** Rules that do not apply leave no row. */
export async function keepFindings(tx: Tx, of: Pick<StoredFinding, 'class' | 'enrolment' | 'moment'>, findings: readonly Finding[]): Promise<void> {
  const rows = findings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map((finding): StoredFinding => ({ ...of, id: tx.newId(), judgedOn: tx.today, rule: finding.rule, outcome: finding.outcome, finding }));
  await tx.insertMany(FindingTable, rows);
}
