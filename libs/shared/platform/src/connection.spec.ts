import { randomBytes } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { systemCall } from './caller';
import { BusinessClock } from './clocks';
import { proofContext, type Thing, ThingTable } from './conformance/proof';
import { dataSource } from './database';
import type { Unavailable } from './failures';
import { Answers } from './idempotency';
import { newId } from './ids';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';
import { Work } from './work';

let app: ContextApp;
let admin: DataSource;
beforeAll(async () => {
  app = await startContext(proofContext);
  admin = await new DataSource({ type: 'postgres', url: app.database.adminUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await admin.destroy();
  await app.stop();
});

const NULLS = { words: null, on: null, at: null, amount: null, many: null, place: null, yes: null, data: null, bytes: null };
const thing = (): Thing => ({ id: newId(), code: newId(), ...NULLS, version: 1 });
const count = async ({ id }: Thing) => (await app.sql(`SELECT 1 FROM thing WHERE id = $1`, [id])).length;
const work = () => app.running.contexts.get('proof')?.work as Work;
const codeOf = (error: unknown) => (error as Unavailable).refusal?.refused ?? error;
const terminate = async (tx: Tx) => {
  const [row] = await tx.query<{ pid: number }>(`SELECT pg_backend_pid() AS pid`);
  return () => admin.query(`SELECT pg_terminate_backend($1, 5000)`, [row?.pid]);
};

describe('a connection that is lost while deciding: the database is unavailable, and nothing was written', () => {
  it.each([
    ['between two statements', async (tx: Tx) => void (await (await terminate(tx))())],
    ['inside a statement', async (tx: Tx) => {
      const now = await terminate(tx);
      await Promise.all([tx.query(`SELECT pg_sleep(10)`), now()]);
    }],
  ])('%s', async (_when, lose) => {
    const mine = thing();
    const answer = work().run(systemCall('proof.lost'), async (tx) => {
      await tx.insert(ThingTable, mine);
      await lose(tx);
      await tx.query(`SELECT 1`);
      return {};
    });
    expect(await answer.catch(codeOf)).toBe('database.unavailable');
    expect(await count(mine)).toBe(0);
    await work().run(systemCall('proof.found'), async (tx) => (await tx.insert(ThingTable, mine), {}));
    expect(await count(mine)).toBe(1);
  });

  it('also for a view', async () => {
    const seen = work().read(async (rows) => {
      await (await terminate(rows as Tx))();
      return rows.count(ThingTable, {});
    });
    expect(await seen.catch(codeOf)).toBe('database.unavailable');
  });
});

/** A wire between a service and its database that breaks when COMMIT is on it: before the database hears it, or before the service hears back. */
class Wire {
  breaks: 'never' | 'before' | 'after' = 'never';
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private constructor(target: URL) {
    this.server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const each of [near, far]) this.sockets.add(each.on('error', () => undefined).on('close', () => void (near.destroy(), far.destroy())));
      let deaf = false;
      near.on('data', (bytes: Buffer) => {
        const commit = this.breaks !== 'never' && bytes.includes('COMMIT\0');
        if (commit && this.breaks === 'before') return void near.destroy();
        deaf ||= commit;
        far.write(bytes);
      });
      far.on('data', (bytes: Buffer) => (deaf ? near.destroy() : near.write(bytes)));
    });
  }
  static async to(url: string): Promise<{ wire: Wire; url: string }> {
    const target = new URL(url);
    const wire = new Wire(new URL(url));
    await new Promise<void>((done) => wire.server.listen(0, '127.0.0.1', done));
    target.port = String((wire.server.address() as AddressInfo).port);
    return { wire, url: target.toString() };
  }
  cut(): void {
    for (const each of this.sockets) each.destroy();
    this.server.close();
  }
}

it.each([['before', 0], ['after', 1]] as const)('a connection that is lost %s the database commits: the outcome is unknown, never a refusal', async (when, rows) => {
  const { wire, url } = await Wire.to(app.database.appUrl('proof'));
  const database = await dataSource({ context: 'proof', url }, proofContext as never, 'app').initialize();
  const behind = new Work('proof', database, new BusinessClock(true), {}, new Answers(randomBytes(32)), () => undefined);
  const mine = thing();
  wire.breaks = when;
  const answer = await behind.run(systemCall('proof.unknown'), async (tx) => (await tx.insert(ThingTable, mine), {})).catch(codeOf);
  expect(answer).toBe('outcome.unknown');
  expect(await count(mine)).toBe(rows);
  await database.destroy();
  wire.cut();
});
