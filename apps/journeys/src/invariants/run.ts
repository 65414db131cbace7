import { dataSource, Rows } from '@jiquan/platform';
import type { DataSource } from 'typeorm';
import { type Check, type CheckOptions, type ContextName, contextNames, type Readers, type Violation } from './check';
import { grants } from './grants';
import { history } from './history';
import { inboxes } from './inboxes';
import { ledger } from './ledger';
import { places } from './places';
import { reviews } from './reviews';
import { seals, sealsIn } from './seals';
import { stages } from './stages';
import { unique } from './unique';
import { value } from './value';

export const invariants: readonly Check[] = [...places, ...stages, ...value, ...unique, ...history, ...ledger, ...reviews, ...grants, ...seals, ...inboxes];

/** Addresses of the owners of the five schemas. */
export type Owners = Readonly<Record<ContextName, string>>;

export interface Outcome {
  readonly check: Check;
  readonly violations: readonly Violation[];
}

/** Runs checks, each over the same snapshot of every context. */
export async function checkInvariants(owners: Owners, options: CheckOptions = {}, checks: readonly Check[] = invariants): Promise<Outcome[]> {
  return withReaders(owners, options, (readers) => runChecks(readers, checks));
}

export async function runChecks(readers: Readers, checks: readonly Check[] = invariants): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push({ check, violations: await check.run(readers) });
  return outcomes;
}

const PAUSE_MILLISECONDS = 300;

/** Waits until every event has arrived wherever it is listened to; answers whether that came about. */
export async function atRest(owners: Owners, seconds: number): Promise<boolean> {
  for (const until = Date.now() + seconds * 1000; ; ) {
    const travelling = await checkInvariants(owners, {}, inboxes);
    if (travelling.every(({ violations }) => violations.length === 0)) return true;
    if (Date.now() > until) return false;
    await new Promise((again) => setTimeout(again, PAUSE_MILLISECONDS));
  }
}

async function withReaders<Value>(owners: Owners, options: CheckOptions, use: (readers: Readers) => Promise<Value>): Promise<Value> {
  const databases: DataSource[] = [];
  const outside = await sealsIn(options.sealFile);
  try {
    for (const context of contextNames) databases.push(await dataSource({ context, url: owners[context] }, { tables: [], migrations: [] }, 'owner').initialize());
    return await inSnapshots(databases, (snapshots) => use({ ...options, seals: outside, of: (context) => snapshots[contextNames.indexOf(context)] as Rows }));
  } finally {
    for (const database of databases) await database.destroy();
  }
}

/** One transaction inside the other: all are read-only and see what had committed when they began. */
function inSnapshots<Value>(databases: readonly DataSource[], use: (snapshots: readonly Rows[]) => Promise<Value>): Promise<Value> {
  const [first, ...rest] = databases;
  if (!first) return use([]);
  return first.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    return inSnapshots(rest, (others) => use([new Rows(manager), ...others]));
  });
}
