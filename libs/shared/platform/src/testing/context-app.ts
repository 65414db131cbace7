import { randomBytes } from 'node:crypto';
import { addMilliseconds, type Day, type Instant, instant, startOf } from '@jiquan/kernel';
import { type Api, client, type Client, type Envelope, type EventType, type PayloadOf, type Role, type Told } from '@jiquan/wire';
import type { Provider } from '@nestjs/common';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { newId } from '../ids';
import type { ContextDefinition } from '../context';
import { type Running, startServer } from '../server';
import { type Sweeper, sweepAll } from '../sweep';
import { topicOf, type Transport } from '../transport';
import { type TestDatabase, testDatabase } from './test-database';
import { TestKeys } from './test-keys';

export interface TestOptions {
  /** Where the business clock starts. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly providers?: readonly Provider[];
  /** For tests about the timer itself; otherwise tests run sweeps by hand. */
  readonly sweeps?: 'on' | 'off';
}

export interface Who {
  readonly role: Role;
  readonly account?: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly division?: string;
  readonly department?: string;
  readonly duties?: readonly string[];
  readonly acr?: 'password' | 'otp' | 'real-person';
  readonly sid?: string;
}

/** Everything a service test needs: one context, its own database, a real port. No sleeping: `drain` brings it to rest. */
export async function startContext<D extends ContextDefinition>(definition: D, options: TestOptions = {}): Promise<ContextApp<D>> {
  return startContexts([definition], options) as Promise<ContextApp<D>>;
}

export async function startContexts(definitions: readonly ContextDefinition[], options: TestOptions = {}): Promise<ContextApp<ContextDefinition>> {
  const database = await testDatabase(definitions);
  const keys = await TestKeys.create();
  const urls = definitions.map((each) => [`JIQUAN_${each.name.toUpperCase()}_DATABASE_URL`, database.appUrl(each.name)]);
  const logLines: string[] = [];
  const running = await startServer({
    contexts: definitions,
    env: {
      JIQUAN_MODE: 'test',
      JIQUAN_PORT: '0',
      JIQUAN_JWKS: keys.jwks,
      JIQUAN_ANSWER_KEY: randomBytes(32).toString('base64'),
      JIQUAN_LOG: 'warn',
      JIQUAN_SWEEPS: options.sweeps ?? 'off',
      ...(options.now ? { JIQUAN_CLOCK_START: options.now } : {}),
      ...Object.fromEntries(urls),
      ...options.env,
    },
    overrides: options.providers ?? [],
    logTo: { write: (line) => void logLines.push(line) },
  });
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl((definitions[0] as ContextDefinition).name), poolSize: 2, extra: searchPath(definitions) }).initialize();
  const app = await new DataSource({ type: 'postgres', url: database.appUrl((definitions[0] as ContextDefinition).name), poolSize: 2, extra: searchPath(definitions) }).initialize();
  process.env['JIQUAN_CHECK_REPLIES'] = 'true';
  return new ContextApp(definitions[0] as ContextDefinition, running, database, keys, owner, app, logLines);
}

function searchPath(definitions: readonly ContextDefinition[]): object {
  return { options: `-c search_path=${definitions.map((each) => each.name).join(',')}` };
}

export class ContextApp<D extends ContextDefinition = ContextDefinition> {
  private heard = 0;
  private readonly versions = new Map<string, number>();

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
  async hear(told: Told, options: { id?: string; version?: number; occurredAt?: string } = {}): Promise<Envelope> {
    const [envelope] = await this.hearAll([{ told, ...options }]);
    return envelope as Envelope;
  }

  async hearAll(all: readonly { told: Told; id?: string; version?: number; occurredAt?: string }[]): Promise<Envelope[]> {
    const runtime = this.runtime();
    const envelopes = all.map(({ told, ...options }) => this.envelope(told, options));
    const transport = runtime.server.unwrap<Transport>();
    for (const envelope of envelopes) await transport.send(topicOf(envelope.context), [{ key: envelope.key, body: JSON.stringify(envelope) }]);
    await this.drain();
    return envelopes;
  }

  private envelope(told: Told, options: { id?: string; version?: number; occurredAt?: string }): Envelope {
    const context = contextOf(told.name);
    const version = options.version ?? (this.versions.get(told.key) ?? 0) + 1;
    this.versions.set(told.key, version);
    const now = this.runtime().clock.now();
    this.heard++;
    return {
      id: options.id ?? `${context}.test-${this.heard}`,
      name: told.name,
      context,
      key: told.key,
      version,
      recordedAt: now,
      occurredAt: options.occurredAt ?? now,
      correlation: `test-${this.heard}`,
      payload: told.payload,
    };
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

async function plain<Row>(database: DataSource, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const answer = (await database.query(sql, parameters as unknown[])) as unknown;
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') return answer[0] as Row[];
  return answer as Row[];
}

const CONTEXTS: Readonly<Record<string, string>> = {
  person: 'identity', account: 'identity', session: 'identity',
  campaign: 'voucher', voucher: 'voucher',
  institution: 'training', class: 'training', enrolment: 'training', training: 'training',
  body: 'certificate', assessment: 'certificate', certificate: 'certificate',
  funding: 'settlement', tariff: 'settlement', entitlement: 'settlement', application: 'settlement', push: 'settlement',
  payment: 'settlement', reverification: 'settlement', recovery: 'settlement', fund: 'settlement',
  demo: 'demo',
};

function contextOf(eventName: string): string {
  const context = CONTEXTS[eventName.split('.')[0] as string];
  if (!context) throw new Error(`which context tells ${eventName}?`);
  return context;
}
