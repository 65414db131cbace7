import type { Day, Fen, Instant } from '@jiquan/kernel';
import { posting, type Posting } from '../fund/posting';
import { about, type Fate, leave, receivable, recoveryOf } from '../line/fall';
import type { Line, LineState } from '../line/line';
import { received, type Recovery } from '../recovery/recovery';
import type { Payment } from './payment';

export interface BankResult {
  /** Which fact this is: `<division>#<bank file>#<row>`; it is the natural key of the money it moves. */
  readonly fact: string;
  readonly status: 'settled' | 'returned';
  readonly amountFen: Fen;
  readonly day: Day;
  readonly reason: string | null;
}

export type BankOutcome =
  | 'settled'
  | 'returned'
  | 'late-return'
  | 'overpayment'
  | 'overpayment-returned'
  | 'recovered-by-return'
  | 'repeated'
  | 'amount-differs';

export interface ResultFacts {
  readonly result: BankResult;
  readonly line: Line;
  readonly payment: Payment;
  /** What must still come back of this line: for its entitlement, and for this very attempt. */
  readonly due: Recovery | undefined;
  readonly overpaid: Recovery | undefined;
  readonly fundYear: number;
  readonly division: string;
  readonly newId: string;
  readonly now: Instant;
}

export interface ResultEffect {
  readonly outcome: BankOutcome;
  readonly line: Line;
  readonly payment: Payment;
  readonly postings: readonly Posting[];
  /** Recoveries that began or ended with this. */
  readonly recoveries: readonly Recovery[];
  readonly tells?: 'settled' | 'returned' | 'late-return';
}

/**
 * What a bank reports is a fact and is never refused for the state it meets. A second settled result is an overpayment
 * that must come back, not a second payment; a late return takes the money back out of paid.
 */
export function applyResult(facts: ResultFacts): ResultEffect {
  const { result, line, payment } = facts;
  if (result.amountFen !== line.amountFen) return nothing(facts, 'amount-differs');
  return result.status === 'settled' ? settled(facts) : returned(facts, line.payment === payment.id);
}

function nothing({ line, payment }: ResultFacts, outcome: BankOutcome): ResultEffect {
  return { outcome, line, payment, postings: [], recoveries: [] };
}

function settled(facts: ResultFacts): ResultEffect {
  const { line, payment, result } = facts;
  const own = line.payment === payment.id;
  const from = moneyOf(line, payment);
  if (!own || from === undefined) return overpaid(facts);
  const settling = posting(about(line), 'payment-settled', result.fact, from, 'paid', line.amountFen);
  const paid: Line = { ...line, state: 'paid' };
  const done = { ...payment, state: 'settled' as const, settledOn: result.day, reason: null };
  const base = { outcome: 'settled' as const, payment: done, tells: 'settled' as const };
  if (line.stopReason === null) return { ...base, line: paid, postings: [settling], recoveries: [] };
  // The stop came too late: paid, and receivable in the same moment.
  const fate = receivable(paid, line.stopReason, { id: facts.newId, division: facts.division, at: facts.now });
  return { ...base, line: fate.line, postings: [settling, ...fate.postings], recoveries: fate.due ? [fate.due] : [] };
}

/** Returned, and paid after all: as long as no second attempt was made, this is the payment, and there will be no other. */
const waitsAgain: readonly LineState[] = ['returned', 'pushed', 'claimed'];

function moneyOf(line: Line, payment: Payment): 'in-payment' | 'committed' | undefined {
  if (payment.state === 'filed' && line.state === 'in-payment') return 'in-payment';
  return payment.state === 'returned' && waitsAgain.includes(line.state) ? 'committed' : undefined;
}

/** The money left the treasury's account without a commitment of the fund, and is owed back to it. */
function overpaid(facts: ResultFacts): ResultEffect {
  const { line, payment, newId, division, now } = facts;
  const recovery = recoveryOf(line, 'overpayment', payment.id, line.amountFen, 'payment.settled-twice', { id: newId, division, at: now });
  const out = posting({ fund: line.fund, line: line.id }, 'overpaid', recovery.id, 'treasury', 'receivable', line.amountFen);
  return { outcome: 'overpayment', line, payment, postings: [out], recoveries: [recovery] };
}

function returned(facts: ResultFacts, own: boolean): ResultEffect {
  const { line, payment, result, overpaid: extra, due } = facts;
  const day = result.day;
  if (extra && extra.state !== 'received') {
    const back = received(extra, facts.fundYear, day, `bank:${payment.id}`);
    return { outcome: 'overpayment-returned', line, payment, postings: [back.posting], recoveries: [back.recovery] };
  }
  const done: Payment = { ...payment, state: 'returned', returnedOn: day, reason: result.reason };
  const key = result.fact;
  if (own && payment.state === 'filed' && line.state === 'in-payment') {
    const back = posting(about(line), 'payment-returned', key, 'in-payment', 'committed', line.amountFen);
    const fate: Fate = line.stopReason === null ? { line: { ...line, state: 'returned' }, postings: [] } : leave(line, line.stopReason);
    return { outcome: 'returned', line: fate.line, payment: done, postings: [back, ...fate.postings], recoveries: [], tells: 'returned' };
  }
  if (own && payment.state === 'settled' && line.state === 'paid') {
    const back = posting(about(line), 'payment-late-return', key, 'paid', 'committed', line.amountFen);
    return { outcome: 'late-return', line: { ...line, state: 'returned' }, payment: done, postings: [back], recoveries: [], tells: 'late-return' };
  }
  if (own && payment.state === 'settled' && line.state === 'receivable' && due && due.state !== 'received') {
    const back = received(due, facts.fundYear, day, `bank:${payment.id}`);
    return {
      outcome: 'recovered-by-return',
      line: { ...line, state: 'recovered' },
      payment: done,
      postings: [back.posting],
      recoveries: [back.recovery],
      tells: 'late-return',
    };
  }
  return nothing(facts, 'repeated');
}
