/** What a history comes to, in names: the same whatever the order in which it was heard. */
export interface Outcome {
  readonly vouchers: Readonly<Record<string, string>>;
  readonly entitlements: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  readonly recoveries: readonly string[];
  /** As a multiset: sorted. */
  readonly postings: readonly string[];
  /** Of every account; together they are nothing. */
  readonly balances: Readonly<Record<string, number>>;
  /** What each command was answered. */
  readonly answers: readonly string[];
}
