import type { Fen } from '@jiquan/kernel';
import { type Finding, gates, judgeAll, parameter, type RuleSet } from '@jiquan/policy';

interface Choice {
  readonly source: string;
  /** What is free in each fund of that division and year. */
  readonly free: readonly { readonly source: string; readonly freeFen: Fen }[];
  readonly document: string;
}

/** `special-account` is SPECIAL_ACCOUNT to the documents. */
export const fundSourceOf = (source: string): string => source.toUpperCase().replaceAll('-', '_');

/**
 * Whether it was that fund's turn (R-SET-10, A-56). An officer chooses, and his document is the reason; it stops nobody, and stays beside
 * the choice. Settlement is the book of all money it can pay from, so a source for which no fund is open holds nothing here.
 */
export function judgeFund({ source, free, document }: Choice, set: RuleSet): Finding[] {
  const none = Object.fromEntries((parameter(set, 'fund.priority') ?? []).map((each) => [each, 0]));
  const balances = { ...none, ...Object.fromEntries(free.map((each) => [fundSourceOf(each.source), each.freeFen])) };
  return judgeAll(gates.fund, { fundSource: fundSourceOf(source), balances, fundReason: document }, set);
}
