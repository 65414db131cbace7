import 'reflect-metadata';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instant } from '@jiquan/kernel';
import { commonRefusals, type RefusalTable } from '@jiquan/wire';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino, type Logger } from 'pino';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { Attestations, keySetOf } from './attestations';
import { BusinessClock, SystemClock } from './clocks';
import type { ContextDefinition } from './context';
import { armCrash } from './crash-points';
import { dataSource, migrate } from './database';
import { docs } from './docs';
import { EventServer } from './event-server';
import { RouteGuard } from './guard';
import { health } from './health';
import { Answers } from './idempotency';
import { Inbox } from './inbox';
import { KafkaTransport } from './kafka.transport';
import { heedsOf } from './listener';
import { LocalTransport, Wake } from './local.transport';
import { InboxHolder, operationsOf } from './operations';
import { RefusalsFilter } from './problems';
import { RateLimiter } from './rate-limiter';
import { Relay } from './relay';
import { Sealer } from './sealer';
import { readSettings, Settings } from './settings';
import { periodOf, type SweepClass, type Sweeper, SweepTimer } from './sweep';
import { topicOf, type Transport } from './transport';
import { Work } from './work';

/** The settings of a process, read once; a wrong value stops the start. */
export const serverSettings = z.object({
  JIQUAN_MODE: z.enum(['production', 'demo', 'test']).default('production'),
  JIQUAN_HOST: z.string().default('127.0.0.1'),
  JIQUAN_PORT: z.coerce.number().int().min(0).max(65535).default(8600),
  /** Public keys of identity: an address, `file:…`, or the set itself. */
  JIQUAN_JWKS: z.string().min(1),
  /** 32 bytes in base64: encrypts stored answers. */
  JIQUAN_ANSWER_KEY: z.string().transform((text) => Buffer.from(text, 'base64')),
  /** Empty: events stay in PostgreSQL (county edition). */
  KAFKA_BROKERS: z.string().optional(),
  JIQUAN_KAFKA_SESSION_MS: z.coerce.number().int().min(6000).default(30_000),
  JIQUAN_KAFKA_REPLICATION: z.coerce.number().int().min(1).max(5).default(1),
  JIQUAN_KAFKA_PREFIX: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/).default('jiquan'),
  JIQUAN_POOL: z.coerce.number().int().min(2).max(100).default(10),
  JIQUAN_SEAL_FILE: z.string().optional(),
  /** Where the business clock of an empty instance starts (demo, test). */
  JIQUAN_CLOCK_START: z.string().optional(),
  JIQUAN_CRASH: z.string().optional(),
  JIQUAN_LOG: z.enum(['silent', 'warn', 'info', 'debug']).default('info'),
  /** Turned off by tests that drive sweeps themselves. */
  JIQUAN_SWEEPS: z.enum(['on', 'off']).default('on'),
});
export type ServerSettings = z.output<typeof serverSettings>;
type Env = Readonly<Record<string, string | undefined>>;

/** One context as it runs in this process. */
export interface ContextRuntime {
  readonly definition: ContextDefinition;
  readonly database: DataSource;
  readonly clock: BusinessClock;
  readonly work: Work;
  readonly relay: Relay;
  readonly server: EventServer;
  readonly sealer: Sealer;
  readonly module: Type;
}

export interface Running {
  readonly url: string;
  readonly contexts: ReadonlyMap<string, ContextRuntime>;
  readonly app: NestExpressApplication;
  readonly log: Logger;
  sweeper(sweep: SweepClass): Sweeper;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly contexts: readonly ContextDefinition[];
  readonly env: Env;
  /** Replacements for doors in tests. */
  readonly overrides?: readonly Provider[];
  /** Where log lines go; standard output by default. */
  readonly logTo?: { write(line: string): void };
}

/** Starts the contexts given, with one HTTP port, their consumers, relays, sweeps and sealers. */
export async function startServer(options: StartOptions): Promise<Running> {
  const parsed = serverSettings.safeParse(options.env);
  if (!parsed.success) throw new Error(`settings: ${z.prettifyError(parsed.error)}`);
  const settings = parsed.data;
  armCrash(settings.JIQUAN_CRASH, settings.JIQUAN_MODE === 'production');
  const log = makeLog(settings, options.logTo);
  const refusals = Object.assign({}, commonRefusals, ...options.contexts.map((each) => each.api.refusals), ...operationsTables(options.contexts)) as RefusalTable;
  const shared = await prepare(options, settings, log, refusals);
  const runtimes = new Map(shared.map((each) => [each.definition.name, each]));
  const { app, timer } = await listen(options, settings, log, refusals, shared);
  const address = (app.getHttpServer() as HttpServer).address() as AddressInfo;
  const stop = stopper(app, timer, shared);
  return {
    url: `http://${settings.JIQUAN_HOST}:${address.port}`,
    contexts: runtimes,
    app,
    log,
    sweeper: (sweep) => app.get<Sweeper>(sweep as unknown as Type<Sweeper>, { strict: false }),
    stop,
  };
}

