import fc from 'fast-check';
import { Dice } from './dice';
import type { Outcome } from './outcome';
import { type Ground, Play, type Played } from './play';
import { numbers, type Plan, plans } from './plan';
import { scriptOf } from './script';
import type { Step } from './step';

/** A history, and the order in which its letters come. */
export interface History {
  readonly script: readonly Step[];
  readonly mail: readonly number[];
}

/** Printed by the names of its steps when it fails. */
export const histories: fc.Arbitrary<History> = fc.record({ mail: numbers(600), plan: plans }).map(({ plan, mail }: { plan: Plan; mail: number[] }) => {
  const script = scriptOf(plan);
  return { script, mail, [fc.toStringMethod]: () => `${script.map(({ name }) => name).join('; ')} · mail ${JSON.stringify(mail)}` };
});

/** So long histories are played, and a failure is made smaller; what is smallest by then is shown. */
const PATIENCE_MILLISECONDS = 240_000;

/**
 * A failure prints its seed and path. `JIQUAN_HISTORY_SEED=… JIQUAN_HISTORY_PATH=…` play that one again, as small as it
 * had become; `JIQUAN_HISTORY_RUNS` changes how many are played.
 */
export function parameters(runs: number): fc.Parameters<unknown> {
  const { JIQUAN_HISTORY_SEED: seed, JIQUAN_HISTORY_PATH: path, JIQUAN_HISTORY_RUNS: many } = process.env;
  const again = { ...(seed ? { seed: Number(seed) } : {}), ...(path ? { path, endOnFailure: true } : {}) };
  return { numRuns: Number(many ?? runs), interruptAfterTimeLimit: PATIENCE_MILLISECONDS, markInterruptAsFailure: true, ...again };
}

export const inOrder = (ground: Ground, { script }: History): Promise<Played> => new Play(ground, undefined).all(script);
export const permuted = (ground: Ground, { script, mail }: History): Promise<Played> => new Play(ground, new Dice(mail)).all(script);

/** Throws where two plays of one history come to different ends, with what differs and how it came about for the vouchers it is about. */
export function expectSame(first: Played, second: Played): void {
  const differences = (Object.keys(parts) as (keyof Outcome)[]).flatMap((part) => {
    const [one, other] = [parts[part](first), parts[part](second)];
    const lost = without(one, other).map((each) => `  in order: ${each}`);
    const more = without(other, one).map((each) => `  now:      ${each}`);
    return lost.length + more.length > 0 ? [part, ...lost, ...more] : [];
  });
  if (differences.length === 0) return;
  const vouchers = [...new Set(differences.join(' ').match(/voucher \d/g))];
  const log = second.log.filter((line) => vouchers.length === 0 || vouchers.some((each) => line.includes(each)));
  throw new Error(['two ends of one history', ...differences, 'how it was heard:', ...log].join('\n'));
}

/** What of one list is not in the other, each as often as it is missing. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const entries = (record: Readonly<Record<string, unknown>>) => Object.entries(record).map(([name, value]) => `${name}: ${String(value)}`);
const parts = {
  vouchers: ({ vouchers }: Outcome) => entries(vouchers),
  entitlements: ({ entitlements }: Outcome) => entries(entitlements),
  lines: ({ lines }: Outcome) => lines,
  recoveries: ({ recoveries }: Outcome) => recoveries,
  postings: ({ postings }: Outcome) => postings,
  balances: ({ balances }: Outcome) => entries(balances),
  answers: ({ answers }: Outcome) => answers,
} satisfies { readonly [Part in keyof Outcome]: (outcome: Outcome) => readonly string[] };
