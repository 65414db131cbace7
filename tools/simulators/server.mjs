import { createServer } from 'node:http';
import { calm, Trouble } from './trouble.mjs';

const MAX_BODY_BYTES = 8_000_000;

/** A question or an order the simulator does not understand. */
export class BadRequest extends Error {
  constructor(message, status = 400) {
    super(message);
    this.status = status;
  }
}

/**
 * Serves `questions` (troubled) and `orders` (never troubled); both map a path to a function from the JSON body to the answer.
 * Resolves when the port is open.
 */
export async function serve({ port = 0, host = '127.0.0.1', seed = 1, trouble = calm }, questions, orders) {
  const weather = new Trouble(seed, trouble);
  const allOrders = { ...orders, '/admin/trouble': (body) => weather.change(settingsOf(body)) };
  const server = createServer((request, response) => {
    answer(request, response, { weather, questions, orders: allOrders }).catch((error) => {
      reply(response, error instanceof BadRequest ? error.status : 500, { error: error.message });
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const url = `http://${host}:${server.address().port}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, trouble: (settings) => weather.change(settingsOf(settings)), close };
}

async function answer(request, response, { weather, questions, orders }) {
  const path = (request.url ?? '').split('?')[0];
  if (request.method === 'GET' && path === '/health') {
    return reply(response, 200, { status: 'up', answered: weather.answered, failed: weather.failed });
  }
  if (request.method !== 'POST') throw new BadRequest(`no such address: ${request.method} ${path}`, 404);
  const body = await bodyOf(request);
  const order = orders[path];
  if (order) return reply(response, 200, order(body));
  const question = questions[path];
  if (!question) throw new BadRequest(`no such address: POST ${path}`, 404);
  const met = await weather.meet();
  if (met === 'cut') return request.socket.destroy();
  if (met === 'fail') return reply(response, 500, { error: 'internal error' });
  return reply(response, 200, question(body));
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BadRequest('the body is too large', 413);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadRequest('the body is not JSON');
  }
}

function reply(response, status, value) {
  if (response.writableEnded) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

const numbers = ['minMs', 'maxMs', 'failureShare', 'outageAfter', 'outageMs'];

function settingsOf(body) {
  const settings = {};
  for (const [name, value] of Object.entries(record(body))) {
    const fits = name === 'down' ? typeof value === 'boolean' : numbers.includes(name) && isAmount(name, value);
    if (!fits) throw new BadRequest(`not a setting: ${name}`);
    settings[name] = value;
  }
  return settings;
}

function isAmount(name, value) {
  if (value === null) return name === 'outageAfter';
  return typeof value === 'number' && value >= 0;
}

export function record(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRequest('an object is expected');
  return value;
}

export function list(value) {
  if (!Array.isArray(value)) throw new BadRequest('a list is expected');
  return value.map(record);
}

/** Fields that must be texts; a field named with `?` at its end may be null or missing. */
export function texts(value, fields) {
  const from = record(value);
  return Object.fromEntries(
    fields.map((field) => {
      const name = field.replace('?', '');
      const found = from[name] ?? null;
      if (typeof found !== 'string' && !(found === null && field.endsWith('?'))) throw new BadRequest(`${name} must be a text`);
      return [name, found];
    }),
  );
}