function operationsTables(contexts: readonly ContextDefinition[]): RefusalTable[] {
  return contexts.slice(0, 1).map((each) => operationsOf(each.name).api.refusals);
}

function makeLog(settings: ServerSettings, to?: { write(line: string): void }): Logger {
  const options = { level: settings.JIQUAN_LOG, base: null, redact: ['req.headers.authorization'] };
  return to ? pino(options, to) : pino(options);
}

async function prepare(options: StartOptions, settings: ServerSettings, log: Logger, refusals: RefusalTable): Promise<ContextRuntime[]> {
  const wake = new Wake();
  const clock = new BusinessClock(settings.JIQUAN_MODE !== 'production');
  if (settings.JIQUAN_CLOCK_START) clock.startAt(instant(settings.JIQUAN_CLOCK_START));
  const runtimes: ContextRuntime[] = [];
  for (const definition of options.contexts) {
    runtimes.push(await prepareContext(definition, options, settings, log, refusals, clock, wake));
  }
  return runtimes;
}

async function prepareContext(
  definition: ContextDefinition,
  options: StartOptions,
  settings: ServerSettings,
  log: Logger,
  refusals: RefusalTable,
  clock: BusinessClock,
  wake: Wake,
): Promise<ContextRuntime> {
  const { name } = definition;
  const upper = name.toUpperCase();
  const ownerUrl = options.env[`JIQUAN_${upper}_OWNER_URL`];
  const url = options.env[`JIQUAN_${upper}_DATABASE_URL`];
  if (!url) throw new Error(`settings: JIQUAN_${upper}_DATABASE_URL is missing`);
  if (ownerUrl) await migrate({ context: name, url: ownerUrl }, definition);
  const database = await dataSource({ context: name, url, poolSize: settings.JIQUAN_POOL }, definition, 'app').initialize();
  await resumeClock(database, clock);
  const transport = await transportOf(definition, settings, database, wake, log);
  const relay = new Relay(name, database, transport);
  const committed = () => relay.wake();
  const work = new Work(name, database, clock, refusals, new Answers(settings.JIQUAN_ANSWER_KEY), committed);
  const note = (message: string, facts: Readonly<Record<string, unknown>>) => log.warn({ consumer: name, ...facts }, message);
  const server = new EventServer(name, definition.listeners, transport, (dispatch) => new Inbox(name, database, clock, dispatch, committed, note));
  const sealer = new Sealer(name, database, settings.JIQUAN_SEAL_FILE);
  const module = { [`${name}Module`]: class {} }[`${name}Module`] as Type;
  return { definition, database, clock, work, relay, server, sealer, module };
}

/** A demo clock that was moved goes on from where it was. */
async function resumeClock(database: DataSource, clock: BusinessClock): Promise<void> {
  if (!clock.movable) return;
  const [row] = (await database.query(`SELECT offset_ms FROM clock`)) as { offset_ms: number }[];
  if (row && row.offset_ms > clock.offset) clock.advanceTo(instant(Date.now() + row.offset_ms));
}

async function transportOf({ name, listeners }: ContextDefinition, settings: ServerSettings, database: DataSource, wake: Wake, log: Logger): Promise<Transport> {
  if (!settings.KAFKA_BROKERS) return new LocalTransport(database, wake);
  const kafka = new KafkaTransport({
    brokers: settings.KAFKA_BROKERS.split(','),
    clientId: `jiquan-${name}`,
    sessionTimeoutMilliseconds: settings.JIQUAN_KAFKA_SESSION_MS,
    replicationFactor: settings.JIQUAN_KAFKA_REPLICATION,
    prefix: settings.JIQUAN_KAFKA_PREFIX,
    crashed: (why) => {
      log.fatal({ why }, 'the consumer is gone; leaving so that a new process takes over');
      process.exit(1);
    },
  });
  await kafka.ensureTopics([...new Set([name, ...listeners.map((each) => heedsOf(each).event.context)])].map(topicOf));
  return kafka;
}

