import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bootstrap } from './bootstrap.mjs';

/**
 * `npm start`: the county edition on this machine, with an embedded PostgreSQL and an invented demo county.
 * The data folder is `data`, or JIQUAN_DATA; the port is 8600, or JIQUAN_PORT. Ctrl-C stops it; a kill loses nothing.
 */
await bootstrap();
const began = Date.now();
const { startEdition } = await import('./edition/edition.mjs');
const { build } = await import('./build.mjs');
const port = Number(process.env.JIQUAN_PORT ?? 8600);
const say = (line) => console.log(line);
const edition = process.argv.includes('--kafka') ? 'province' : 'county';
const dataFolder = process.env.JIQUAN_DATA ?? join(ROOT, edition === 'county' ? 'data' : 'data-kafka');
const loading = join(dataFolder, 'loading');

let installation;
let leaving = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());
try {
  await build(['jiquan', 'journeys'], say);
  beginAnewIfHalfLoaded();
  installation = await startEdition({ edition, dataFolder, port, say, log: logger(edition), env: { JIQUAN_KAFKA_SESSION_MS: '30000', JIQUAN_LOG: process.env.JIQUAN_LOG ?? 'warn' } });
  await loadDemo(installation);
  announce(installation);
  for (const [name, part] of partsOf(installation)) void part.ended.then(() => gone(name));
} catch (error) {
  console.error(`\nJiquan did not start: ${error.message}`);
  await installation?.stop();
  process.exit(1);
}

/** A first start that was killed while it loaded the demo county has nothing anybody was promised. */
function beginAnewIfHalfLoaded() {
  if (!existsSync(loading)) return;
  say('The first start did not finish; beginning anew.');
  rmSync(dataFolder, { recursive: true, force: true });
}

/** The demo county is loaded once, through the public API, by the same story that the journeys tell. */
async function loadDemo({ urls, simulators, dataFolder: folder }) {
  const script = join(ROOT, 'dist', 'apps', 'journeys', 'main.js');
  const env = {
    PATH: process.env.PATH,
    JIQUAN_URLS: JSON.stringify(urls),
    JIQUAN_SIMULATORS: JSON.stringify({ realName: simulators.realName, querySystem: simulators.querySystem }),
    JIQUAN_ADMINISTRATOR_FILE: join(folder, 'keys', 'first-administrator.json'),
    JIQUAN_DEMO_FILE: join(folder, 'demo.json'),
  };
  if (!existsSync(env.JIQUAN_DEMO_FILE)) writeFileSync(loading, '');
  const code = await new Promise((done) => spawn(process.execPath, [script, 'demo'], { env, stdio: 'inherit' }).once('exit', done));
  if (code !== 0) throw new Error('the demo county could not be loaded; the lines above say why');
  rmSync(loading, { force: true });
}

function announce({ urls, dataFolder: folder }) {
  const demo = join(folder, 'demo.json');
  const lines = [
    '',
    `Jiquan 技券 is ready after ${((Date.now() - began) / 1000).toFixed(1)} s at ${urls.identity}`,
    `  API and try-out page   ${urls.identity}/docs`,
    `  every refusal code     ${urls.identity}/docs/refusals`,
    `  accounts               ${demo} (only you can read it)`,
    ...accounts(demo),
    '',
    'Next five minutes: `npm run tour` in another terminal takes one voucher from claim to payment and back, step by step.',
    'The county, its people, amounts and documents are invented: 演示, 无法律效力. Ctrl-C stops everything; the data stays.',
  ];
  console.log(lines.join('\n'));
}

function accounts(file) {
  if (!existsSync(file)) return [];
  const { cards } = JSON.parse(readFileSync(file, 'utf8'));
  return cards.map((card) => `    ${card.login.padEnd(18)} ${card.name}`);
}

function logger(kind) {
  return (name, line) => console.log(kind === 'county' ? line : `${name.padEnd(12)} ${line}`);
}

/** Everything that is ours and has to run; without one of them the rest would answer 503 for ever. */
function partsOf({ processes, postgres, simulators, kafka }) {
  const nodes = (kafka?.nodes ?? []).map((node) => ['Kafka', { ended: node.ended() }]);
  return [...Object.entries(processes), ['PostgreSQL', postgres], ...simulators.parts.map((part) => ['a simulator', part]), ...nodes];
}

async function gone(name) {
  if (leaving) return;
  console.error(`${name} has ended unexpectedly; stopping. Start again: nothing acknowledged is lost.`);
  await leave(1);
}

async function leave(code = 0) {
  if (leaving) return;
  leaving = true;
  console.log('\nStopping …');
  await installation?.stop();
  console.log('Stopped.');
  process.exit(code);
}
