import { createHash } from 'node:crypto';
import { instant } from '@jiquan/kernel';
import type { Envelope, Told } from '@jiquan/wire';
import type { Tx } from './tx';

/** Lanes of the relay; one thing's events are always in one lane. */
export const LANES = 64;

/** An event that is told, and the request it goes back to. */
export interface Telling {
  readonly told: Told;
  readonly correlation: string;
}

export function laneOf(key: string): number {
  return createHash('sha256').update(key).digest()[0]! % LANES;
}

/**
 * Writes events with the change they tell of (I10). The log holds the exact bytes that travel: it is the truth, the bus is a copy.
 * Two round trips, however many events: every one of them is paid by the command that waits.
 */
export async function writeEvents(tx: Tx, events: readonly Telling[]): Promise<void> {
  if (events.length === 0) return;
  const { ids, versions } = await takeNumbers(tx, events);
  const recordedAt = instant(Date.now());
  const rows = events.map(({ told, correlation }, index) => {
    const version = (versions.get(told.key) as number) + 1;
    versions.set(told.key, version);
    const id = ids[index] as number;
    const envelope: Envelope = {
      id: `${tx.context}.${id}`,
      name: told.name,
      context: tx.context,
      key: told.key,
      version,
      recordedAt,
      occurredAt: tx.now,
      correlation,
      payload: told.payload,
    };
    return { id, told, version, body: JSON.stringify(envelope) };
  });
  await tx.query(
    `WITH given AS (SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::smallint[]) AS given(id, name, key, version, body, lane)),
     logged AS (INSERT INTO event_log (id, recorded_at, name, key, version, body) SELECT id, $7::timestamptz, name, key, version, body FROM given)
     INSERT INTO event_pending (lane, id, recorded_at) SELECT lane, id, $7::timestamptz FROM given`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.told.name),
      rows.map((row) => row.told.key),
      rows.map((row) => row.version),
      rows.map((row) => row.body),
      rows.map((row) => laneOf(row.told.key)),
      recordedAt,
    ],
  );
}

/**
 * Versions per key are taken after the thing's row lock, keys in order so that two batches never wait in a ring. Ids come
 * after the versions, which the count in between sees to: a lane is read in id order, and that must be the order of versions.
 */
async function takeNumbers(tx: Tx, events: readonly Telling[]): Promise<{ ids: number[]; versions: Map<string, number> }> {
  const counts = new Map<string, number>();
  for (const { told } of events) counts.set(told.key, (counts.get(told.key) ?? 0) + 1);
  const keys = [...counts.keys()].sort();
  const rows = await tx.query<{ key: string; version: number } | { key: null; id: number }>(
    `WITH taken AS (
       INSERT INTO event_version (key, version) SELECT * FROM unnest($1::text[], $2::integer[])
       ON CONFLICT (key) DO UPDATE SET version = event_version.version + excluded.version RETURNING key, version)
     SELECT key, version, NULL::bigint AS id FROM taken
     UNION ALL SELECT NULL, NULL, nextval('event_id') FROM (SELECT count(*) FROM taken) AS first, generate_series(1, $3::integer)`,
    [keys, keys.map((key) => counts.get(key)), events.length],
  );
  const versions = new Map<string, number>();
  const ids: number[] = [];
  for (const row of rows) {
    if (row.key === null) ids.push(row.id);
    else versions.set(row.key, row.version - (counts.get(row.key) as number));
  }
  return { ids, versions };
}
