import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { frozen } from './freeze';
import { voucherMoves } from './moves';
import { unboundBy } from './restage';
import type { Voucher } from './voucher';

export interface UnbindFacts {
  readonly voucher: Voucher;
  readonly institution: string | undefined;
  /** Whether the class opened, as remembered. */
  readonly opened: boolean;
  readonly reason: string;
}

const notOwn = ({ voucher, institution }: UnbindFacts): Refusal<'voucher.class-not-own'> | undefined =>
  voucher.institution === institution ? undefined : refuse('voucher.class-not-own', {}, ['R-VCH-07']);

const notAdmitted = ({ voucher }: UnbindFacts): Refusal<'voucher.not-admitted'> | undefined =>
  voucher.bound ? undefined : refuse('voucher.not-admitted', { stage: voucher.stage }, ['R-VCH-07']);

/** From the opening on, training decides who leaves a class, and this context hears it. */
const classOpened = ({ voucher, opened }: UnbindFacts): Refusal<'voucher.class-opened'> | undefined =>
  !opened && mayMove(voucherMoves, voucher.stage, 'unbind') ? undefined : refuse('voucher.class-opened', { stage: voucher.stage }, ['R-VCH-06']);

export const unbind = verb([notOwn, notAdmitted, classOpened, frozen], ({ voucher, reason }: UnbindFacts, now: Instant): Voucher =>
  unboundBy(voucher, { reason, on: dayOf(now) }),
);
