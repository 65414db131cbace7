import 'reflect-metadata';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commonRefusals, type RefusalTable } from '@jiquan/wire';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino, type Logger } from 'pino';
import { Attestations, keySetOf } from './attestations';
import type { ContextDefinition } from './context';
import { armCrash } from './crash-points';
import { docs } from './docs';
import { errorFacts } from './error-facts';
import { RouteGuard } from './guard';
import { health } from './health';
import { rootModule } from './modules';
import { operationsOf } from './operations';
import { RefusalsFilter } from './problems';
import { type ContextRuntime, prepare, type Shared, type StartOptions } from './runtime';
import { readServerSettings, type ServerSettings } from './server.settings';
import type { SweepClass, Sweeper, SweepTimer } from './sweep';
import { startTimers } from './timers';
import type { Transport } from './transport';

export type { ContextRuntime, StartOptions } from './runtime';
export { serverSettings, type ServerSettings } from './server.settings';

export interface Running {
  readonly url: string;
  readonly contexts: ReadonlyMap<string, ContextRuntime>;
  readonly app: NestExpressApplication;
  readonly log: Logger;
  sweeper(sweep: SweepClass): Sweeper;
  stop(): Promise<void>;
}

/** Starts the contexts given, with one HTTP port, their consumers, relays, sweeps and sealers. */
export async function startServer(options: StartOptions): Promise<Running> {
  const settings = readServerSettings(options.env);
  armCrash(settings.JIQUAN_CRASH, settings.JIQUAN_MODE === 'production');
  const log = makeLog(settings, options.logTo);
  const refusals = Object.assign({}, commonRefusals, ...options.contexts.map((each) => each.api.refusals), ...operationsTables(options.contexts)) as RefusalTable;
  const shared: Shared = { options, settings, log, refusals };
  const runtimes = await prepare(shared);
  const { app, timer } = await listen(shared, runtimes);
  const address = (app.getHttpServer() as HttpServer).address() as AddressInfo;
  return {
    url: `http://${settings.JIQUAN_HOST}:${address.port}`,
    contexts: new Map(runtimes.map((each) => [each.definition.name, each])),
    app,
    log,
    sweeper: (sweep) => app.get<Sweeper>(sweep as unknown as Type<Sweeper>, { strict: false }),
    stop: stopper(app, timer, runtimes),
  };
}

function operationsTables(contexts: readonly ContextDefinition[]): RefusalTable[] {
  return contexts.slice(0, 1).map((each) => operationsOf(each.name).api.refusals);
}

function makeLog(settings: ServerSettings, to?: { write(line: string): void }): Logger {
  const options = { level: settings.JIQUAN_LOG, base: null, redact: ['req.headers.authorization'], serializers: { err: errorFacts } };
  return to ? pino(options, to) : pino(options);
}

async function listen({ options, settings, log, refusals }: Shared, runtimes: readonly ContextRuntime[]): Promise<{ app: NestExpressApplication; timer: SweepTimer }> {
  const attestations = new Attestations(keySetOf(settings.JIQUAN_JWKS));
  const root = rootModule(runtimes, attestations, options);
  const app = await NestFactory.create<NestExpressApplication>(root, { bodyParser: false, logger: false, abortOnError: false });
  bodyParsers(app, options);
  app.disable('x-powered-by');
  // Answers are never stored, so nobody asks whether one has changed.
  app.disable('etag');
  if (settings.JIQUAN_TRUST_PROXY !== undefined) app.set('trust proxy', settings.JIQUAN_TRUST_PROXY);
  app.useGlobalFilters(new RefusalsFilter(refusals, log));
  app.useGlobalGuards(new RouteGuard(attestations, new Map(runtimes.map((each) => [each.definition.name, each]))));
  docs(app, runtimes.map((each) => each.definition.api), refusals);
  health(app, runtimes, settings.JIQUAN_STUCK_MS);
  for (const { server } of runtimes) app.connectMicroservice({ strategy: server });
  await app.startAllMicroservices();
  await app.listen(settings.JIQUAN_PORT, settings.JIQUAN_HOST);
  const timer = startTimers(app, settings, log, runtimes);
  for (const each of runtimes) each.relay.start();
  return { app, timer };
}

function bodyParsers(app: NestExpressApplication, options: StartOptions): void {
  const files = options.contexts.flatMap((each) => Object.values(each.api.routes)).flatMap((spec) => (spec.file ? [spec.file] : []));
  app.useBodyParser('json', { limit: '2mb', type: 'application/json' });
  if (files.length === 0) return;
  const types = [...new Set(files.flatMap((file) => file.types))];
  app.useBodyParser('raw', { limit: Math.max(...files.map((file) => file.maxBytes)), type: types });
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
