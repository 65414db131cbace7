import { randomBytes } from 'node:crypto';
import type { Envelope } from '@jiquan/wire';
import { type ContextApp, startContexts } from '../testing';
import { topicOf, type Transport } from '../transport';
import { demoApi, demoContext } from './demo';
import { listeningContext, trouble } from './listening';

const ADMIN = { role: 'administrator' as const, account: '00000000-0000-7000-8000-000000000001' };
const brokers = process.env['KAFKA_BROKERS'];

/** The same suite for both ways of travelling: nothing above the transport knows which one it is. */
const transports: [string, Record<string, string>][] = [['PostgreSQL', {}]];
if (brokers) transports.push(['Kafka', { KAFKA_BROKERS: brokers, JIQUAN_KAFKA_PREFIX: `t${randomBytes(4).toString('hex')}`, JIQUAN_KAFKA_SESSION_MS: '6000' }]);

describe.each(transports)('events over %s', (_, env) => {
  let app: ContextApp;
  beforeAll(async () => {
    app = await startContexts([demoContext, listeningContext], { env, now: '2023-03-01T01:00:00.000Z' });
  }, 60_000);
  afterAll(() => app?.stop(), 60_000);
  afterEach(() => trouble.clear());

  const client = () => app.as(ADMIN, demoApi);
  const counter = async () => (await client().create({ name: `c${randomBytes(6).toString('hex')}`, limit: 1000 }, { key: randomBytes(8).toString('hex') })).counter;
  const seen = (id: string) => app.sqlOf<{ version: number; total: number }>('listening', `SELECT version, total FROM listening.seen WHERE counter = $1 ORDER BY place`, [id]);
  const resend = async (id: string, versions: readonly number[]) => {
    const rows = await app.sql<{ body: string }>(`SELECT body FROM demo.event_log WHERE key = $1 AND version = ANY($2) ORDER BY version`, [id, versions]);
    const transport = app.running.contexts.get('demo')?.server.unwrap<Transport>() as Transport;
    await transport.send(topicOf('demo'), rows.map(({ body }) => ({ key: (JSON.parse(body) as Envelope).key, body })));
  };

  it('delivers each event of a thing once and in order (I11, I12)', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, counter));
    await Promise.all(ids.flatMap((id) => Array.from({ length: 10 }, () => client().raise({ counter: id, by: 1 }))));
    await app.drain();
    for (const id of ids) expect(await seen(id)).toEqual(Array.from({ length: 10 }, (_value, index) => ({ version: index + 1, total: index + 1 })));
  });

  it('drops copies: redelivered events have no second effect', async () => {
    const id = await counter();
    for (let raised = 0; raised < 3; raised++) await client().raise({ counter: id, by: 1 });
    await app.drain();
    await resend(id, [1, 2, 3]);
    await resend(id, [2]);
    await app.drain();
    expect((await seen(id)).map((row) => row.version)).toEqual([1, 2, 3]);
  });

  it('leaves no mark and no row of a listener that threw, and handles the event on the next try', async () => {
    const id = await counter();
    trouble.set(id, 'once');
    await client().raise({ counter: id, by: 1 });
    await app.drain();
    expect((await seen(id)).map((row) => row.version)).toEqual([1]);
  });

  it('parks the key of an event that keeps failing, with its successors, goes on with other keys, and replays in order', async () => {
    const [ill, well] = [await counter(), await counter()];
    trouble.set(ill, 'always');
    for (let raised = 0; raised < 3; raised++) {
      await client().raise({ counter: ill, by: 1 });
      await client().raise({ counter: well, by: 1 });
    }
    await app.drain();
    await app.drain();
    expect((await seen(well)).map((row) => row.version)).toEqual([1, 2, 3]);
    expect(await seen(ill)).toEqual([]);
    const parked = (await app.http.get('/listening/operations/parked').set('authorization', `Bearer ${await app.token(ADMIN)}`)).body as { parked: { key: string }[] };
    expect(parked.parked.filter((each) => each.key === ill)).toHaveLength(3);
    expect(await app.sqlOf('listening', `SELECT state, count(*)::integer AS n FROM listening.inbox WHERE key = $1 GROUP BY state`, [ill])).toEqual([{ state: 'parked', n: 3 }]);
    trouble.clear();
    const replayed = await app.http.post('/listening/operations/parked/replay').set('authorization', `Bearer ${await app.token(ADMIN)}`).send({ context: 'demo', key: ill });
    expect(replayed.body).toEqual({ handled: 3 });
    expect((await seen(ill)).map((row) => row.version)).toEqual([1, 2, 3]);
    await client().raise({ counter: ill, by: 1 });
    await app.drain();
    expect((await seen(ill)).map((row) => row.version)).toEqual([1, 2, 3, 4]);
  }, 60_000);

  it('tells exactly the bytes of the log', async () => {
    const id = await counter();
    await client().raise({ counter: id, by: 7 });
    await app.drain();
    const [row] = await app.sql<{ body: string; id: number }>(`SELECT body, id FROM demo.event_log WHERE key = $1`, [id]);
    expect(JSON.parse(row?.body ?? '')).toMatchObject({ id: `demo.${row?.id}`, name: 'demo.raised', context: 'demo', key: id, version: 1, payload: { counter: id, by: 7, total: 7 } });
    expect(await app.sql(`SELECT 1 FROM demo.event_pending`)).toEqual([]);
  });
});
