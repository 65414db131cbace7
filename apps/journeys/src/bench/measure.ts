/** One round of a measurement: how much was done in how long. */
export interface Round {
  readonly count: number;
  readonly seconds: number;
}

export function perSecond({ count, seconds }: Round): number {
  return count / seconds;
}

/** How long something took, and what it gave. */
export async function timed<Value>(act: () => Promise<Value>): Promise<{ readonly value: Value; readonly seconds: number }> {
  const began = process.hrtime.bigint();
  const value = await act();
  return { value, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('no rounds were measured');
  return (low + high) / 2;
}

/** The smallest and the largest of some rounds: how far the machine was at rest. */
export function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length === 1 ? 'one round' : `${figure(least)} to ${figure(most)} in ${values.length} rounds`;
}

/** Three digits that mean something. */
export function figure(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}
