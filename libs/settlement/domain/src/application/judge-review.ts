import { type Finding, gates, judge, judgeAll, type RuleSet } from '@jiquan/policy';
import { isOwn, type Officer } from '../officer';
import type { Application, ReviewStep } from './application';

/** The second review of an office completes it: whether two people signed, whatever account either used (R-SET-07, R-SET-17). */
export function judgeReview(application: Application, step: ReviewStep, officer: Officer, set: RuleSet): Finding[] {
  const signedBy = (before: string | null): string[] => [before ?? '', isOwn(officer, before) ? (before as string) : officer.account];
  if (step === 'industry-second') return [judge('R-SET-07', { handlers: signedBy(application.industryFirst) }, set)];
  if (step !== 'hrss-second') return [];
  const handlers = signedBy(application.hrssFirst);
  return judgeAll(gates.hrssReview, { handlers, hrssReviews: handlers }, set);
}
