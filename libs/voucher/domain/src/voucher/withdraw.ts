import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { ended, frozen } from './freeze';
import { voucherMoves } from './moves';
import type { Voucher } from './voucher';

interface Facts {
  readonly voucher: Voucher;
}

const certified = ({ voucher }: Facts): Refusal<'voucher.certified'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'withdraw') ? undefined : refuse('voucher.certified', { stage: voucher.stage }, ['R-VCH-04']);

/** The holder gives it up, until a certificate stands behind it: from then on others have earned on it. */
export const withdraw = verb([ended, frozen, certified], ({ voucher }: Facts, now: Instant): Voucher => endedWithoutValue(voucher, 'cancelled', 'withdrawn', now));

export function endedWithoutValue(voucher: Voucher, decided: 'cancelled' | 'lapsed', reason: string, now: Instant): Voucher {
  return { ...voucher, decided, stage: decided, bound: false, liveKey: null, endedOn: dayOf(now), endReason: reason };
}
