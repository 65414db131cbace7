/** A share as a decimal text (`0.65`), at most four places: no binary fraction ever decides. */
export type Share = string;

export const SHARE = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/;
const PLACES = 10_000;

/** Ten-thousandths, exactly. Throws RangeError on anything that is no share. */
export function tenThousandths(share: Share): number {
  if (!SHARE.test(share)) throw new RangeError(`not a share: ${share}`);
  const [whole, places = ''] = share.split('.') as [string, string?];
  return Number(whole) * PLACES + Number(places.padEnd(4, '0'));
}

/** Whether part / whole is below, at or above the share: -1, 0, 1. Exact: part × 10000 against share × whole. */
export function compareShare(part: number, whole: number, share: Share): -1 | 0 | 1 {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || whole <= 0) {
    throw new RangeError(`not a share of whole numbers: ${part}/${whole}`);
  }
  const left = BigInt(part) * BigInt(PLACES);
  const right = BigInt(whole) * BigInt(tenThousandths(share));
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** part / whole in percent with two places, cut off and never rounded up: a reader must not see a limit as reached. */
export function percentText(part: number, whole: number): string {
  return `${decimalText(part * 100, whole)}%`;
}

/** part / whole with two places, cut off. */
export function decimalText(part: number, whole: number): string {
  const hundredths = (BigInt(part) * 100n) / BigInt(whole);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
