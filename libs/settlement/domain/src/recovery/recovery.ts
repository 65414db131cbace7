import { type Day, type Fen, type Guard, type Instant, refuse, verb, yearOf } from '@jiquan/kernel';
import { posting, type Posting } from '../fund/posting';
import { closedAccount, notInOffice, type Standing } from '../officer';

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
  readonly receivedOn: Day | null;
  readonly reference: string | null;
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

interface ReceiveFacts extends Standing {
  readonly recovery: Recovery;
  readonly fund: { readonly year: number; readonly division: string };
  readonly amountFen: Fen;
  readonly reference: string;
  readonly today: Day;
}

const notCashier = ({ officer, fund }: ReceiveFacts) => notInOffice(officer, { role: 'finance', duty: 'maker', division: fund.division });
/** An overpayment need not be ordered by anybody: the bank owes it. */
const notOrdered = ({ recovery }: ReceiveFacts) =>
  recovery.state === 'ordered' || (recovery.state === 'due' && recovery.kind === 'overpayment') ? undefined : refuse('recovery.wrong-state', { state: recovery.state }, ['R-SET-18']);
const otherAmount = ({ recovery, amountFen }: ReceiveFacts) =>
  amountFen === recovery.amountFen ? undefined : refuse('recovery.amount-differs', { dueFen: recovery.amountFen, amountFen }, ['R-SET-19']);

export interface Received {
  readonly recovery: Recovery;
  readonly to: 'free' | 'returned';
  readonly posting: Posting;
}

export const receiveRecovery = verb(
  [closedAccount, notCashier, notOrdered, otherAmount] satisfies Guard<ReceiveFacts>[],
  ({ recovery, fund, today, reference }: ReceiveFacts): Received => received(recovery, fund.year, today, reference),
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
