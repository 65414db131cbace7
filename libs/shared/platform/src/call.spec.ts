import { createHash, randomBytes } from 'node:crypto';
import { api, type InputOf, refusalTable, route } from '@jiquan/wire';
import * as z from 'zod';
import type { Call } from './caller';
import { proofContext, ThingHeard } from './conformance/proof';
import { demoContext } from './conformance/demo';
import { defineContext } from './context';
import { systemCall } from './caller';
import { newId } from './ids';
import { type Handler, Serves, serves } from './serve';
import { startContext } from './testing';

const echoApi = api('echo', 'Echo', refusalTable({}), {
  where: route({ method: 'GET', path: '/echo/where', summary: 'Where the caller is', who: 'public', reply: z.object({ address: z.string() }), refusals: [] }),
});

@Serves(echoApi.routes.where)
class WhereView implements Handler<typeof echoApi.routes.where> {
  handle(_input: InputOf<typeof echoApi.routes.where>, call: Call) {
    return Promise.resolve({ address: call.address });
  }
}
const echoContext = defineContext({ name: 'echo', api: echoApi, serves: serves(echoApi, { where: WhereView }), tables: [], migrations: [], listeners: [], sweeps: [], providers: [] });

describe('the address of a call', () => {
  const seen = async (env: Record<string, string>, forwarded: string) => {
    const app = await startContext(echoContext, { env });
    const answer = await app.http.get('/echo/where').set('x-forwarded-for', forwarded);
    await app.stop();
    return (answer.body as { address: string }).address;
  };

  it('is the peer of the socket, whatever the request claims', async () => {
    expect(await seen({}, '203.0.113.7')).toMatch(/127\.0\.0\.1$/);
  });

  it('is whom the proxy names, when proxies are trusted: the last hop counts, not what the client made up', async () => {
    expect(await seen({ JIQUAN_TRUST_PROXY: '1' }, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
    expect(await seen({ JIQUAN_TRUST_PROXY: '127.0.0.1, 203.0.113.0/24' }, '198.51.100.1, 203.0.113.7')).toBe('198.51.100.1');
  });
});

describe('what is stored of a body that had a key', () => {
  /** The mark of one and the same request under a key of the installation. */
  const markUnder = async (key: string) => {
    const app = await startContext(demoContext, { env: { JIQUAN_ANSWER_KEY: key } });
    const create = app.as({ role: 'administrator' }).create;
    await create({ name: 'one', limit: 9 }, { key: 'k-1' });
    await expect(create.attempt({ name: 'two', limit: 9 }, { key: 'k-1' })).resolves.toMatchObject({ refused: 'key.reused' });
    const [row] = await app.sql<{ body_hash: string }>(`SELECT body_hash FROM answer`);
    await app.stop();
    return row?.body_hash ?? '';
  };

  it('cannot be guessed back without the key of the installation', async () => {
    const [one, other] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
    const marks = [await markUnder(one), await markUnder(one), await markUnder(other)];
    expect(marks[0]).toMatch(/^[0-9a-f]{64}$/);
    expect([marks[1] === marks[0], marks[2] === marks[0]]).toEqual([true, false]);
    expect(marks).not.toContain(createHash('sha256').update(JSON.stringify({ name: 'one', limit: 9 })).digest('hex'));
  });
});

it('each event of a batch goes back to the request that told it', async () => {
  const app = await startContext(proofContext);
  const items = Array.from({ length: 3 }, () => ({ call: systemCall('proof.told') }));
  await app.running.contexts.get('proof')?.work.batch(items, async (tx, all) => {
    for (const { call } of all) tx.tell(ThingHeard({ counter: newId(), version: 1 }), call);
    tx.tell(ThingHeard({ counter: newId(), version: 2 }));
    return all.map(() => ({}));
  });
  const told = await app.told(ThingHeard);
  expect(told.map((each) => each.correlation)).toEqual([...items, items[0]].map((item) => item?.call.correlation));
  await app.stop();
});
