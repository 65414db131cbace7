import { mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { ended } from './freeze';
import { voucherMoves } from './moves';
import type { Voucher } from './voucher';
import { endedWithoutValue } from './withdraw';

export interface CancelFacts {
  readonly voucher: Voucher;
  readonly reason: string;
}

/** Once settlement found it payable, money may be on its way: the office freezes, and settlement decides. */
const payable = ({ voucher }: CancelFacts): Refusal<'voucher.payable'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'cancel') ? undefined : refuse('voucher.payable', { stage: voucher.stage }, ['R-SET-18']);

export const cancel = verb([ended, payable], ({ voucher, reason }: CancelFacts, now: Instant): Voucher => endedWithoutValue(voucher, 'cancelled', reason, now));
