import { addMilliseconds, type Instant, instant } from '@jiquan/kernel';
import type { BusinessClock } from './clocks';
import type { Rows } from './rows';

/** Where the clock stands is kept with the data it decided about: an instance never wakes up earlier than it went to sleep. */
export async function rememberClock(rows: Rows, clock: BusinessClock): Promise<void> {
  await rows.query(`INSERT INTO clock (offset_ms) VALUES ($1) ON CONFLICT (singleton) DO UPDATE SET offset_ms = greatest(clock.offset_ms, excluded.offset_ms)`, [clock.offset]);
}

/** A clock that was moved goes on from where it was; the start that is configured is for an empty instance. */
export async function resumeClock(schemas: readonly Rows[], clock: BusinessClock, start: Instant | undefined): Promise<void> {
  if (start !== undefined) clock.startAt(start);
  if (!clock.movable) return;
  const found = await Promise.all(schemas.map((rows) => rows.query<{ offset_ms: number }>(`SELECT offset_ms FROM clock`)));
  const offsets = found.flat().map((row) => row.offset_ms);
  if (offsets.length > 0) clock.startAt(addMilliseconds(instant(Date.now()), Math.max(...offsets)));
  for (const rows of schemas) await rememberClock(rows, clock);
}
