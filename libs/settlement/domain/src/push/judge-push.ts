import type { Day } from '@jiquan/kernel';
import { calendarFor, type Finding, gates, judge, judgeAll, type RuleSet } from '@jiquan/policy';
import { isOwn, type Officer } from '../officer';

export interface Month {
  /** With the one that is asked for. */
  readonly pushesThisMonth: number;
  /** Since when the oldest of what is approved waits for a push; null when nothing waits. */
  readonly qualifiedSince: Day | null;
  readonly on: Day;
}

/** One push a month (R-SET-08, A-23), by the rules of the day it is made on: it is no application's procedure, but the month's. */
export const judgePush = (month: Month, set: RuleSet): Finding => judge('R-SET-08', { ...month, calendar: calendarFor(set) }, set);

/** Finance confirms, and two people do (R-SET-07, R-SET-09). */
export function judgeFinance(officer: Officer, proposedBy: string | null, set: RuleSet): Finding[] {
  const handlers = [proposedBy ?? '', isOwn(officer, proposedBy) ? (proposedBy as string) : officer.account];
  return judgeAll(gates.finance, { handlers, financeConfirmed: true }, set);
}

/** How long finance took, or has by now (R-SET-06). */
export function judgeFinanceDays(sentOn: Day, doneOn: Day | null, on: Day, set: RuleSet): Finding {
  return judge('R-SET-06', { startedOn: sentOn, doneOn, on, calendar: calendarFor(set) }, set);
}
