import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bootstrap.mjs';
import { build } from '../build.mjs';
import { startKafka } from '../kafka/kafka.mjs';
import { startPostgres } from '../postgres/postgres.mjs';
import { stopLeftovers } from './leftovers.mjs';
import { CONTEXTS, startProcesses } from './processes.mjs';
import { rememberServer } from './server.mjs';
import { startSimulators } from './simulators.mjs';

export { CONTEXTS } from './processes.mjs';

/**
 * Starts an installation on this machine: PostgreSQL, the simulators of the systems outside, and either the county edition
 * (one process) or the province edition (one process per context over Kafka). Everything listens on loopback.
 */
export async function startEdition(options) {
  const { edition, dataFolder, say = () => {}, env = {} } = options;
  const parts = [];
  const stopAll = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  try {
    await build(['jiquan', ...(edition === 'province' ? CONTEXTS : [])], say);
    mkdirSync(dataFolder, { recursive: true });
    // PostgreSQL runs as another user when we are root, and must be able to look in; what is secret inside has modes of its own.
    chmodSync(dataFolder, 0o755);
    const postgres = await startPostgres({ dataFolder: join(dataFolder, 'postgres'), durable: options.durable ?? true, say, settings: options.postgresSettings ?? {} });
    parts.push(postgres);
    rememberServer(dataFolder, postgres);
    await stopLeftovers(dataFolder, say);
    const simulators = await startSimulators(options.simulators ?? ['--calm'], dataFolder);
    parts.push(...simulators.parts);
    const kafka = edition === 'province' ? await startKafka({ dataFolder: join(dataFolder, 'kafka'), say }) : undefined;
    if (kafka) parts.push(kafka);
    const settings = await prepare({ edition, adminUrl: postgres.url, keyFolder: join(dataFolder, 'keys') });
    writeFileSync(join(dataFolder, 'processes.json'), JSON.stringify(settings, null, 2), { mode: 0o600 });
    const shared = {
      JIQUAN_MODE: 'demo',
      JIQUAN_IDENTITY_REAL_NAME_URL: simulators.realName,
      JIQUAN_CERTIFICATE_QUERY_SYSTEM_URL: simulators.querySystem,
      ...(kafka ? { KAFKA_BROKERS: kafka.brokers, JIQUAN_KAFKA_SESSION_MS: '6000' } : {}),
      ...env,
    };
    const processes = await startProcesses({ edition, settings, shared, port: options.port, dataFolder, log: options.log, parts, replicas: options.replicas ?? {} });
    const urls = Object.fromEntries(CONTEXTS.map((name) => [name, (processes[name] ?? processes.jiquan).url]));
    return { edition, urls, adminUrl: postgres.url, postgres, kafka, simulators, processes, settings, dataFolder, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Keys, roles, databases and schemas, by the code of the product itself. */
function prepare({ edition, adminUrl, keyFolder }) {
  return new Promise((done, failed) => {
    const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(ROOT, 'dist', 'cache'), JIQUAN_ADMIN_URL: adminUrl, JIQUAN_KEY_FOLDER: keyFolder, JIQUAN_EDITION: edition };
    const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist', 'apps', 'jiquan', 'main.js'), 'prepare'], { cwd: ROOT, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.once('exit', (code) => (code === 0 ? done(JSON.parse(out)) : failed(new Error(`preparing failed:\n${err}${out}`))));
  });
}
