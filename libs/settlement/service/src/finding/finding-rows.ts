import type { Day } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import { type Finding, shownFinding } from '@jiquan/policy';
import type { FindingRow } from '@jiquan/wire';
import { by, found } from '../remembered/index-by';
import { FindingTable } from './finding.table';

/** What the rules said of each of some things, in the order in which they were asked; one query for all. */
export async function findingsOf(rows: Rows, subjects: readonly string[]): Promise<(subject: string) => FindingRow[]> {
  const stored = await found(rows, FindingTable, 'subject', subjects);
  const of = by([...stored].sort((one, other) => (one.id < other.id ? -1 : 1)), ({ subject }) => subject);
  return (subject) => of(subject).map(({ moment, judgedOn, finding }) => findingRow(moment, judgedOn, finding));
}

export const findingRow = (moment: string, judgedOn: Day, finding: Finding): FindingRow => ({ moment, judgedOn, ...shownFinding(finding) });
