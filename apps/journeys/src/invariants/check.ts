import type { Rows } from '@jiquan/platform';
import type { Seals } from './seals';

export const contextNames = ['identity', 'voucher', 'training', 'certificate', 'settlement'] as const;
export type ContextName = (typeof contextNames)[number];

/** What breaks an invariant: ids, codes, dates and amounts, never a name. */
export type Violation = Readonly<Record<string, string | number | boolean | null>>;

export interface CheckOptions {
  /** How long an audit line may wait for its seal; not looked at while the services may be stopped. */
  readonly unsealedSeconds?: number;
  /** Where the seals stand outside the database. */
  readonly sealFile?: string;
}

/** One snapshot of each context's schema, as its owner sees it, and the seals that stood outside just before. */
export interface Readers extends CheckOptions {
  readonly seals: Seals;
  of(context: ContextName): Rows;
}

export interface Check {
  /** `I5.voucher-number`: the invariant, and which part of it. */
  readonly id: string;
  /** Where it is read; `all` joins contexts and holds at rest, when no event is on its way. */
  readonly context: ContextName | 'all';
  readonly sentence: string;
  run(readers: Readers): Promise<Violation[]>;
}

/** So many are shown; the first few are what a person looks at. */
export const MOST = 100;

/** What a query finds is what is wrong. */
export function inSql(id: string, context: ContextName, sentence: string, sql: string): Check {
  return { id, context, sentence, run: (readers) => readers.of(context).query<Violation>(`SELECT * FROM (${sql}) AS violation LIMIT ${MOST}`) };
}

/** The first violations of a stream. */
export async function firstOf(found: AsyncIterable<Violation>): Promise<Violation[]> {
  const violations: Violation[] = [];
  for await (const violation of found) {
    violations.push(violation);
    if (violations.length === MOST) break;
  }
  return violations;
}

/** Our own words as SQL text. */
export function words(names: readonly string[]): string {
  return names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ');
}
