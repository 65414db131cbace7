import type { DataSource } from 'typeorm';
import { isUnavailable } from './constraints';
import { crashAt } from './crash-points';
import { errorText } from './error-facts';
import { Movement } from './progress';
import { Rows } from './rows';
import type { Batch, Delivery, Subscription } from './transport';
import type { Wake } from './wake';

const BATCH = 500;
const IDLE_MILLISECONDS = 500;
const RETRY_MILLISECONDS = 250;
/** So many deliveries are handled at once before the next piece begins: what they lock is held no longer than they take. */
const TOGETHER = 200;

interface Waiting {
  readonly topic: string;
  readonly partition: number;
  readonly next: number;
  readonly lag: number;
}

/** One consumer of the local bus: it reads each partition from its own offset, in bounded batches. */
export class LocalSubscription implements Subscription {
  readonly progress = new Movement();
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly consumer: string,
    private readonly topics: readonly string[],
    private readonly handle: (batch: Batch) => Promise<void>,
    private readonly wake: Wake,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  async drain(): Promise<void> {
    while ((await this.alone(() => this.round())) > 0) continue;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.wake();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const since = this.wake.mark();
      const handled = await this.alone(() => this.round()).catch((error: unknown) => {
        if (!isUnavailable(error) && !this.stopping.signal.aborted) process.emitWarning(`${this.consumer}: ${errorText(error)}`);
        return -1;
      });
      if (handled === 0) await this.wake.sleep(IDLE_MILLISECONDS, this.stopping.signal, since);
      if (handled < 0) await this.wake.sleep(RETRY_MILLISECONDS, this.stopping.signal);
    }
  }

  /** One round at a time: `drain` and the loop never read the same offset twice at once. */
  private alone<Value>(task: () => Promise<Value>): Promise<Value> {
    const next = this.busy.then(task, task);
    this.busy = next.catch(() => undefined);
    return next;
  }

  private async round(): Promise<number> {
    const rows = new Rows(this.database.manager);
    const waiting = await rows.query<Waiting>(
      `SELECT p.topic, p.partition, coalesce(o.next, 0) AS next, p.next - coalesce(o.next, 0) AS lag FROM bus.partition p
       LEFT JOIN consumer_offset o USING (topic, partition) WHERE p.topic = ANY($1) AND p.next > coalesce(o.next, 0) ORDER BY 1, 2`,
      [this.topics],
    );
    if (waiting.length === 0) return 0;
    for (const each of waiting) this.progress.waits(placeOf(each), each.lag);
    const deliveries = await deliveriesOf(rows, waiting);
    let handled = 0;
    for (const piece of piecesOf(waiting, deliveries)) handled += await this.piece(rows, piece, deliveries);
    return handled;
  }

  /** Partitions that have little are handled together: one transaction of the inbox, one of the offsets. */
  private async piece(rows: Rows, piece: readonly Waiting[], deliveries: ReadonlyMap<string, readonly Delivery[]>): Promise<number> {
    const there = piece.flatMap((each) => deliveries.get(placeOf(each)) ?? []);
    if (there.length > 0) await this.handle({ deliveries: there, alive: () => Promise.resolve() });
    crashAt('after-handle', this.consumer);
    await this.move(rows, piece.map((each) => movedTo(each, deliveries.get(placeOf(each))?.at(-1))));
    return there.length;
  }

  private async move(rows: Rows, moved: readonly Waiting[]): Promise<void> {
    await rows.query(
      `INSERT INTO consumer_offset (topic, partition, next) SELECT * FROM unnest($1::text[], $2::integer[], $3::bigint[])
       ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next`,
      [moved.map((each) => each.topic), moved.map((each) => each.partition), moved.map((each) => each.next)],
    );
    for (const each of moved) this.progress.moved(placeOf(each), each.lag);
  }
}

function placeOf({ topic, partition }: { readonly topic: string; readonly partition: number }): string {
  return `${topic}/${partition}`;
}

/** Where nothing is left of what once stood there (a consumer younger than the bus's memory), the end is the place to go on from. */
function movedTo({ topic, partition, next, lag }: Waiting, last: Delivery | undefined): Waiting {
  const following = last ? Number(last.position) + 1 : next + lag;
  return { topic, partition, next: following, lag: next + lag - following };
}

/** Whole partitions, in order, until there is enough for one piece. */
function piecesOf(waiting: readonly Waiting[], deliveries: ReadonlyMap<string, readonly Delivery[]>): Waiting[][] {
  const pieces: Waiting[][] = [];
  let room = 0;
  for (const each of waiting) {
    const count = deliveries.get(placeOf(each))?.length ?? 0;
    if (pieces.length === 0 || count > room) {
      pieces.push([]);
      room = TOGETHER;
    }
    (pieces.at(-1) as Waiting[]).push(each);
    room -= count;
  }
  return pieces;
}

/** A bounded batch of every partition that has something, in one statement: most of the time each has one or two. */
async function deliveriesOf(rows: Rows, waiting: readonly Waiting[]): Promise<Map<string, Delivery[]>> {
  const found = await rows.query<Delivery>(
    `SELECT next.topic, next.partition, message.position::text AS position, message.key, message.body
     FROM unnest($1::text[], $2::integer[], $3::bigint[]) AS next(topic, partition, position)
     CROSS JOIN LATERAL (SELECT m.position, m.key, m.body FROM bus.message m
       WHERE m.topic = next.topic AND m.partition = next.partition AND m.position >= next.position ORDER BY m.position LIMIT ${BATCH}) AS message
     ORDER BY next.topic, next.partition, message.position`,
    [waiting.map((each) => each.topic), waiting.map((each) => each.partition), waiting.map((each) => each.next)],
  );
  const byPlace = new Map<string, Delivery[]>();
  for (const each of found) {
    const group = byPlace.get(placeOf(each));
    if (group) group.push(each);
    else byPlace.set(placeOf(each), [each]);
  }
  return byPlace;
}
