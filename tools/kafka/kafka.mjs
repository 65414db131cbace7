import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keep } from '../keeper.mjs';
import { freePort } from '../postgres/postgres.mjs';
import { prepareKafka } from './jars.mjs';
import { waitForKafka } from './ready.mjs';

export { prepareKafka } from './jars.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const START_SECONDS = 90;

/**
 * Starts Kafka on this machine, one node or several, each broker and controller at once; its folder is kept, so a
 * second start finds the topics again. With `KAFKA_BROKERS` nothing is started and those brokers are the answer.
 */
export async function startKafka({ dataFolder, nodes = 1, settings = {}, say = () => {} }) {
  if (process.env.KAFKA_BROKERS) {
    await waitForKafka(process.env.KAFKA_BROKERS, START_SECONDS);
    return { brokers: process.env.KAFKA_BROKERS, nodes: [], stop: async () => {} };
  }
  const prepared = prepareKafka(say);
  if (!prepared.available) throw new Error(`no Kafka here: ${prepared.why} (${prepared.whatToInstall})`);
  const plan = await planOf(resolve(dataFolder), nodes);
  const started = await Promise.all(plan.nodes.map((node) => prepareNode(prepared, plan, node, settings)));
  const brokers = plan.nodes.map((node) => `127.0.0.1:${node.port}`).join(',');
  await Promise.race([
    waitForKafka(brokers, START_SECONDS, nodes),
    ...started.map((node) => node.ended().then(() => Promise.reject(new Error(`Kafka ended; see ${node.log}`)))),
  ]);
  const stop = async () => {
    await Promise.all(started.map((node) => node.stop()));
  };
  return { brokers, nodes: started, stop };
}

/** Ports and identity of the cluster are kept beside its data: a restarted node must be where it was. */
async function planOf(home, count) {
  const file = join(home, 'plan.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  mkdirSync(home, { recursive: true });
  const nodes = [];
  for (let id = 1; id <= count; id++) {
    nodes.push({ id, port: await freePort(), controller: await freePort(), home: join(home, `node-${id}`) });
  }
  const plan = { cluster: randomBytes(16).toString('base64url'), nodes };
  writeFileSync(file, JSON.stringify(plan));
  return plan;
}

function properties(plan, node, settings) {
  const voters = plan.nodes.map((other) => `${other.id}@127.0.0.1:${other.controller}`).join(',');
  const copies = Math.min(plan.nodes.length, 3);
  const all = {
    'process.roles': 'broker,controller',
    'node.id': node.id,
    'controller.quorum.voters': voters,
    listeners: `PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${node.port}`,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': join(node.home, 'data'),
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': 3,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': Math.max(1, copies - 1),
    'default.replication.factor': copies,
    'min.insync.replicas': Math.max(1, copies - 1),
    'group.initial.rebalance.delay.ms': 0,
    'auto.create.topics.enable': false,
    ...settings,
  };
  return Object.entries(all).map(([key, value]) => `${key}=${value}`).join('\n');
}

async function prepareNode({ java, jars }, plan, node, settings) {
  mkdirSync(node.home, { recursive: true });
  const config = join(node.home, 'server.properties');
  const log = join(node.home, 'kafka.log');
  writeFileSync(config, properties(plan, node, settings));
  const options = ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
    `-Dlog4j2.configurationFile=${join(HERE, 'log4j2.properties')}`, '-cp', join(jars, '*')];
  if (!existsSync(join(node.home, 'data', 'meta.properties'))) {
    const formatted = spawnSync(
      java,
      [...options, 'kafka.tools.StorageTool', 'format', '-t', plan.cluster, '-c', config],
      { encoding: 'utf8' },
    );
    if (formatted.status !== 0) throw new Error(`Kafka's storage was not formatted: ${formatted.stderr}`);
  }
  const launch = async () => {
    const output = openSync(log, 'a');
    const process = await keep(java, [...options, 'kafka.Kafka', config], {
      output,
      stopSignal: 'TERM',
      lastSignal: 'SIGKILL',
    });
    closeSync(output);
    return process;
  };
  let server = await launch();
  return {
    id: node.id,
    log,
    pid: () => server.pid,
    ended: () => server.ended,
    stop: () => server.stop(),
    kill: () => server.kill(),
    start: async () => {
      server = await launch();
    },
  };
}
