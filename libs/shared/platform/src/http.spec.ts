import { request } from 'node:http';
import type { Call } from './caller';
import { demoApi, demoContext } from './conformance/demo';
import { hooks, proofApi, proofContext } from './conformance/proof';
import { type ContextApp, startContexts } from './testing';

const ADMIN = { role: 'administrator' as const, account: '00000000-0000-7000-8000-000000000001' };
let app: ContextApp;
let bearer: string;
beforeAll(async () => {
  app = await startContexts([demoContext, proofContext] as never);
  bearer = `Bearer ${await app.token(ADMIN)}`;
});
afterAll(() => app.stop());
afterEach(() => (hooks.slow = () => Promise.resolve()));

const post = (path: string) => app.http.post(path).set('authorization', bearer).set('idempotency-key', 'k');
const codeOf = (response: { status: number; body: unknown }) => [response.status, (response.body as { code: string }).code];
const tower = '['.repeat(100_000) + ']'.repeat(100_000);

it.each([
  ['U+0000 in the body', () => post('/demo/counters').send({ name: 'a\u0000', limit: 1 }), 422, 'input.malformed'],
  ['half a character', () => post('/demo/counters').set('content-type', 'application/json').send('{"name":"\\ud800","limit":1}'), 422, 'input.malformed'],
  ['U+0000 in the path', () => post('/demo/counters/%00/raise').send({ by: 1 }), 422, 'input.malformed'],
  ['U+0000 in the query', () => app.http.get('/demo/counters?limit=1%00'), 422, 'input.malformed'],
  ['a path that is no text', () => post('/demo/counters/%E0%A4%A/raise').send({ by: 1 }), 404, 'route.unknown'],
  ['a tower of brackets', () => post('/demo/counters').set('content-type', 'application/json').send(`{"name":${tower},"limit":1}`), 422, 'input.malformed'],
  ['a field named like the prototype', () => post('/demo/counters').set('content-type', 'application/json').send('{"__proto__":{"limit":1},"name":"x"}'), 422, 'input.malformed'],
  ['a list in place of an object', () => post('/demo/counters').send([1]), 422, 'input.malformed'],
  ['a bare word', () => post('/demo/counters').set('content-type', 'application/json').send('"x"'), 400, 'input.not-json'],
  ['garbage that claims to be packed', () => post('/demo/counters').set('content-type', 'application/json').set('content-encoding', 'gzip').send('{"name":"x"}'), 400, 'input.not-json'],
  ['a packing nobody knows', () => post('/demo/counters').set('content-type', 'application/json').set('content-encoding', 'zip').send('{}'), 415, 'content-type.unsupported'],
  ['a character set nobody knows', () => post('/demo/counters').set('content-type', 'application/json; charset=klingon').send('{}'), 415, 'content-type.unsupported'],
  ['a key that is too long', () => app.http.post('/demo/counters').set('authorization', bearer).set('idempotency-key', 'x'.repeat(201)).send({ name: 'x', limit: 1 }), 422, 'input.malformed'],
  ['a day that is none', () => post('/demo/counters').set('occurred-on', '2023-02-30').send({ name: 'x', limit: 1 }), 422, 'input.malformed'],
  ['a day of the year 0', () => post('/demo/counters').set('occurred-on', '0000-01-01').send({ name: 'x', limit: 1 }), 422, 'input.malformed'],
])('refuses %s as what it is', async (_what, send, status, code) => {
  expect(codeOf(await send())).toEqual([status, code]);
});

it('holds a file to the size of its route, also when it comes in pieces and announces none', async () => {
  const answer = await new Promise<{ status: number; body: unknown }>((done, fail) => {
    const sending = request(`${app.url}/demo/upload`, { method: 'POST', headers: { authorization: bearer, 'content-type': 'text/csv', 'transfer-encoding': 'chunked' } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sending.on('error', fail);
    for (let piece = 0; piece < 11; piece++) sending.write('x'.repeat(100));
    sending.end();
  });
  expect(codeOf(answer)).toEqual([413, 'body.too-large']);
});

it('no problem tells a value that was sent, nor a word of the database', async () => {
  const admin = { authorization: bearer };
  await post('/demo/counters').set('idempotency-key', 'leak-1').send({ name: 'zhang-san', limit: 1 });
  const answers = [
    await post('/demo/counters').set('idempotency-key', 'leak-2').send({ name: 'zhang-san', limit: 1 }),
    await post('/demo/counters').send({ name: 'zhang san 411024199001011234 '.repeat(9), limit: 'zhang-san' }),
    await post('/demo/counters/zhang-san/raise').send({ by: 1 }),
    await app.http.get('/demo/counters?limit=zhang-san').set(admin),
    await post('/demo/break').send({ how: 'not-null' }),
    await post('/demo/break').send({ how: 'zhang-san' }),
  ];
  expect(answers.map((each) => each.status)).toEqual([409, 422, 422, 422, 500, 422]);
  for (const { text } of answers) expect(text).not.toMatch(/zhang|411024|counter_|violates|\brelation|column|SQLSTATE/);
  expect(app.logLines.join('\n')).toContain('SQLSTATE 23502 table counter');
  expect(app.logLines.join('\n')).not.toMatch(/zhang|Failing row/);
});

it('an answer may be asked for again for 24 hours, then the key is free', async () => {
  const create = (name: string) => app.as(ADMIN, demoApi).create.attempt({ name, limit: 1 }, { key: 'once' });
  const first = await create('first');
  expect(await create('first')).toEqual(first);
  expect(await create('second')).toMatchObject({ refused: 'key.reused' });
  await app.sql(`UPDATE answer SET at = now() - interval '23 hours 59 minutes' WHERE scope LIKE '%|once'`);
  expect(await create('second')).toMatchObject({ refused: 'key.reused' });
  await app.sql(`UPDATE answer SET at = now() - interval '24 hours 1 second' WHERE scope LIKE '%|once'`);
  const second = await create('second');
  expect(second).toMatchObject({ total: 0 });
  expect(await create('second')).toEqual(second);
});

it('a client that leaves rows early ends their source', async () => {
  const left = new Promise<void>((done) => (hooks.left = done));
  const numbers: number[] = [];
  for await (const row of await app.as(ADMIN, proofApi).endless({})) {
    numbers.push(row.n);
    if (numbers.length === 3) break;
  }
  expect(numbers).toEqual([0, 1, 2]);
  await left;
});

it('a gathered call whose caller has gone is dropped', async () => {
  const [asked, decided]: [Call[], number[]] = [[], []];
  let someoneAsked: () => void = () => undefined;
  hooks.asked = (call) => void (asked.push(call), someoneAsked());
  hooks.decided = (calls) => void decided.push(calls);
  const ask = async (init: RequestInit = {}) => {
    const arrived = new Promise<void>((done) => (someoneAsked = done));
    const answer = fetch(`${app.url}/proof/gathered`, { method: 'POST', ...init }).then((response) => response.status, () => 'gone');
    await arrived;
    return { answer };
  };
  let free: () => void = () => undefined;
  const busy = new Promise<void>((done) => (hooks.slow = () => new Promise<void>((finish) => ((free = finish), done()))));
  const first = await ask();
  await busy;
  const leaving = new AbortController();
  const [second, third] = [await ask({ signal: leaving.signal }), await ask()];
  leaving.abort();
  while (!asked[1]?.gone?.()) await new Promise(setImmediate);
  hooks.slow = () => Promise.resolve();
  free();
  expect(await Promise.all([first.answer, second.answer, third.answer])).toEqual([200, 'gone', 200]);
  expect(decided).toEqual([1, 1]);
});
