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
 * Versions per key are taken here, after the thing's row lock, keys in order so that two batches never wait in a ring.
 */
export async function writeEvents(tx: Tx, events: readonly Telling[]): Promise<void> {
  if (events.length === 0) return;
  const counts = new Map<string, number>();
  for (const { told } of events) counts.set(told.key, (counts.get(told.key) ?? 0) + 1);
  const keys = [...counts.keys()].sort();
  const versions = await tx.query<{ key: string; version: number }>(
    `INSERT INTO event_version (key, version) SELECT * FROM unnest($1::text[], $2::integer[])
     ON CONFLICT (key) DO UPDATE SET version = event_version.version + excluded.version RETURNING key, version`,
    [keys, keys.map((key) => counts.get(key))],
  );
  const next = new Map(versions.map((row) => [row.key, row.version - (counts.get(row.key) as number)]));
  const ids = await tx.query<{ id: number }>(`SELECT nextval('event_id') AS id FROM generate_series(1, $1::integer)`, [events.length]);
  const recordedAt = instant(Date.now());
  const rows = events.map(({ told, correlation }, index) => {
    const version = (next.get(told.key) as number) + 1;
    next.set(told.key, version);
    const id = (ids[index] as { id: number }).id;
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
    `INSERT INTO event_log (id, recorded_at, name, key, version, body)
     SELECT id, $2::timestamptz, name, key, version, body
     FROM unnest($1::bigint[], $3::text[], $4::text[], $5::integer[], $6::text[]) AS given(id, name, key, version, body)`,
    [
      rows.map((row) => row.id),
      recordedAt,
      rows.map((row) => row.told.name),
      rows.map((row) => row.told.key),
      rows.map((row) => row.version),
      rows.map((row) => row.body),
    ],
  );
  await tx.query(
    `INSERT INTO event_pending (lane, id, recorded_at) SELECT lane, id, $3::timestamptz FROM unnest($1::smallint[], $2::bigint[]) AS given(lane, id)`,
    [rows.map((row) => laneOf(row.told.key)), rows.map((row) => row.id), recordedAt],
  );
}
