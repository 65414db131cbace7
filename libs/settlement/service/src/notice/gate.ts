import { type Day, isRefusal } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import { calendarFor, noticeOf, type Pin, type RuleSet } from '@jiquan/policy';
import { judgeNotice, type NoticeGate, type Period } from '@jiquan/settlement-domain';
import { pinnedRules } from '../finding/rules-of';
import { NoticeTable, ObjectionTable } from './notice.table';

/** The end of a notice by the procedure that was pinned; computed each time, because a calendar may have been published since. */
export function endOf(pin: Pin, publishedOn: Day): { until: Day | 'pending-calendar'; period: Period } {
  const set = pinnedRules(pin) as RuleSet;
  const notice = noticeOf(set, publishedOn, calendarFor(set));
  if (isRefusal(notice)) throw new Error(`${set.code} does not say how long a notice runs`);
  return { until: notice.until, period: { days: notice.run.count, unit: notice.run.unit === 'DAY' ? 'day' : 'working-day' } };
}

export async function gateOf(rows: Rows, id: string, today: Day): Promise<NoticeGate | undefined> {
  const notice = await rows.get(NoticeTable, id);
  if (!notice) return undefined;
  const openObjections = await rows.count(ObjectionTable, { notice: id, state: 'open' });
  const findings = judgeNotice(notice, openObjections, today, pinnedRules(notice.ruleSet) as RuleSet);
  return { until: endOf(notice.ruleSet, notice.publishedOn).until, today, openObjections, findings };
}

