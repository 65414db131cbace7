import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startQuerySystem } from './query-system.mjs';
import { startRealName } from './real-name.mjs';
import { calm, troubled } from './trouble.mjs';

const kinds = {
  'real-name': (options, values) => startRealName({ ...options, people: entries(values.people) }),
  'query-system': (options, values) => startQuerySystem({ ...options, certificates: entries(values.certificates) }),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    calm: { type: 'boolean', default: false },
    people: { type: 'string' },
    certificates: { type: 'string' },
  },
});
const kind = positionals[0] ?? '';
const start = kinds[kind];
if (!start) {
  console.error(`usage: node tools/simulators/cli.mjs ${Object.keys(kinds).join('|')} [--port n] [--host h] [--seed n] [--calm] [--keep f] [--people f] [--certificates f]`);
  process.exit(2);
}
const seed = Number(values.seed);
const trouble = values.calm ? calm : troubled(seed);
const server = await start({ port: Number(values.port), host: values.host, seed, trouble, keepIn: values.keep }, values);
console.log(JSON.stringify({ simulator: kind, url: server.url, seed, trouble }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave());
// Whoever started us with a channel is gone when it closes, however they ended.
process.once('disconnect', () => void leave());

async function leave() {
  if (process.connected) process.disconnect();
  await server.close();
}

function entries(file) {
  return file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8'));
}
