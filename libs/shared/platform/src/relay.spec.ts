import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { systemCall } from './caller';
import { proofContext, ThingHeard } from './conformance/proof';
import { dataSource } from './database';
import { Relay } from './relay';
import { type ContextApp, startContext } from './testing';
import type { Message, Transport } from './transport';

let app: ContextApp;
let database: DataSource;
beforeEach(async () => {
  app = await startContext(proofContext);
  // The process's own relay gives its lanes to those of the test.
  await app.running.contexts.get('proof')?.relay.stop();
  database = await dataSource({ context: 'proof', url: app.database.appUrl('proof') }, proofContext as never, 'app').initialize();
});
afterEach(async () => {
  await database.destroy();
  await app.stop();
});

/** Remembers what was sent, and lets a test happen in the middle of it. */
class Recorder implements Transport {
  readonly sent: { key: string; version: number; by: string }[] = [];
  during: () => Promise<void> = () => Promise.resolve();
  as(by: string): Transport {
    const send = async (_topic: string, messages: readonly Message[]) => {
      const versions = messages.map(({ key, body }) => ({ key, version: (JSON.parse(body) as { version: number }).version, by }));
      await this.during();
      this.sent.push(...versions);
    };
    return { send, subscribe: () => Promise.reject(new Error('not here')), stop: () => Promise.resolve() };
  }
  send = (topic: string, messages: readonly Message[]) => this.as('').send(topic, messages);
  subscribe = () => Promise.reject(new Error('not here'));
  stop = () => Promise.resolve();
  /** The first time each version of a key was sent: what a consumer's inbox lets through. */
  firsts(key: string): number[] {
    return [...new Set(this.sent.filter((each) => each.key === key).map((each) => each.version))];
  }
}

const tell = (keys: readonly string[]) =>
  app.running.contexts.get('proof')?.work.run(systemCall('proof.tell'), async (tx) => keys.forEach((counter) => tx.tell(ThingHeard({ counter, version: 0 }))));
const pending = async () => (await app.sql<{ n: number }>(`SELECT count(*) AS n FROM event_pending`))[0]?.n;
const takeAway = () => app.sql(`UPDATE event_lane SET until = '-infinity'`);

it('two relays of one database: nothing is lost, the order of each thing is kept', async () => {
  const recorder = new Recorder();
  const relays = ['one', 'other'].map((name) => new Relay('proof', database, recorder.as(name)));
  const keys = Array.from({ length: 20 }, () => randomUUID());
  recorder.during = async () => void (await takeAway());
  for (const relay of relays) relay.start();
  for (let round = 0; round < 10; round++) await tell(keys);
  for (const relay of relays) await relay.stop();
  expect(await pending()).toBe(0);
  for (const key of keys) expect(recorder.firsts(key)).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
});

it('a relay whose lanes were taken while it sent deletes nothing; the new holder sends again and deletes', async () => {
  const recorder = new Recorder();
  const [slow, quick] = ['slow', 'quick'].map((name) => new Relay('proof', database, recorder.as(name))) as [Relay, Relay];
  const key = randomUUID();
  await tell([key]);
  let once = true;
  recorder.during = async () => {
    if (!once) return;
    once = false;
    await takeAway();
    await quick.drain();
    await tell([key]);
    expect(await pending()).toBe(1);
  };
  await slow.drain();
  expect(await pending()).toBe(1);
  await quick.drain();
  expect(await pending()).toBe(0);
  expect(recorder.firsts(key)).toEqual([1, 2]);
  expect(recorder.sent.map((each) => each.by)).toEqual(['quick', 'slow', 'quick']);
});

it('the fence grows with every change of holder and not when it is renewed', async () => {
  const fences = async () => (await app.sql<{ fence: number }>(`SELECT DISTINCT fence FROM event_lane`)).map((row) => row.fence);
  const before = (await fences())[0] as number;
  const recorder = new Recorder();
  const [one, other] = [new Relay('proof', database, recorder), new Relay('proof', database, recorder)];
  await one.drain();
  await one.drain();
  expect(await fences()).toEqual([before + 1]);
  await other.drain();
  expect(await fences()).toEqual([before + 1]);
  await one.stop();
  await new Relay('proof', database, recorder).drain();
  expect(await fences()).toEqual([before + 2]);
});

it('what could not be sent stays pending and is sent later', async () => {
  const recorder = new Recorder();
  const relay = new Relay('proof', database, recorder);
  const key = randomUUID();
  await tell([key]);
  recorder.during = () => Promise.reject(new Error('the broker is away'));
  await expect(relay.drain()).rejects.toThrow('the broker is away');
  expect(await pending()).toBe(1);
  recorder.during = () => Promise.resolve();
  await relay.drain();
  expect([await pending(), recorder.firsts(key)]).toEqual([0, [1]]);
});

it('publishes what is committed before it stops', async () => {
  const recorder = new Recorder();
  const relay = new Relay('proof', database, recorder);
  const keys = Array.from({ length: 2500 }, () => randomUUID());
  await tell(keys);
  await relay.stop();
  expect([await pending(), recorder.sent.length]).toEqual([0, 2500]);
});
