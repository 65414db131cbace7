import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, bootstrap } from './bootstrap.mjs';

/**
 * `npm test`: everything, in the order in which a mistake is cheapest to hear about. One part that fails does not
 * keep the others from being run; the last line counts the tests, and a part that is no test counts as one.
 * Words after it choose the parts whose names contain one of them.
 */
const PARTS = [
  { name: 'types', run: () => runCommand('tsc', '-p', 'tsconfig.json') },
  { name: 'tidiness', run: () => runCommand('node', 'tools/tidy/tidy.mjs') },
  { name: 'boundaries and lint', run: () => runCommand('nx', 'run', 'tools:lint-all') },
  { name: 'unit', run: () => runJest('unit') },
  { name: 'Kafka', run: startBroker },
  { name: 'services on PostgreSQL', run: () => runJest('service') },
  { name: 'pacts of consumers', run: () => runJest('consumer') },
  { name: 'pacts of providers', run: () => runJest('provider') },
  { name: 'build', run: () => runCommand('node', 'tools/build.mjs') },
  { name: 'journeys', run: () => runJest('journeys') },
  { name: 'journeys over Kafka', run: () => (process.env.KAFKA_BROKERS ? runJest('kafka') : notRun()) },
];

await bootstrap();
const wanted = process.argv.slice(2);
const results = [];
let broker;
rmSync(join(ROOT, 'pacts'), { recursive: true, force: true });
for (const part of PARTS) {
  if (wanted.length > 0 && !wanted.some((word) => part.name.includes(word))) continue;
  console.log(`\n──── ${part.name}`);
  const began = Date.now();
  const done = await part.run();
  results.push({ name: part.name, seconds: (Date.now() - began) / 1000, ...done });
}
await stopBroker();
process.exit(summary(results));

/** One Kafka for the whole run: the services' messaging and the journeys find it in `KAFKA_BROKERS`. */
async function startBroker() {
  const { prepareKafka, startKafka } = await import('./kafka/kafka.mjs');
  const given = process.env.KAFKA_BROKERS;
  const prepared = given ? { available: true } : prepareKafka((line) => console.log(line));
  if (!prepared.available) return withoutKafka(prepared);
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-kafka-'));
  try {
    broker = { kafka: await startKafka({ dataFolder }), dataFolder };
  } catch (error) {
    return { passed: 0, failed: 1, note: `FAILED: ${error.message}` };
  }
  process.env.KAFKA_BROKERS = broker.kafka.brokers;
  return { passed: 0, failed: 0, note: `${given ? 'given' : 'started'}: ${broker.kafka.brokers}` };
}

async function stopBroker() {
  await broker?.kafka.stop();
  if (broker) rmSync(broker.dataFolder, { recursive: true, force: true });
}

/** Loud on a developer's machine, and a failure where a machine decides what may ship. */
function withoutKafka({ why, whatToInstall }) {
  const failed = process.env.CI === 'true';
  const note = `${failed ? 'FAILED' : 'SKIPPED'}, nothing is tried on a real Kafka: ${why}; to have it: ${whatToInstall}`;
  console.log(note);
  return { passed: 0, failed: failed ? 1 : 0, note };
}

function notRun() {
  return { passed: 0, failed: 0, note: 'SKIPPED: no Kafka, see above' };
}

async function runCommand(command, ...args) {
  const code = await run(command, args);
  return { passed: 0, failed: code === 0 ? 0 : 1, note: code === 0 ? 'ok' : 'FAILED' };
}

async function runJest(project) {
  mkdirSync(join(ROOT, 'tmp'), { recursive: true });
  const file = join(ROOT, 'tmp', `jest-${project}-${process.pid}.json`);
  const args = ['-c', 'jest.config.cjs', '--passWithNoTests', '--json', `--outputFile=${file}`];
  const code = await run('jest', [...args, '--selectProjects', project]);
  const told = countsOf(file);
  rmSync(file, { force: true });
  if (!told) return { passed: 0, failed: 1, note: `FAILED: Jest ended with ${code} and no result` };
  const broken = Math.max(told.numRuntimeErrorTestSuites, code !== 0 && told.numFailedTests === 0 ? 1 : 0);
  const left = told.numPendingTests ? `, ${told.numPendingTests} not run` : '';
  const failed = told.numFailedTests + broken;
  return { passed: told.numPassedTests, failed, note: `${told.numPassedTests} passed, ${failed} failed${left}` };
}

function countsOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Jest writes what people read to its standard error, and with `--json` the rest twice: the second is dropped. */
function run(command, args) {
  const stdout = args.includes('--json') ? 'ignore' : 'inherit';
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', stdout, 'inherit'] });
    child.once('error', () => done(127));
    child.once('exit', (code) => done(code ?? 1));
  });
}

function summary(all) {
  const total = (key) => all.reduce((sum, one) => sum + one[key], 0);
  console.log('\n──── in short');
  const line = (name, seconds, note) => console.log(`${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${note}`);
  for (const { name, seconds, note } of all) line(name, seconds, note);
  line('all', total('seconds'), '');
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}
