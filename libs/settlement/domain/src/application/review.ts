import { type Guard, refuse, verb } from '@jiquan/kernel';
import { type Finding, saidBy } from '@jiquan/policy';
import { refusedBy } from '../finding/refused-by';
import { type NoticeGate, noticeShut } from '../notice/notice';
import { closedAccount, isOwn, notInOffice } from '../officer';
import type { Application, ReviewStep } from './application';
import { frozen, notAt, notIndustry, type OnIndustry, own } from './guards';

interface ReviewFacts extends OnIndustry {
  readonly step: ReviewStep;
  readonly agrees: boolean;
  readonly reason: string;
  readonly linesLeft: number;
  /** For the reviews that come after the notice. */
  readonly notice: NoticeGate | undefined;
  /** What the pinned rules say of who signs. */
  readonly findings: readonly Finding[];
}

const reviewers = { 'industry-first': 'industryFirst', 'industry-second': 'industrySecond', 'hrss-first': 'hrssFirst', 'hrss-second': 'hrssSecond' } as const;

function notReviewer(facts: ReviewFacts) {
  const { officer, application, step } = facts;
  return step.startsWith('industry') ? notIndustry(facts) : notInOffice(officer, { role: 'hrss', duty: 'application-review', division: application.division });
}

const wrongStep = ({ application, step }: ReviewFacts) => notAt(application, step);

/** Four people, which is stricter than INF-04 asks: no seat is taken twice. */
function sameReviewer({ officer, application, findings }: ReviewFacts) {
  const seats = Object.values(reviewers).filter((seat) => isOwn(officer, application[seat]));
  return refusedBy(saidBy(findings, 'R-SET-07', 'R-SET-17'), 'application.same-reviewer', { facts: { seats }, cites: ['R-SET-07', 'INF-04'], holds: seats.length === 0 });
}

/** Both HRSS reviews come after the notice and wait while an objection is open (A-20, R-SET-16, R-SET-17). */
const shut = ({ step, notice }: ReviewFacts) => (step.startsWith('hrss') ? noticeShut(notice) : undefined);
const noLines = ({ agrees, linesLeft }: ReviewFacts) => (agrees && linesLeft === 0 ? refuse('application.no-lines-left', {}, ['R-SET-16']) : undefined);

export const reviewGuards = [closedAccount, notReviewer, wrongStep, frozen, own, sameReviewer, shut, noLines] satisfies Guard<ReviewFacts>[];

export const review = verb(reviewGuards, ({ application, step, officer, agrees, reason }: ReviewFacts): Application => {
  const signed = { ...application, [reviewers[step]]: officer.account };
  if (!agrees) return { ...signed, state: 'refused', refusedReason: reason };
  return { ...signed, state: step === 'hrss-second' ? 'approved' : step };
});
