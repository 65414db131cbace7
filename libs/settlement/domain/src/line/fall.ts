import type { Fen, Instant } from '@jiquan/kernel';
import { posting, type Posting } from '../fund/posting';
import type { Payment } from '../payment/payment';
import type { Recovery } from '../recovery/recovery';
import type { Line } from './line';

export interface Fate {
  readonly line: Line;
  readonly payment?: Payment;
  readonly postings: readonly Posting[];
  readonly due?: Recovery;
}

/**
 * What becomes of a line whose entitlement fell. Before the bank has it, it leaves and its money is free; at the bank a
 * stop is asked; paid, the money is receivable at once. Undefined where nothing more can happen: it fell already.
 */
export function fall(line: Line, payment: Payment | undefined, why: string, due: { id: string; division: string; at: Instant }): Fate | undefined {
  if (line.state === 'claimed' || line.state === 'pushed' || line.state === 'returned') return leave(line, why);
  if (line.state === 'in-payment' && payment?.state === 'accepted') return takeBack(line, payment, why);
  if (line.state === 'in-payment') return line.stopReason === null ? { line: { ...line, stopReason: why }, postings: [] } : undefined;
  if (line.state === 'paid') return receivable(line, why, due);
  return undefined;
}

/** Out of the application: the committed money is free again. */
export function leave(line: Line, why: string): Fate {
  return { line: { ...line, state: 'left', leftReason: why }, postings: [posting(about(line), 'line-left', line.id, 'committed', 'free', line.amountFen)] };
}

/** Accepted but in no file yet: the attempt is stopped and never reaches the bank. */
function takeBack(line: Line, payment: Payment, why: string): Fate {
  const left = leave(line, why);
  const stopped = posting(about(line), 'payment-stopped', payment.id, 'in-payment', 'committed', line.amountFen);
  return { ...left, payment: { ...payment, state: 'stopped', reason: why }, postings: [stopped, ...left.postings] };
}

export function receivable(line: Line, why: string, due: { id: string; division: string; at: Instant }): Fate {
  return {
    line: { ...line, state: 'receivable' },
    postings: [posting(about(line), 'no-longer-payable', line.id, 'paid', 'receivable', line.amountFen)],
    due: recoveryOf(line, 'entitlement', line.payment, line.amountFen, why, due),
  };
}

export function recoveryOf(
  line: Line,
  kind: Recovery['kind'],
  payment: string | null,
  amountFen: Fen,
  why: string,
  due: { id: string; division: string; at: Instant },
): Recovery {
  // A second payment says nothing about the voucher, so it does not name one.
  const ofEntitlement = kind === 'entitlement';
  return {
    id: due.id,
    line: line.id,
    payment,
    kind,
    state: 'due',
    fund: line.fund,
    campaign: ofEntitlement ? line.campaign : null,
    division: due.division,
    person: line.person,
    voucher: ofEntitlement ? line.voucher : null,
    enrolment: ofEntitlement ? line.enrolment : null,
    purpose: line.purpose,
    amountFen,
    reason: why,
    dueAt: due.at,
    orderedBy: null,
    orderedAt: null,
    document: null,
    reportedBy: null,
    reference: null,
    receivedBy: null,
    receivedOn: null,
    version: 1,
  };
}

export function about(line: Pick<Line, 'id' | 'fund' | 'campaign'>) {
  return { fund: line.fund, campaign: line.campaign, line: line.id };
}
