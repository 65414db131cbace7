import { day, yearOf } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import type { RuleSet } from '@jiquan/policy';
import { type Campaign, isPlanned, judgeYear, type StageCount } from '@jiquan/voucher-domain';
import { type FindingMoment, keepFindings } from '../finding/finding.table';

/** Where the plan of the year is that of the campaign's division: what was given out so far, with all that lies in it (R-VCH-09). */
export async function keepYear(tx: Tx, moment: FindingMoment, { id, division }: Campaign, set: RuleSet): Promise<void> {
  if (!isPlanned(division, set)) return;
  const year = yearOf(tx.today);
  const counts = await tx.query<StageCount>(
    `SELECT stage, count(*)::integer AS vouchers FROM voucher
     WHERE issued_on BETWEEN $2 AND $3 AND campaign IN (SELECT id FROM campaign WHERE division = $1 OR starts_with(division, $1 || '/')) GROUP BY stage`,
    [division, day(`${year}-01-01`), day(`${year}-12-31`)],
  );
  await keepFindings(tx, moment, id, [judgeYear(division, counts, set)]);
}
