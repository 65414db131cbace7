import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Edition, type ProcessHandle, startEdition } from '../../../../tools/edition/edition.mjs';
import { type Postgres, startPostgres } from '../../../../tools/postgres/postgres.mjs';
import { compare } from './compare';
import { deedsOf } from './deeds';
import { layGround } from './ground';
import { Ledger } from './ledger';
import { Load } from './load';
import { Office } from './office';
import { dice, seedOf } from './pairs';
import { broken, untilRest } from './rest';

const WELL_MILLISECONDS = 1500;
const AWAY_MILLISECONDS = 3000;
const REST_SECONDS = 60;

interface Seen {
  readonly status: number;
  readonly code: string;
  readonly retryAfter: string | null;
}

describe('the county edition, whose database goes away under load', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-outage-'));
  const send = globalThis.fetch;
  const seen: Seen[] = [];
  let edition: Edition;
  let postgres: Postgres;
  let office: Office;
  beforeAll(async () => {
    edition = await startEdition({ edition: 'county', dataFolder, durable: false, env: { JIQUAN_LOG: 'silent' } });
    postgres = edition.postgres;
    office = new Office(await layGround(edition), new Ledger());
    await office.campaign();
    // People ask again until they are answered; here every single answer counts.
    globalThis.fetch = async (...request) => {
      const response = await send(...request);
      const { code } = response.ok ? { code: '' } : ((await response.clone().json()) as { code: string });
      seen.push({ status: response.status, code, retryAfter: response.headers.get('retry-after') });
      return response;
    };
  });
  afterAll(async () => {
    globalThis.fetch = send;
    await edition?.stop();
    await postgres?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const ends: [string, () => Promise<unknown>][] = [
    ['stopped', () => postgres.stop()],
    ['killed', () => Promise.resolve(process.kill(postgres.pid, 'SIGKILL')).then(() => postgres.ended)],
  ];

  it.each(ends)('answers 503 and when to ask again, never 500, and loses nothing: %s', async (_how, end) => {
    const { ground, ledger } = office;
    const county = edition.processes['jiquan'] as ProcessHandle;
    const pid = county.pid();
    seen.length = 0;
    const load = new Load(deedsOf(office), dice(seedOf()), ledger).start();
    await wait(WELL_MILLISECONDS);
    await end();
    await wait(AWAY_MILLISECONDS);
    postgres = await startPostgres({ dataFolder: join(dataFolder, 'postgres'), port: postgres.port, durable: false });
    await wait(WELL_MILLISECONDS);
    await load.stop();
    expect(await untilRest(ground, REST_SECONDS)).toEqual([]);
    expect(county.pid()).toBe(pid);

    const away = seen.filter((each) => each.code === 'database.unavailable' || each.code === 'outcome.unknown');
    expect(away.length).toBeGreaterThan(10);
    expect(away.filter((each) => each.status !== 503 || !/^\d+$/.test(each.retryAfter ?? ''))).toEqual([]);
    expect(seen.filter((each) => each.status >= 500 && each.status !== 503)).toEqual([]);
    const { differ, asked } = await ledger.askAgain();
    expect(asked).toBeGreaterThan(10);
    expect([...ledger.wrong, ...differ, ...(await compare(office)), ...(await broken(ground))]).toEqual([]);
  });
});
