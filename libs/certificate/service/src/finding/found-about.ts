import type { Rows } from '@jiquan/platform';
import { shownFinding } from '@jiquan/policy';
import { FindingTable } from './finding.table';

/** What the rules said of a sitting or a certificate, in the order in which they were asked. */
export async function foundAbout(rows: Rows, subject: string) {
  const stored = await rows.find(FindingTable, { subject }, { order: 'id' });
  return stored.map(({ moment, judgedOn, finding }) => ({ moment, judgedOn, ...shownFinding(finding) }));
}
