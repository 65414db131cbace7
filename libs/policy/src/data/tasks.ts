export { type BodyItem, hcx21BodyItems, hcx21Tasks, type Task } from './targets/hcx21';

/**
 * Shares `total` out in whole numbers by weight: everyone gets the rounded-down part, what is left goes one each to the
 * largest remainders, the earlier place first when equal. The parts always add up to `total`.
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (
    !Number.isSafeInteger(total) ||
    total < 0 ||
    sum <= 0 ||
    weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)
  ) {
    throw new RangeError('shares need a whole total and whole weights, not all zero');
  }
  const exact = weights.map((weight) => BigInt(weight) * BigInt(total));
  const parts = exact.map((share) => Number(share / BigInt(sum)));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share % BigInt(sum) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] as number) + 1;
  return parts;
}
