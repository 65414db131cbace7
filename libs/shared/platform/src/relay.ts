import type { DataSource } from 'typeorm';
import { crashAt } from './crash-points';
import { isUnavailable } from './constraints';
import { errorText } from './error-facts';
import { newId } from './ids';
import { Rows } from './rows';
import { topicOf, type Transport } from './transport';
import { Wake } from './wake';

const BATCH = 1000;
/** So long the events of a killed process wait for another, or for the next; one that only paused loses nothing by the fence. */
const LEASE_SECONDS = 5;
const RENEW_MILLISECONDS = 1500;
const IDLE_MILLISECONDS = 400;
const RETRY_MILLISECONDS = 500;
/**
 * What is next, and then each one's bytes by the log's key. A plain join would read the whole log at every round, and the
 * log only grows.
 */
export const NEXT = `WITH next AS MATERIALIZED (SELECT lane, id, recorded_at FROM event_pending WHERE lane = ANY($1::smallint[]) ORDER BY id LIMIT ${BATCH})
  SELECT next.lane, next.id, log.key, log.body FROM next
  CROSS JOIN LATERAL (SELECT key, body FROM event_log WHERE event_log.recorded_at = next.recorded_at AND event_log.id = next.id OFFSET 0) AS log ORDER BY next.id`;
/** Others may go on committing; a process that leaves does not wait for them. */
const LAST_ROUNDS = 100;

/**
 * Publishes what is pending, lane by lane in id order, and deletes it from `event_pending` when it is acknowledged.
 * Ids are given before commit, so "greater than the last" would lose events; what is pending is exactly what is pending.
 */
export class Relay {
  private readonly holder = newId();
  private readonly wakeUp = new Wake();
  private readonly stopping = new AbortController();
  private lanes: number[] = [];
  private fences = new Map<number, number>();
  private renewedAt = 0;
  private loop: Promise<void> = Promise.resolve();
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: string,
    private readonly database: DataSource,
    private readonly transport: Transport,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  wake(): void {
    this.wakeUp.wake();
  }

  /** Publishes all that is pending now. */
  async drain(): Promise<void> {
    while ((await this.alone(() => this.round())) > 0) continue;
  }

  /** Publishes what is committed, as far as the transport takes it now, and gives the lanes to whoever wants them. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    for (let round = 0; round < LAST_ROUNDS; round++) {
      const sent = await this.alone(() => this.round()).catch(() => 0);
      if (sent === 0) break;
    }
    await this.alone(() => this.release()).catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const since = this.wakeUp.mark();
      const sent = await this.alone(() => this.round()).catch((error: unknown) => {
        if (!isUnavailable(error) && !this.stopping.signal.aborted) process.emitWarning(`relay of ${this.context}: ${errorText(error)}`);
        return -1;
      });
      if (sent === 0) await this.wakeUp.sleep(IDLE_MILLISECONDS, this.stopping.signal, since);
      if (sent < 0) await this.wakeUp.sleep(RETRY_MILLISECONDS, this.stopping.signal);
    }
  }

  private alone<Value>(task: () => Promise<Value>): Promise<Value> {
    const next = this.busy.then(task, task);
    this.busy = next.catch(() => undefined);
    return next;
  }

  private async round(): Promise<number> {
    const rows = new Rows(this.database.manager);
    if (Date.now() - this.renewedAt > RENEW_MILLISECONDS) await this.lease(rows);
    if (this.lanes.length === 0) return 0;
    const pending = await rows.query<{ lane: number; id: number; key: string; body: string }>(
      NEXT,
      [this.lanes],
    );
    if (pending.length === 0) return 0;
    await this.transport.send(topicOf(this.context), pending.map(({ key, body }) => ({ key, body })));
    crashAt('after-send', this.context);
    // A holder whose lease was taken deletes nothing: the new holder sends again and the inbox drops the copy.
    const gone = await rows.query(
      `DELETE FROM event_pending p USING unnest($1::smallint[], $2::bigint[], $3::bigint[]) AS sent(lane, id, fence), event_lane e
       WHERE p.lane = sent.lane AND p.id = sent.id AND e.lane = sent.lane AND e.fence = sent.fence AND e.holder = $4 RETURNING 1`,
      [pending.map((each) => each.lane), pending.map((each) => each.id), pending.map((each) => this.fences.get(each.lane) ?? -1), this.holder],
    );
    // Lanes that are somebody else's now are not read again: what is theirs would be sent over and over.
    if (gone.length < pending.length) this.renewedAt = 0;
    return gone.length;
  }

  private async lease(rows: Rows): Promise<void> {
    const held = await rows.query<{ lane: number; fence: number }>(
      `UPDATE event_lane SET fence = fence + (CASE WHEN holder = $1 THEN 0 ELSE 1 END), holder = $1, until = now() + interval '${LEASE_SECONDS} seconds'
       WHERE lane IN (SELECT lane FROM event_lane WHERE holder = $1 OR until < now() ORDER BY lane FOR UPDATE SKIP LOCKED) RETURNING lane, fence`,
      [this.holder],
    );
    this.lanes = held.map((each) => each.lane);
    this.fences = new Map(held.map((each) => [each.lane, each.fence]));
    this.renewedAt = Date.now();
  }

  private async release(): Promise<void> {
    const rows = new Rows(this.database.manager);
    await rows.query(`UPDATE event_lane SET until = '-infinity' WHERE holder = $1`, [this.holder]);
  }
}
