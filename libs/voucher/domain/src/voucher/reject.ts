import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { voucherMoves } from './moves';
import type { Voucher } from './voucher';

export interface RejectFacts {
  readonly voucher: Voucher;
  /** The rule that fails: an applicant is told which. */
  readonly rule: string;
}

const notApplied = ({ voucher }: RejectFacts): Refusal<'voucher.not-applied'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'reject') ? undefined : refuse('voucher.not-applied', { stage: voucher.stage }, ['R-VCH-01']);

export const reject = verb([notApplied], ({ voucher, rule }: RejectFacts, now: Instant): Voucher => ({
  ...voucher,
  decided: 'rejected',
  stage: 'rejected',
  liveKey: null,
  endedOn: dayOf(now),
  endReason: rule,
}));
