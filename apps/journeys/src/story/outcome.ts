import { yuanText } from '@jiquan/kernel';
import type { Cast } from './cast';
import type { World } from './world';

export interface Outcome {
  readonly stages: Readonly<Record<string, number>>;
  readonly balancesFen: Readonly<Record<string, number>>;
  readonly recoveries: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
}

/** Codes that only say "ask again": how often depends on the minute, not on the story. */
const PASSING = new Set([
  'facts.pending',
  'service.busy',
  'key.in-flight',
  'provider.unavailable',
  'database.unavailable',
  'outcome.unknown',
  'rate.limited',
  'thing.unknown',
  'class.present-not-admitted',
  'clock.backwards',
]);

/** Where every voucher and every fen is, read through the public API. */
export async function outcomeOf(cast: Cast, campaigns: readonly string[]): Promise<Outcome> {
  const stages: Record<string, number> = {};
  for (const campaign of campaigns) {
    const counters = await cast.hrss[0].call.voucher.counters({ campaign });
    for (const each of counters.stages) stages[each.stage] = (stages[each.stage] ?? 0) + each.vouchers;
  }
  const { funds } = await cast.auditor.call.settlement.funds({ limit: 200 });
  const balancesFen: Record<string, number> = {};
  for (const account of funds.flatMap((fund) => fund.accounts)) balancesFen[account.kind] = (balancesFen[account.kind] ?? 0) + account.balanceFen;
  const { recoveries } = await cast.auditor.call.settlement.recoveries({ limit: 200 });
  const byState: Record<string, number> = {};
  for (const each of recoveries) byState[each.state] = (byState[each.state] ?? 0) + 1;
  return { stages: sorted(stages), balancesFen: sorted(balancesFen), recoveries: sorted(byState), refusals: refusedByCode(cast.administrator.world) };
}

/** What was refused for good, in the order of the codes. */
export function refusedByCode(world: World): Record<string, number> {
  return sorted(Object.fromEntries([...world.refusals].filter(([code]) => !PASSING.has(code))));
}

function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same bytes for the same outcome, in either edition. */
export function table(outcome: Outcome): string {
  const rows = (title: string, counts: Readonly<Record<string, number>>, text: (count: number) => string) => [
    `| ${title} | |`,
    '| --- | ---: |',
    ...Object.entries(counts).map(([name, count]) => `| ${name} | ${text(count)} |`),
    '',
  ];
  return [
    ...rows('vouchers by stage', outcome.stages, String),
    ...rows('where each fen is (yuan)', outcome.balancesFen, (count) => yuanText(count as Parameters<typeof yuanText>[0])),
    ...rows('recoveries', outcome.recoveries, String),
    ...rows('refused, by code', outcome.refusals, String),
  ].join('\n');
}
