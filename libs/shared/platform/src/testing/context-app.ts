import { addMilliseconds, type Day, type Instant, instant, startOf } from '@jiquan/kernel';
import { type Api, client, type Client, type Envelope, type EventType, type PayloadOf, type Told } from '@jiquan/wire';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import type { ContextDefinition } from '../context';
import { newId } from '../ids';
import type { Running } from '../server';
import { type Sweeper, sweepAll } from '../sweep';
import { topicOf, type Transport } from '../transport';
import { Envelopes, type HeardOptions } from './envelopes';
import { plain } from './sql';
import type { TestDatabase } from './test-database';
import type { TestKeys } from './test-keys';
import type { Who } from './who';

export type { Who } from './who';

export class ContextApp<D extends ContextDefinition = ContextDefinition> {
  private readonly envelopes = new Envelopes();

  constructor(
    readonly definition: D,
    readonly running: Running,
    readonly database: TestDatabase,
    private readonly keys: TestKeys,
    private readonly owner: DataSource,
    private readonly app: DataSource,
    /** Everything the process logged. */
    readonly logLines: readonly string[],
  ) {}

  get url(): string {
    return this.running.url;
  }

  get http(): ReturnType<typeof supertest> {
    return supertest(this.url);
  }

  token(who: Who, seconds = 900): Promise<string> {
    const { account, sid, ...rest } = who;
    return this.keys.sign('access', { sub: account ?? newId(), acr: 'otp', duties: [], ...rest, sid: sid ?? newId() }, seconds);
  }

  /** A typed client of a contract (this context's by default) that acts as somebody. One account per call. */
  as(who: Who): Client<D['api']>;
  as<A extends Api>(who: Who, contract: A): Client<A>;
  as(who: Who, contract: Api = this.definition.api): Client<Api> {
    const whole = { ...who, account: who.account ?? newId(), sid: who.sid ?? newId() };
    const token = this.token(whole);
    const send: typeof fetch = async (url, init) => {
      const headers = { ...(init?.headers as Record<string, string>), authorization: `Bearer ${await token}` };
      return fetch(url, { ...init, headers });
    };
    return client(contract, { baseUrl: this.url, fetch: send });
  }

  public(): Client<D['api']> {
    return client(this.definition.api as D['api'], { baseUrl: this.url });
  }

  sign(kind: string, payload: Readonly<Record<string, unknown>>, options: { seconds?: number } = {}): Promise<string> {
    return this.keys.sign(kind, payload, options.seconds);
  }

  /** An event of another context arrives over the bus, is handled, and so is everything that follows from it. */
  async hear(told: Told, options: HeardOptions = {}): Promise<Envelope> {
    const [envelope] = await this.hearAll([{ told, ...options }]);
    return envelope as Envelope;
  }

  async hearAll(all: readonly (HeardOptions & { readonly told: Told })[]): Promise<Envelope[]> {
    const runtime = this.runtime();
    const envelopes = all.map(({ told, ...options }) => this.envelopes.make(told, runtime.clock.now(), options));
    const transport = runtime.server.unwrap<Transport>();
    for (const envelope of envelopes) await transport.send(topicOf(envelope.context), [{ key: envelope.key, body: JSON.stringify(envelope) }]);
    await this.drain();
    return envelopes;
  }

  /** Publishes what is pending and handles what is published, until there is nothing left. */
  async drain(): Promise<void> {
    for (let round = 0; round < 100; round++) {
      for (const { relay } of this.running.contexts.values()) await relay.drain();
      for (const { server } of this.running.contexts.values()) await server.subscription?.drain();
      if ((await this.pending()) === 0) return;
    }
    throw new Error('events keep causing events');
  }

  private async pending(): Promise<number> {
    let total = 0;
    for (const { database } of this.running.contexts.values()) {
      const [row] = (await database.query(`SELECT count(*) AS n FROM event_pending`)) as { n: number }[];
      total += row?.n ?? 0;
    }
    return total;
  }

  /** What this context told so far, oldest first. */
  async told<E extends EventType>(event: E): Promise<Envelope<PayloadOf<E>>[]> {
    const rows = await this.sql<{ body: string }>(`SELECT body FROM ${event.context}.event_log WHERE name = $1 ORDER BY id`, [event.eventName]);
    return rows.map((row) => JSON.parse(row.body) as Envelope<PayloadOf<E>>);
  }

  async sweep(sweep: new (...parts: never[]) => Sweeper): Promise<number> {
    const done = await sweepAll(this.running.sweeper(sweep));
    await this.drain();
    return done;
  }

  /** Moves the business clock to the start of a day in Asia/Shanghai, or to a moment. */
  advanceTo(moment: Day | Instant | string): void {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(moment) ? addMilliseconds(startOf(moment as Day), 60_000) : instant(moment);
    for (const { clock } of this.running.contexts.values()) clock.advanceTo(at);
  }

  get today(): Day {
    return this.runtime().clock.today();
  }

  /** SQL as the schema's owner: a look behind the scenes. */
  sql<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return plain<Row>(this.owner, sql, parameters);
  }

  /** SQL as the owner of another context's schema, when several run. */
  async sqlOf<Row = Record<string, unknown>>(context: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const other = await new DataSource({ type: 'postgres', url: this.database.ownerUrl(context), poolSize: 1 }).initialize();
    try {
      return await plain<Row>(other, sql, parameters);
    } finally {
      await other.destroy();
    }
  }

  /** SQL as the service's own role: what an intruder in the service could do. */
  sqlAsApp<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return plain<Row>(this.app, sql, parameters);
  }

  private runtime() {
    const [first] = this.running.contexts.values();
    if (!first) throw new Error('no context runs');
    return first;
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.owner.destroy();
    await this.app.destroy();
    await this.database.drop();
  }
}
