import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Finding, saidBy } from '@jiquan/policy';
import { refusedBy } from '../finding/refused-by';
import { posting, type Posting } from '../fund/posting';
import { about, leave } from '../line/fall';
import type { Line } from '../line/line';
import { closedAccount, isOwn, notInOffice, type Standing } from '../officer';
import type { Payment } from '../payment/payment';
import { changedMeanwhile } from '../proposal';
import type { Push } from './push';

interface OnPush extends Standing {
  readonly push: Push;
  /** Whose money it is: a push of the county may be paid from a fund of the city. */
  readonly fundDivision: string;
}

interface Confirmed extends OnPush {
  /** The version of the push with the proposal that the checker looked at. */
  readonly seen: number;
  /** What the procedures pinned for its applications say of the acceptance. */
  readonly findings: readonly Finding[];
}

const notMaker = ({ officer, fundDivision }: OnPush) => notInOffice(officer, { role: 'finance', duty: 'maker', division: fundDivision });
const notChecker = ({ officer, fundDivision }: OnPush) => notInOffice(officer, { role: 'finance', duty: 'checker', division: fundDivision });
const at = (...states: Push['state'][]) => ({ push }: OnPush) => (states.includes(push.state) ? undefined : refuse('push.wrong-state', { state: push.state }, ['R-SET-09']));
const sameOfficer = ({ officer, push, findings }: Confirmed) =>
  refusedBy(saidBy(findings, 'R-SET-07'), 'push.same-officer', { cites: ['R-SET-07', 'R-SET-09'], holds: !isOwn(officer, push.proposedBy) });

/** The maker says which lines are refused; until the checker decided, the proposal may be made again. */
export const proposeAcceptance = verb([closedAccount, notMaker, at('sent', 'proposed')] satisfies Guard<OnPush>[], ({ push, officer }: OnPush): Push => ({
  ...push,
  state: 'proposed',
  proposedBy: officer.account,
}));

export const confirmAcceptance = verb(
  [closedAccount, notChecker, at('proposed'), sameOfficer, changedMeanwhile(({ push }: Confirmed) => push.version)] satisfies Guard<Confirmed>[],
  ({ push, officer }: Confirmed, now: Instant): Push => ({ ...push, state: 'accepted', acceptedBy: officer.account, acceptedAt: now }),
);

export interface LineDecision {
  readonly line: Line;
  readonly payment?: Payment;
  readonly postings: readonly Posting[];
  readonly outcome: 'accepted' | 'refused' | 'line.left' | 'entitlement.held' | 'verification.stale';
}

export interface LineFacts {
  readonly line: Line;
  readonly push: string;
  readonly refusedFor: string | undefined;
  /** Of the entitlement or the application: a person must look first. */
  readonly held: boolean;
  /** Its certificate was verified too long ago: finance may accept days after the push (R-VCH-04). */
  readonly stale: boolean;
  readonly payee: string;
  readonly paymentId: string;
  readonly number: number;
}

/** Line by line: refused leaves, accepted goes into payment; what is held or not fresh any more goes back to wait for another push. */
export function decideLine(facts: LineFacts): LineDecision {
  const { line, push, refusedFor, held, stale } = facts;
  if (line.state !== 'pushed' || line.push !== push) return { line, postings: [], outcome: 'line.left' };
  if (refusedFor !== undefined) return { ...leave(line, refusedFor), outcome: 'refused' };
  if (held || stale) return { line: { ...line, state: 'claimed', push: null }, postings: [], outcome: held ? 'entitlement.held' : 'verification.stale' };
  const payment = paymentOf(facts);
  return {
    line: { ...line, state: 'in-payment', payment: payment.id },
    payment,
    postings: [posting(about(line), 'payment-accepted', payment.id, 'committed', 'in-payment', line.amountFen)],
    outcome: 'accepted',
  };
}

function paymentOf({ line, push, payee, paymentId, number }: LineFacts): Payment {
  return {
    id: paymentId,
    line: line.id,
    number,
    push,
    fund: line.fund,
    payee,
    amountFen: line.amountFen,
    state: 'accepted',
    file: null,
    fileSequence: null,
    settledOn: null,
    returnedOn: null,
    reason: null,
    version: 1,
  };
}
