import { isDay } from './time';

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';

/** GB 11643-1999, ISO 7064 MOD 11-2 over the first 17 digits. */
export function residentIdCheck(first17: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return RESIDENT_CHECKS[sum % 11] as string;
}

/** Upper-cases the check character and widens the old 15-digit form; undefined when the shape is wrong. */
export function normaliseResidentId(text: string): string | undefined {
  const id = text.trim().toUpperCase();
  if (/^\d{15}$/.test(id)) {
    const first17 = `${id.slice(0, 6)}19${id.slice(6)}`;
    return first17 + residentIdCheck(first17);
  }
  return /^\d{17}[\dX]$/.test(id) ? id : undefined;
}

/** Shape, birth date and check character. The division is not judged: codes are those of first registration. */
export function isResidentId(text: string): boolean {
  const id = normaliseResidentId(text);
  return id !== undefined && isDay(residentBirthDay(id)) && residentIdCheck(id.slice(0, 17)) === id[17];
}

/** `1949-12-31` of a normalised id; it may be no real day, which `isResidentId` tells. */
export function residentBirthDay(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100-2015 (unified social credit code); undefined when a character is outside its alphabet. */
export function creditCodeCheck(first17: string): string | undefined {
  let sum = 0;
  for (let place = 0; place < 17; place++) {
    const value = CREDIT_ALPHABET.indexOf(first17[place] ?? '?');
    if (value < 0) return undefined;
    sum += value * (CREDIT_WEIGHTS[place] as number);
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31];
}

/** `wrong-check` is a warning an officer may override with a reason: old codes with wrong check digits exist. */
export function creditCodeState(text: string): 'valid' | 'wrong-check' | 'malformed' {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'malformed';
  return creditCodeCheck(code.slice(0, 17)) === code[17] ? 'valid' : 'wrong-check';
}

/** Without I, L, O and U, so that a number read aloud or typed by hand is not mistaken. */
const VOUCHER_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VOUCHER_BODY = 12;

/** Doubling in the field of 32 elements (x⁵ + x² + 1). */
function doubled(element: number): number {
  return element < 16 ? element * 2 : (element * 2) ^ 0b100101;
}

/** Each place weighs twice the next in the field of 32: catches every single slip and every swap of neighbours. */
function voucherCheck(body: string): string {
  let state = 0;
  for (const letter of body) state = doubled(state ^ VOUCHER_ALPHABET.indexOf(letter));
  return VOUCHER_ALPHABET[state] as string;
}

/** Voucher number `JQ-XXXX-XXXX-XXXX-C` from 60 random bits (an integer below 2^60, given by the caller). */
export function voucherNumber(random60: bigint): string {
  let rest = random60;
  let body = '';
  for (let place = 0; place < VOUCHER_BODY; place++) {
    body = VOUCHER_ALPHABET[Number(rest % 32n)] + body;
    rest /= 32n;
  }
  return `JQ-${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}-${voucherCheck(body)}`;
}

/** Accepts spaces, lower case, missing dashes, O for 0 and I or L for 1; undefined when it is no voucher number. */
export function normaliseVoucherNumber(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '');
  if (!letters.startsWith('JQ')) return undefined;
  const body = letters.slice(2).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (body.length !== VOUCHER_BODY + 1 || [...body].some((letter) => !VOUCHER_ALPHABET.includes(letter))) return undefined;
  const plain = body.slice(0, VOUCHER_BODY);
  if (voucherCheck(plain) !== body[VOUCHER_BODY]) return undefined;
  return `JQ-${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}-${body[VOUCHER_BODY]}`;
}
