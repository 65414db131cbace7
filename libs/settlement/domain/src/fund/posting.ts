import { type Fen, fen } from '@jiquan/kernel';

/**
 * Where a fen can be. `treasury` is outside and may be below zero; every fen appropriated is in exactly one of the others.
 */
export type AccountKind = 'free' | 'reserved' | 'committed' | 'in-payment' | 'paid' | 'returned' | 'receivable' | 'treasury';
export const accountKinds: readonly AccountKind[] = ['free', 'reserved', 'committed', 'in-payment', 'paid', 'returned', 'receivable', 'treasury'];

/** Why money moves. A reason and the thing it is for make the natural key: it happens once. */
export type Why =
  | 'appropriation'
  | 'grant'
  | 'grant-lowered'
  | 'campaign-closed'
  | 'voucher-ended'
  | 'commit'
  | 'unused'
  | 'line-left'
  | 'payment-accepted'
  | 'payment-stopped'
  | 'payment-returned'
  | 'payment-settled'
  | 'payment-late-return'
  | 'no-longer-payable'
  | 'overpaid'
  | 'recovered';

/** One row moves money from one account to another, so that an unbalanced entry cannot be written. */
export interface Posting {
  readonly fund: string;
  readonly from: AccountKind;
  readonly to: AccountKind;
  readonly amountFen: Fen;
  readonly why: Why;
  /** `commit:<line>`: unique for ever. */
  readonly naturalKey: string;
  readonly campaign: string | null;
  readonly line: string | null;
}

export interface About {
  readonly fund: string;
  readonly campaign?: string | null;
  readonly line?: string | null;
}

/** Throws on anything but a positive amount: nothing is ever posted backwards or for nothing. */
export function posting(about: About, why: Why, thing: string, from: AccountKind, to: AccountKind, amount: Fen): Posting {
  if (fen(amount) <= 0) throw new RangeError(`a posting of ${amount} fen`);
  return { fund: about.fund, from, to, amountFen: amount, why, naturalKey: `${why}:${thing}`, campaign: about.campaign ?? null, line: about.line ?? null };
}

/** A posting only where there is something to move. */
export function postingIf(about: About, why: Why, thing: string, from: AccountKind, to: AccountKind, amount: Fen): Posting[] {
  return amount > 0 ? [posting(about, why, thing, from, to, amount)] : [];
}

/** What a set of postings does to the accounts: it always sums to nothing. */
export function effectOf(postings: readonly Pick<Posting, 'from' | 'to' | 'amountFen'>[]): Record<AccountKind, number> {
  const effect = Object.fromEntries(accountKinds.map((kind) => [kind, 0])) as Record<AccountKind, number>;
  for (const { from, to, amountFen } of postings) {
    effect[from] -= amountFen;
    effect[to] += amountFen;
  }
  return effect;
}
