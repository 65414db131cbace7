/** Money in integer fen (分), INF-07. A safe integer: up to 90 trillion yuan. */
export type Fen = number & { readonly __fen: true };

/** Throws RangeError on a fraction, a string or a number past the safe integers. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in fen: ${amount}`);
  return amount as Fen;
}

export const ZERO = 0 as Fen;

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** `123456` fen is `1234.56`. */
export function yuanText(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads yuan with at most two decimals, as bank files write them; undefined when the text is anything else. */
export function fenOfYuan(text: string): Fen | undefined {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const whole = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return fen(match[1] ? -whole : whole);
}
