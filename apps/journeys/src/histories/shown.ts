import type { Names } from './names';
import type { Outcome } from './outcome';

/** What of settlement's values is looked at, whether they come from memory or from the database. */
export interface Values {
  readonly entitlements: readonly { purpose: string; thing: string; state: string; amountFen: number | null; reasons: readonly { code: string }[] }[];
  readonly lines: readonly { id: string; voucher: string | null; state: string; amountFen: number }[];
  readonly recoveries: readonly { line: string; kind: string; state: string; amountFen: number }[];
  readonly postings: readonly { why: string; from: string; to: string; amountFen: number; line: string | null }[];
  readonly balances: Readonly<Record<string, number>>;
}

/** In names and in an order of their own: a posting says which line it is about, and not by which number. */
export function shown(names: Names, { entitlements, lines, recoveries, postings, balances }: Values): Omit<Outcome, 'answers' | 'vouchers'> {
  const lineNames = new Map(lines.map(({ id, voucher }) => [id, `line of ${names.name(voucher ?? '')}`]));
  const lineOf = (line: string | null) => (line === null ? 'no line' : lineNames.get(line));
  return {
    entitlements: Object.fromEntries(
      entitlements.map(({ purpose, thing, state, amountFen, reasons }) => [`${purpose}, ${names.name(thing)}`, [state, amountFen, ...codesOf(reasons)].join(' ')]),
    ),
    lines: lines.map(({ id, state, amountFen }) => `${lineNames.get(id)} ${state} ${amountFen}`).sort(),
    recoveries: recoveries.map(({ line, kind, state, amountFen }) => `${lineOf(line)} ${kind} ${state} ${amountFen}`).sort(),
    postings: postings.map(({ why, from, to, amountFen, line }) => `${lineOf(line)} ${why} ${from}>${to} ${amountFen}`).sort(),
    balances,
  };
}

/**
 * Where a class falls after the payment, voucher says that the binding ended if it heard of the class first, and does not
 * if it heard of the payment first. The class's own word is there either way, and it alone decides.
 */
function codesOf(reasons: readonly { readonly code: string }[]): string[] {
  const codes = reasons.map(({ code }) => code);
  return codes.includes('class.not-recognised') ? codes.filter((code) => code !== 'voucher.unbound') : codes;
}
