import { refuse, verb, type Refusal } from '@jiquan/kernel';
import type { Voucher } from './voucher';

interface Facts {
  readonly voucher: Voucher;
}

const notFrozen = ({ voucher }: Facts): Refusal<'voucher.not-frozen'> | undefined =>
  voucher.officeFrozen ? undefined : refuse('voucher.not-frozen', { personFrozen: voucher.personFrozen }, ['R-SET-18']);

/** Lifts the office's freeze; one that stands on the person's record stays until identity lifts it. */
export const unfreeze = verb([notFrozen], ({ voucher }: Facts): Voucher => ({ ...voucher, officeFrozen: false }));
