import type { Part } from './people';
import type { Season } from './season';

/** Whose one payment was earned: the lender and the careless came themselves in the end, and the greedy one's first class was real. */
export const EARNED: readonly Part[] = ['honest', 'lender', 'careless', 'greedy', 'traveller'];

export interface Paid {
  /** Lines whose money was earned, and what stayed with them. */
  readonly earned: { readonly lines: number; readonly fen: number };
  /** What stayed with anybody or anything else; nothing, when every fraud met its answer. */
  readonly toFraudFen: number;
  readonly balances: Readonly<Record<string, number>>;
}

/** Follows every posting into and out of *paid* to the line it belongs to. */
export async function paidOf(season: Season): Promise<Paid> {
  const { cast, fund, people } = await season.stage();
  await season.county.rest();
  const { lines } = await cast.auditor.call.settlement.applicationLines({ application: await season.paidApplication(), limit: 200 });
  const earners = new Set(EARNED.map((part) => people[part].actor.person));
  const earned = new Set(lines.filter(({ person, state }) => earners.has(person) && state === 'paid').map(({ line }) => line));
  const net = await netPaid(season, fund);
  const total = (of: readonly number[]) => of.reduce((sum, fen) => sum + fen, 0);
  const kept = [...net].filter(([line]) => earned.has(line)).map(([, fen]) => fen);
  const { funds } = await cast.auditor.call.settlement.funds({ limit: 200 });
  const accounts = funds.flatMap((each) => each.accounts).map(({ kind, balanceFen }) => [kind, balanceFen] as const);
  return { earned: { lines: earned.size, fen: total(kept) }, toFraudFen: total([...net.values()]) - total(kept), balances: Object.fromEntries(accounts) };
}

/** By line, what is paid and was not taken back; nothing is netted between two lines. */
async function netPaid(season: Season, fund: string): Promise<Map<string, number>> {
  const { cast } = await season.stage();
  const net = new Map<string, number>();
  for (let after: string | undefined; ; ) {
    const { postings } = await cast.auditor.call.settlement.postings({ fund, limit: 200, ...(after ? { after } : {}) });
    for (const { from, to, line, amountFen } of postings) {
      const sign = Number(to === 'paid') - Number(from === 'paid');
      if (sign !== 0) net.set(line ?? '', (net.get(line ?? '') ?? 0) + sign * amountFen);
    }
    after = postings.at(-1)?.posting;
    if (postings.length < 200) return net;
  }
}
