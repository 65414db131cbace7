import { refuse, verb, type Refusal } from '@jiquan/kernel';
import { isFrozen, isOver, type Voucher } from './voucher';

interface Facts {
  readonly voucher: Voucher;
}

export const frozen = ({ voucher }: Facts): Refusal<'voucher.frozen'> | undefined =>
  isFrozen(voucher) ? refuse('voucher.frozen', { voucher: voucher.id }, ['R-SET-18']) : undefined;

export const ended = ({ voucher }: Facts): Refusal<'voucher.ended'> | undefined =>
  isOver(voucher.stage) ? refuse('voucher.ended', { stage: voucher.stage }, ['R-VCH-06']) : undefined;

const alreadyFrozen = ({ voucher }: Facts): Refusal<'voucher.already-frozen'> | undefined =>
  voucher.officeFrozen ? refuse('voucher.already-frozen', {}, ['R-SET-18']) : undefined;

/** Frozen stands beside the stage: facts are still heard, commands of holder and institution wait (R-SET-16, R-SET-18). */
export const freeze = verb([ended, alreadyFrozen], ({ voucher }: Facts): Voucher => ({ ...voucher, officeFrozen: true }));
