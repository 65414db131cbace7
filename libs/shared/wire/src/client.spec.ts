import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { type Client, client, ProblemError } from './client';
import * as field from './fields';
import { api, refusalTable, route } from './route';

const refusals = refusalTable({ 'thing.gone': { status: 410, zh: '已失效。', en: 'It is gone.', cites: ['configured'] } });
const contract = api('demo', 'Demo', refusals, {
  take: route({
    method: 'POST', path: '/demo/things/:thing', summary: 'Take', who: 'public', key: 'natural', params: z.object({ thing: z.string() }),
    query: z.object({ dry: z.enum(['yes', 'no']).optional() }), body: z.object({ by: field.count, note: z.string().optional() }),
    reply: z.object({ done: z.boolean() }), refusals: ['thing.gone'],
  }),
  rows: route({ method: 'GET', path: '/demo/things', summary: 'Rows', who: 'public', reply: 'rows', row: z.object({ n: z.int() }), refusals: [] }),
  load: route({ method: 'GET', path: '/demo/file', summary: 'File', who: 'public', reply: 'download', refusals: [] }),
  store: route({ method: 'PUT', path: '/demo/file', summary: 'File', who: 'public', file: { types: ['text/csv', 'text/plain'], maxBytes: 9 }, reply: z.object({}), refusals: [] }),
});

let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;
let things: Client<typeof contract>;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(request, response, body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  things = client(contract, { baseUrl, token: () => 'secret', language: 'zh' });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function problem(status: number, code: string) {
  const body = { type: '', title: code, status, detail: '不。', code, facts: { left: 0 }, cites: ['R-VCH-03'], correlation: 'c' };
  answer = (_request, response) => void response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}

it('sends each part of the input where it belongs, and nothing else', async () => {
  let seen: unknown;
  answer = ({ method, url, headers }, response, body) => {
    seen = { method, url, body, key: headers['idempotency-key'], on: headers['occurred-on'], token: headers.authorization, language: headers['accept-language'] };
    response.end('{"done":true}');
  };
  const input = { thing: 'a/b ?', dry: 'yes' as const, by: 3, foreign: 'x' };
  expect(await things.take(input, { key: 'k', occurredOn: '2023-03-01' })).toEqual({ done: true });
  expect(seen).toEqual({ method: 'POST', url: '/demo/things/a%2Fb%20%3F?dry=yes', body: '{"by":3}', key: 'k', on: '2023-03-01', token: 'Bearer secret', language: 'zh' });
});

it('attempt answers a refusal with its facts; the plain call throws it', async () => {
  problem(410, 'thing.gone');
  expect(await things.take.attempt({ thing: 't', by: 1 })).toEqual({ refused: 'thing.gone', facts: { left: 0 }, cites: ['R-VCH-03'] });
  await expect(things.take({ thing: 't', by: 1 })).rejects.toMatchObject({ problem: { status: 410, code: 'thing.gone' } });
});

it.each([[401, 'token.expired'], [503, 'service.busy'], [500, 'fault']])('attempt throws %d %s: no decision was made', async (status, code) => {
  problem(status, code);
  await expect(things.take.attempt({ thing: 't', by: 1 })).rejects.toThrow(ProblemError);
});

it('reads rows as they come, over the edges of chunks and characters', async () => {
  answer = (_request, response) => {
    const bytes = Buffer.from('{"n":1}\n{"n":2,"s":"券"}\n{"n":3}');
    for (const byte of bytes) response.write(Buffer.of(byte));
    response.end();
  };
  const numbers: number[] = [];
  for await (const row of await things.rows({})) numbers.push(row.n);
  expect(numbers).toEqual([1, 2, 3]);
});

it('stops the server when the rows are left early', async () => {
  const closed = new Promise<void>((done) => {
    answer = (_request, response) => {
      response.write('{"n":1}\n');
      response.on('close', done);
    };
  });
  for await (const row of await things.rows({})) {
    expect(row.n).toBe(1);
    break;
  }
  await closed;
});

it('loads a file with its type and name, and stores one in a type of its choice', async () => {
  answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="list.csv"' }).end('a,b');
  const file = await things.load({});
  expect([file.type, file.name, Buffer.from(file.bytes).toString()]).toEqual(['text/csv', 'list.csv', 'a,b']);
  const types: (string | undefined)[] = [];
  answer = ({ headers }, response) => void (types.push(headers['content-type']), response.end('{}'));
  await things.store({ file: Buffer.from('x') });
  await things.store({ file: Buffer.from('x') }, { contentType: 'text/plain' });
  expect(types).toEqual(['text/csv', 'text/plain']);
});
