import type { Day } from '@jiquan/kernel';
import { endingOf, type Fact } from './facts';
import { stageOf } from './stage';
import { broughtBack } from './validity';
import { isOver, type Voucher } from './voucher';

export interface Ended {
  readonly enrolment: string;
  readonly reason: string;
  readonly on: Day;
}

/** What follows from the facts as they are now known: the shown stage, and the end of a binding, which is told once. */
export function restage(voucher: Voucher, facts: readonly Fact[]): { readonly voucher: Voucher; readonly ended: Ended | undefined } {
  const stage = stageOf(voucher, facts);
  const ending = voucher.bound && stage === 'claimed' ? endingOf(facts) : undefined;
  const shown = { ...voucher, stage, liveKey: isOver(stage) ? null : voucher.liveKey };
  if (!ending) return { voucher: shown, ended: undefined };
  return { voucher: unboundBy(shown, ending), ended: { enrolment: voucher.enrolment as string, ...ending } };
}

/** The binding ends; the voucher waits for another class and keeps the memory of the last one. */
export function unboundBy(voucher: Voucher, ending: { readonly reason: string; readonly on: Day }): Voucher {
  return { ...voucher, bound: false, stage: 'claimed', expiresOn: broughtBack(voucher, ending) };
}
