import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { atRest, checkInvariants, type ContextName, contextNames } from '../invariants';
import type { Ground } from './ground';

const PAUSE_MILLISECONDS = 200;

/** Waits until every event has been sent and has arrived wherever it is listened to; answers what is still on its way then. */
export async function untilRest({ owners }: Ground, seconds: number): Promise<string[]> {
  const until = Date.now() + seconds * 1000;
  const arrived = await atRest(owners, seconds);
  for (;;) {
    const pending = await counted(owners, 'event_pending');
    if (arrived && pending.length === 0) return [];
    if (Date.now() >= until) return [...(arrived ? [] : ['events that were told have not arrived']), ...pending.map(([context, count]) => `${context}: ${count} events wait to be sent`)];
    await wait(PAUSE_MILLISECONDS);
  }
}

/** What does not hold once everything rests: nothing is parked, and every invariant is kept. */
export async function broken({ owners, edition }: Ground): Promise<string[]> {
  const parked = await counted(owners, 'inbox_parked');
  const outcomes = await checkInvariants(owners, { sealFile: join(edition.dataFolder, 'keys', 'seals.log') });
  const violations = outcomes.flatMap((outcome) => outcome.violations.map((violation) => `${outcome.check.id}: ${JSON.stringify(violation)}`));
  return [...parked.map(([context, count]) => `${context}: ${count} events are parked`), ...violations];
}

/** The contexts in which a table has rows, and how many. */
async function counted(owners: Ground['owners'], table: string): Promise<[ContextName, number][]> {
  const counts = await Promise.all(contextNames.map(async (context): Promise<[ContextName, number]> => [context, await count(owners[context], context, table)]));
  return counts.filter(([, rows]) => rows > 0);
}

async function count(url: string, context: string, table: string): Promise<number> {
  const owner = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  try {
    const [row] = await owner.query<{ rows: string }[]>(`SELECT count(*) AS rows FROM ${context}.${table}`);
    return Number(row?.rows);
  } finally {
    await owner.destroy();
  }
}
