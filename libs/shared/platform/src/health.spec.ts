import { demoApi, demoContext } from './conformance/demo';
import { listeningContext } from './conformance/listening';
import { type ContextApp, startContexts } from './testing';

const STUCK = 200;
let app: ContextApp;
beforeAll(async () => {
  app = await startContexts([demoContext, listeningContext] as never, { env: { JIQUAN_STUCK_MS: String(STUCK) } });
});
afterAll(() => app.stop());

const live = async () => {
  const { status, body } = await app.http.get('/health/live');
  return { status, listening: (body as { consumers: { context: string }[] }).consumers.find((each) => each.context === 'listening') };
};
const lives = async (status: number) => {
  for (const until = Date.now() + 10_000; Date.now() < until; ) if ((await live()).status === status) return live();
  return live();
};

it('is well while nothing waits, however long ago the last message was', async () => {
  const progress = app.running.contexts.get('listening')?.server.subscription?.progress as { movedAt: number };
  progress.movedAt = Date.now() - 3_600_000;
  expect(await live()).toEqual({ status: 200, listening: { context: 'listening', lag: 0, moving: true } });
  expect((await app.http.get('/health/ready')).body).toEqual({ ready: true });
});

it('is ill when messages wait and the consumer does not move, and well when it does again', async () => {
  const admin = app.as({ role: 'administrator' }, demoApi);
  const { counter } = await admin.create({ name: 'one', limit: 10 }, { key: 'one' });
  // Another session holds what the listener needs: it is connected, it has work, and it stands still.
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  const database = app.running.contexts.get('listening')?.database;
  const holding = database?.transaction(async (manager) => {
    await manager.query(`LOCK TABLE inbox IN SHARE MODE`);
    await held;
  });
  await admin.raise({ counter, by: 1 });
  expect(await lives(503)).toEqual({ status: 503, listening: { context: 'listening', lag: 1, moving: false } });
  release();
  await holding;
  await app.drain();
  expect(await live()).toEqual({ status: 200, listening: { context: 'listening', lag: 0, moving: true } });
});
