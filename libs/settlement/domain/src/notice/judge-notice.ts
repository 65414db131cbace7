import type { Day } from '@jiquan/kernel';
import { calendarFor, type Finding, gates, judge, judgeAll, type RuleSet } from '@jiquan/policy';
import type { Notice } from './notice';

/** What stands in the way of HRSS's reviews: the period (R-SET-03, A-21, A-66), and objections (R-SET-16, A-20). */
export function judgeNotice({ publishedOn, site }: Pick<Notice, 'publishedOn' | 'site'>, openObjections: number, on: Day, set: RuleSet): Finding[] {
  // An objection that is not open has its handling recorded: there is no other way out of that state.
  return judgeAll(gates.notice, { publishedOn, on, calendar: calendarFor(set), site, openObjections, objectionsHandled: openObjections === 0 }, set);
}

/** Whether anything of what is published would have to stay inside (R-SET-04, A-54). */
export const judgePublished = (publishedFields: readonly string[], set: RuleSet): Finding => judge('R-SET-04', { publishedFields }, set);
