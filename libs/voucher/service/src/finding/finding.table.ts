import type { Day } from '@jiquan/kernel';
import { column, table, type Tx } from '@jiquan/platform';
import type { Finding, Outcome } from '@jiquan/policy';

export type FindingMoment = 'published' | 'quota-raised' | 'admitted';

/** What a rule said when something was decided, kept for good (INF-08). */
export interface StoredFinding {
  readonly id: string;
  /** The campaign or voucher it is about. */
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

/** Rules that do not apply leave no row. */
export async function keepFindings(tx: Tx, moment: FindingMoment, subject: string, findings: readonly Finding[]): Promise<void> {
  const kept = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  if (kept.length === 0) return;
  await tx.insertMany(
    FindingTable,
    kept.map((finding) => ({ id: tx.newId(), subject, moment, judgedOn: tx.today, rule: finding.rule, outcome: finding.outcome, finding })),
  );
}