async function listen(
  options: StartOptions,
  settings: ServerSettings,
  log: Logger,
  refusals: RefusalTable,
  runtimes: readonly ContextRuntime[],
): Promise<{ app: NestExpressApplication; timer: SweepTimer }> {
  const attestations = new Attestations(keySetOf(settings.JIQUAN_JWKS));
  const root = rootModule(runtimes, attestations, options);
  const app = await NestFactory.create<NestExpressApplication>(root, { bodyParser: false, logger: false, abortOnError: false });
  const files = options.contexts.flatMap((each) => Object.values(each.api.routes)).flatMap((spec) => (spec.file ? [spec.file] : []));
  app.useBodyParser('json', { limit: '2mb', type: 'application/json' });
  if (files.length > 0) {
    const types = [...new Set(files.flatMap((file) => file.types))];
    app.useBodyParser('raw', { limit: Math.max(...files.map((file) => file.maxBytes)), type: types });
  }
  app.disable('x-powered-by');
  app.useGlobalFilters(new RefusalsFilter(refusals, log));
  app.useGlobalGuards(new RouteGuard(attestations, new Map(runtimes.map((each) => [each.definition.name, each.work]))));
  docs(app, runtimes.map((each) => each.definition.api), refusals);
  health(app, runtimes);
  for (const { server } of runtimes) app.connectMicroservice({ strategy: server });
  await app.startAllMicroservices();
  await app.listen(settings.JIQUAN_PORT, settings.JIQUAN_HOST);
  const timer = startSweeps(app, settings, log, runtimes);
  for (const each of runtimes) each.relay.start();
  return { app, timer };
}

function rootModule(runtimes: readonly ContextRuntime[], attestations: Attestations, options: StartOptions): DynamicModule {
  class RootModule {}
  return { module: RootModule, imports: runtimes.map((each) => moduleOf(each, attestations, options)) };
}

/** Each context has its own module and its own Work, clock and settings; there is no global module. */
function moduleOf(runtime: ContextRuntime, attestations: Attestations, options: StartOptions): DynamicModule {
  const { definition, work, clock, module, server } = runtime;
  const holder = new InboxHolder();
  holder.inbox = server.inbox;
  const settings = definition.settings ? readSettings(definition.name, definition.settings, options.env) : new Settings({});
  return {
    module,
    controllers: [...definition.controllers, ...(operationsOf(definition.name).controllers as unknown as Type[])],
    providers: [
      { provide: Work, useValue: work },
      { provide: BusinessClock, useValue: clock },
      { provide: SystemClock, useValue: new SystemClock() },
      { provide: Attestations, useValue: attestations },
      { provide: RateLimiter, useValue: new RateLimiter() },
      { provide: Settings, useValue: settings },
      { provide: InboxHolder, useValue: holder },
      ...definition.providers,
      ...(definition.sweeps as unknown as Provider[]),
      ...(options.overrides ?? []),
    ],
  };
}

const SEAL_SECONDS = 2;

function startSweeps(app: NestExpressApplication, settings: ServerSettings, log: Logger, runtimes: readonly ContextRuntime[]): SweepTimer {
  const timer = new SweepTimer((name, error) => log.error({ sweep: name, err: error }, 'sweep failed'));
  if (settings.JIQUAN_SWEEPS === 'off') return timer;
  for (const { definition, sealer, module } of runtimes) {
    timer.add(`${definition.name}.seal`, SEAL_SECONDS, sealer);
    for (const sweep of definition.sweeps) {
      timer.add(sweep.name, periodOf(sweep), app.select(module).get<Sweeper>(sweep as unknown as Type<Sweeper>, { strict: true }));
    }
  }
  return timer;
}

/** Stops taking work, finishes what is in hand, publishes what is committed, then lets go. */
function stopper(app: NestExpressApplication, timer: SweepTimer, runtimes: readonly ContextRuntime[]): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const all = async (): Promise<void> => {
    await timer.stop();
    (app.getHttpServer() as HttpServer).closeIdleConnections();
    await app.close();
    for (const { relay } of runtimes) await relay.stop();
    for (const { server } of runtimes) await server.unwrap<Transport>().stop();
    for (const { database } of runtimes) await database.destroy();
  };
  return () => (stopping ??= all());
}
