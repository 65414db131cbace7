import { certificateHeld, endingOf, type Fact, heard, paid, payable, recovered } from './facts';
import type { Decided, Stage } from './voucher';

/**
 * Where a voucher stands, from what was decided and the facts of its enrolment, in any order and with duplicates.
 * Money is settlement's to decide, so what was paid or ordered back is shown whatever happened to the voucher.
 */
export function stageOf(voucher: { readonly decided: Decided; readonly bound: boolean }, facts: readonly Fact[]): Stage {
  if (recovered(facts)) return 'revoked';
  if (paid(facts)) return 'redeemed';
  if (voucher.decided !== 'claimed') return voucher.decided;
  if (!voucher.bound || endingOf(facts)) return 'claimed';
  if (payable(facts)) return 'payable';
  if (certificateHeld(facts)) return 'certified';
  if (heard(facts, 'trained') || heard(facts, 'assessed')) return 'in-assessment';
  if (heard(facts, 'class-opened')) return 'in-training';
  return 'admitted';
}
