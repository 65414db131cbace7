import { type Day, type Fen, type Guard, type Instant, refuse, verb, yearOf } from '@jiquan/kernel';
import { posting, type Posting } from '../fund/posting';
import { closedAccount, isOwn, notInOffice, type Standing } from '../officer';
import { changedMeanwhile } from '../proposal';

/** Money that must come back: an entitlement that fell after it was paid, or a second payment by the bank. */
export interface Recovery {
  readonly id: string;
  readonly line: string;
  readonly payment: string | null;
  readonly kind: 'entitlement' | 'overpayment';
  readonly state: 'due' | 'ordered' | 'received';
  readonly fund: string;
  readonly campaign: string | null;
  readonly division: string;
  readonly person: string;
  readonly voucher: string | null;
  readonly enrolment: string | null;
  readonly purpose: string;
  readonly amountFen: Fen;
  readonly reason: string;
  readonly dueAt: Instant;
  readonly orderedBy: string | null;
  readonly orderedAt: Instant | null;
  readonly document: string | null;
  /** Who of finance says that it came back, under which reference; money moves when a second one confirms it. */
  readonly reportedBy: string | null;
  readonly reference: string | null;
  readonly receivedBy: string | null;
  readonly receivedOn: Day | null;
  readonly version: number;
}

/** Money that lost its ground is recovered in full; a second payment was never allocated by anybody and is collected back. */
export const recoveryCites: Readonly<Record<Recovery['kind'], readonly string[]>> = { entitlement: ['R-SET-18', 'R-SET-19'], overpayment: ['R-SET-19'] };

interface OrderFacts extends Standing {
  readonly recovery: Recovery;
  readonly document: string;
}

const notOrderer = ({ officer, recovery }: OrderFacts) => notInOffice(officer, { role: 'hrss', duty: 'sanction', division: recovery.division });
const notDue = ({ recovery }: OrderFacts) => (recovery.state === 'due' ? undefined : refuse('recovery.wrong-state', { state: recovery.state }, ['R-SET-18']));

export const orderRecovery = verb(
  [closedAccount, notOrderer, notDue] satisfies Guard<OrderFacts>[],
  ({ recovery, officer, document }: OrderFacts, now: Instant): Recovery => ({ ...recovery, state: 'ordered', orderedBy: officer.account, orderedAt: now, document }),
);

interface Returning extends Standing {
  readonly recovery: Recovery;
  readonly fund: { readonly year: number; readonly division: string };
}
interface ReportFacts extends Returning {
  readonly amountFen: Fen;
  readonly reference: string;
}
interface ReceiveFacts extends Returning {
  /** The version of the recovery with the receipt that the checker looked at. */
  readonly seen: number;
  readonly today: Day;
}

const notCashier = ({ officer, fund }: Returning) => notInOffice(officer, { role: 'finance', duty: 'maker', division: fund.division });
const notChecker = ({ officer, fund }: Returning) => notInOffice(officer, { role: 'finance', duty: 'checker', division: fund.division });
/** An overpayment need not be ordered by anybody: the bank owes it. */
const notOrdered = ({ recovery }: Returning) =>
  recovery.state === 'ordered' || (recovery.state === 'due' && recovery.kind === 'overpayment') ? undefined : refuse('recovery.wrong-state', { state: recovery.state }, ['R-SET-18']);
const otherAmount = ({ recovery, amountFen }: ReportFacts) =>
  amountFen === recovery.amountFen ? undefined : refuse('recovery.amount-differs', { dueFen: recovery.amountFen, amountFen }, ['R-SET-19']);

const notReported = ({ recovery }: Returning) => (recovery.reportedBy === null ? refuse('recovery.not-reported', {}, ['R-SET-19']) : undefined);
const sameOfficer = ({ officer, recovery }: Returning) => (isOwn(officer, recovery.reportedBy) ? refuse('recovery.same-officer', {}, ['R-SET-07']) : undefined);

/** One officer's word that it came back; until a second one confirms it, it may be said again, and nothing moves. */
export const reportReceipt = verb(
  [closedAccount, notCashier, notOrdered, otherAmount] satisfies Guard<ReportFacts>[],
  ({ recovery, officer, reference }: ReportFacts): Recovery => ({ ...recovery, reportedBy: officer.account, reference }),
);

export interface Received {
  readonly recovery: Recovery;
  readonly to: 'free' | 'returned';
  readonly posting: Posting;
}

export const receiveRecovery = verb(
  [closedAccount, notChecker, notOrdered, notReported, sameOfficer, changedMeanwhile(({ recovery }: ReceiveFacts) => recovery.version)] satisfies Guard<ReceiveFacts>[],
  ({ recovery, officer, fund, today }: ReceiveFacts): Received => received({ ...recovery, receivedBy: officer.account }, fund.year, today, recovery.reference as string),
);

/** Free again in the fund's own year, else it goes back to the treasury; an overpayment never was the fund's. */
export function received(recovery: Recovery, fundYear: number, today: Day, reference: string): Received {
  const to = recovery.kind === 'entitlement' && yearOf(today) === fundYear ? 'free' : 'returned';
  return {
    recovery: { ...recovery, state: 'received', receivedOn: today, reference },
    to,
    posting: posting({ fund: recovery.fund, campaign: recovery.campaign, line: recovery.line }, 'recovered', recovery.id, 'receivable', to, recovery.amountFen),
  };
}
