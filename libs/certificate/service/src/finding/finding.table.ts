import type { Day } from '@jiquan/kernel';
import { column, table, type Tx } from '@jiquan/platform';
import type { Finding, Outcome } from '@jiquan/policy';
import { word } from '../columns';

export type FindingMoment = 'proposed' | 'enrolled' | 'accepted' | 'confirmed' | 'issued' | 'brought' | 'answered' | 'blacklisted';

/** What a rule said when something was decided, kept for good (INF-08). */
export interface StoredFinding {
  readonly id: string;
  /** The sitting, certificate or assessment body it is about. */
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
  moment: word<FindingMoment>(),
  judgedOn: column.day(),
  rule: column.code(),
  outcome: word<Outcome>(),
  finding: column.json<Finding>(),
});

interface Judged {
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** Rules that do not apply leave no row. */
export async function keepFindings(tx: Tx, moment: FindingMoment, ...judged: readonly Judged[]): Promise<void> {
  const kept = judged.flatMap(({ subject, findings }) => findings.map((finding) => ({ subject, finding }))).filter(({ finding }) => finding.outcome !== 'not-applicable');
  if (kept.length === 0) return;
  await tx.insertMany(
    FindingTable,
    kept.map(({ subject, finding }) => ({ id: tx.newId(), subject, moment, judgedOn: tx.today, rule: finding.rule, outcome: finding.outcome, finding })),
  );
}
