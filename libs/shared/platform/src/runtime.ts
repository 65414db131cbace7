import { type Instant, instant } from '@jiquan/kernel';
import type { RefusalTable } from '@jiquan/wire';
import type { Provider, Type } from '@nestjs/common';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { resumeClock } from './clock-row';
import { BusinessClock } from './clocks';
import type { ContextDefinition } from './context';
import { dataSource, migrate } from './database';
import { EventServer } from './event-server';
import { Answers } from './idempotency';
import { Humans } from './humans';
import { Inbox } from './inbox';
import { KafkaTransport } from './kafka.transport';
import { heedsOf } from './listener';
import { LocalTransport } from './local.transport';
import { Maintenance } from './maintenance';
import { Relay } from './relay';
import { Revocations } from './revocations';
import { Rows } from './rows';
import { Sealer } from './sealer';
import type { ServerSettings } from './server.settings';
import { topicOf, type Transport } from './transport';
import { Wake } from './wake';
import { Work } from './work';

/** One context as it runs in this process. */
export interface ContextRuntime {
  readonly definition: ContextDefinition;
  readonly database: DataSource;
  readonly clock: BusinessClock;
  readonly work: Work;
  readonly revocations: Revocations;
  readonly humans: Humans;
  readonly relay: Relay;
  readonly server: EventServer;
  readonly sealer: Sealer;
  /** Only where this process was given the owner's address. */
  readonly maintenance: Maintenance | undefined;
  readonly module: Type;
}

export interface StartOptions {
  readonly contexts: readonly ContextDefinition[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Replacements for doors in tests. */
  readonly overrides?: readonly Provider[];
  /** Where log lines go; standard output by default. */
  readonly logTo?: { write(line: string): void };
}

/** What all contexts of a process share. */
export interface Shared {
  readonly options: StartOptions;
  readonly settings: ServerSettings;
  readonly log: Logger;
  readonly refusals: RefusalTable;
}

export async function prepare(shared: Shared): Promise<ContextRuntime[]> {
  const { settings, options } = shared;
  const wake = new Wake();
  const clock = new BusinessClock(settings.JIQUAN_MODE !== 'production');
  const start: Instant | undefined = settings.JIQUAN_CLOCK_START === undefined ? undefined : instant(settings.JIQUAN_CLOCK_START);
  const runtimes: ContextRuntime[] = [];
  for (const definition of options.contexts) runtimes.push(await prepareContext(definition, shared, clock, wake));
  await resumeClock(runtimes.map(({ database }) => new Rows(database.manager)), clock, start);
  for (const { maintenance } of runtimes) await maintenance?.begin();
  return runtimes;
}

async function prepareContext(definition: ContextDefinition, { options, settings, log, refusals }: Shared, clock: BusinessClock, wake: Wake): Promise<ContextRuntime> {
  const { name } = definition;
  const upper = name.toUpperCase();
  const ownerUrl = options.env[`JIQUAN_${upper}_OWNER_URL`];
  const url = options.env[`JIQUAN_${upper}_DATABASE_URL`];
  if (!url) throw new Error(`settings: JIQUAN_${upper}_DATABASE_URL is missing`);
  if (ownerUrl) await migrate({ context: name, url: ownerUrl }, definition);
  const database = await dataSource({ context: name, url, poolSize: settings.JIQUAN_POOL }, definition, 'app').initialize();
  const transport = await transportOf(definition, settings, database, wake, log);
  const relay = new Relay(name, database, transport);
  const committed = () => relay.wake();
  const work = new Work(name, database, clock, refusals, new Answers(settings.JIQUAN_ANSWER_KEY), committed);
  const note = (message: string, facts: Readonly<Record<string, unknown>>) => log.warn({ consumer: name, ...facts }, message);
  const server = new EventServer(name, definition.listeners, transport, (dispatch) => new Inbox(name, database, clock, dispatch, committed, note));
  const sealer = new Sealer(name, database, settings.JIQUAN_SEAL_FILE);
  const maintenance = ownerUrl ? new Maintenance({ definition, url: ownerUrl, bus: !settings.KAFKA_BROKERS }) : undefined;
  const module = { [`${name}Module`]: class {} }[`${name}Module`] as Type;
  return { definition, database, clock, work, revocations: new Revocations(work), humans: new Humans(database), relay, server, sealer, maintenance, module };
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
