import { addMilliseconds, type Day, type Fen, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Finding } from '@jiquan/policy';
import { refusedBy } from '../finding/refused-by';
import { closedAccount, holds, notInOffice, type Standing } from '../officer';

/** What finance is given each month for one division and fund. Its lines never change (I8). */
export interface Push {
  readonly id: string;
  readonly division: string;
  readonly fund: string;
  /** `2023-05` */
  readonly month: string;
  readonly state: 'sent' | 'proposed' | 'accepted';
  readonly lines: number;
  readonly totalFen: Fen;
  readonly sha256: string;
  readonly sentBy: string;
  readonly sentAt: Instant;
  readonly proposedBy: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedAt: Instant | null;
  readonly acceptedLines: number | null;
  readonly acceptedFen: Fen | null;
  readonly version: number;
}

interface PushFacts extends Standing {
  readonly division: string;
  readonly fundDivision: string;
  readonly month: string;
  readonly today: Day;
  readonly sentBefore: boolean;
  /** What the rules of the day say of this push (R-SET-08); none where no set is in force. */
  readonly findings: readonly Finding[];
}

const notPusher = ({ officer, division }: PushFacts) => notInOffice(officer, { role: 'hrss', duty: 'push', division });
const otherDivision = ({ fundDivision, division }: PushFacts) => (holds(fundDivision, division) ? undefined : refuse('fund.other-division', { fundDivision }, ['R-SET-10']));
const notNow = ({ month, today }: PushFacts) => (today.startsWith(`${month}-`) ? undefined : refuse('push.not-this-month', { today }, ['R-SET-08', 'A-23']));
/** A second push of the month is what R-SET-08 flags; settlement makes none, under any set. */
const sent = ({ sentBefore, month, findings }: PushFacts) =>
  refusedBy(findings, 'push.already-sent', { facts: { month }, cites: ['R-SET-08'], holds: !sentBefore });

/** Whether a push of this division, fund and month may begin; which lines go is decided line by line. */
export const mayPush = verb([closedAccount, notPusher, otherDivision, notNow, sent] satisfies Guard<PushFacts>[], (_: PushFacts) => true as const);

/** What keeps one line from going out this month, in order of precedence. */
export interface Candidate {
  readonly frozen: boolean;
  readonly held: boolean;
  /** No account, an account that is in force, or a change under way. */
  readonly payee: 'none' | 'ready' | 'changing';
  readonly asOf: Instant;
}

export type WaitCode = 'application.frozen' | 'entitlement.held' | 'payee.none' | 'payee.changing' | 'verification.stale';
export const waitOrder: readonly WaitCode[] = ['application.frozen', 'entitlement.held', 'payee.none', 'payee.changing', 'verification.stale'];

export function waits(candidate: Candidate, now: Instant, maxAgeDays: number): WaitCode | undefined {
  if (candidate.frozen) return 'application.frozen';
  if (candidate.held) return 'entitlement.held';
  if (candidate.payee === 'none') return 'payee.none';
  if (candidate.payee === 'changing') return 'payee.changing';
  return isStale(candidate.asOf, now, maxAgeDays) ? 'verification.stale' : undefined;
}

/** Fresh to the moment of the last day, stale a moment later; asked at the push and again when finance accepts. */
export function isStale(asOf: Instant, now: Instant, maxAgeDays: number): boolean {
  return addMilliseconds(asOf, maxAgeDays * 86_400_000) < now;
}

/**
 * There is one push a month: what would be fresh tomorrow is not left behind in silence. The push goes when nothing waits
 * for the query system alone, or when the officer says how many he leaves out, having been told.
 */
export function goesWithout(notFresh: number, leavingOut: number | undefined): boolean {
  return notFresh === 0 || notFresh === leavingOut;
}

/** When nothing can go and nothing was asked, the gravest reason to wait is the answer. */
export function nothingToPush(reasons: readonly WaitCode[]) {
  const first = waitOrder.find((code) => reasons.includes(code));
  const waiting = reasons.length;
  if (first === undefined || first === 'verification.stale') return refuse('push.nothing', { waiting, notFresh: reasons.filter((code) => code === 'verification.stale').length }, ['R-SET-08']);
  return refuse(first, { waiting }, first.startsWith('payee') ? ['configured'] : ['R-SET-18']);
}
