import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { frozen } from './freeze';
import { voucherMoves } from './moves';
import { isExpired } from './validity';
import type { Voucher } from './voucher';
import { endedWithoutValue } from './withdraw';

interface Facts {
  readonly voucher: Voucher;
}

const notWaiting = ({ voucher }: Facts): Refusal<'voucher.not-claimed'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'expire') ? undefined : refuse('voucher.not-claimed', { stage: voucher.stage }, ['A-02']);

const stillValid = ({ voucher }: Facts, now: Instant): Refusal<'voucher.not-expired'> | undefined =>
  isExpired(voucher, dayOf(now)) ? undefined : refuse('voucher.not-expired', { expiresOn: voucher.expiresOn }, ['A-02']);

/** Only what waits can lapse: a voucher in a class keeps, and while it is looked into time does not count against it. */
export const expire = verb([notWaiting, frozen, stillValid], ({ voucher }: Facts, now: Instant): Voucher => endedWithoutValue(voucher, 'lapsed', 'expired', now));
