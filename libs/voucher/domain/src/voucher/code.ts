import { type Instant, normaliseVoucherNumber } from '@jiquan/kernel';

/** The phone makes a new code every step; a code is taken until it is two steps old. */
export const CODE_STEP_SECONDS = 30;
export const CODE_LIFE_SECONDS = 60;
/** 80 bits of the MAC: enough against guessing within a minute, short enough to be read out. */
export const MAC_LENGTH = 20;

export interface ShownCode {
  readonly number: string;
  readonly step: number;
  readonly mac: string;
}

/** What stands in the QR: `JQ-XXXX-XXXX-XXXX-C.step.mac`. A number without step and mac is `typed`. */
export function readCode(text: string): ShownCode | { readonly typed: string } | undefined {
  const [first = '', step, mac, more] = text.trim().split('.');
  const number = normaliseVoucherNumber(first);
  if (number === undefined || more !== undefined) return undefined;
  if (step === undefined) return { typed: number };
  if (mac === undefined || !/^\d{1,12}$/.test(step) || mac.length !== MAC_LENGTH) return undefined;
  return { number, step: Number(step), mac: mac.toLowerCase() };
}

/** What the phone signs with the secret of this voucher. */
export const codeMessage = (number: string, step: number): string => `${number}.${step}`;

export const stepAt = (moment: Instant): number => Math.floor(Date.parse(moment) / 1000 / CODE_STEP_SECONDS);

/** Taken from the moment its step begins until 60 seconds later; a code of the future is as wrong as an old one. */
export function isFresh(step: number, now: Instant): boolean {
  const age = Date.parse(now) / 1000 - step * CODE_STEP_SECONDS;
  return age >= 0 && age < CODE_LIFE_SECONDS;
}
