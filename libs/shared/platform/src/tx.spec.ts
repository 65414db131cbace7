import { systemCall } from './caller';
import { proofContext, type Thing, ThingTable } from './conformance/proof';
import { newId } from './ids';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext, { now: '2023-03-01T16:30:00.000Z' });
});
afterAll(() => app.stop());
beforeEach(() => app.sql(`TRUNCATE thing CASCADE`));

const decide = <Value>(use: (tx: Tx) => Promise<Value>): Promise<Value> => {
  const work = app.running.contexts.get('proof')?.work;
  return work?.run(systemCall('proof.spec'), use) as Promise<Value>;
};
const NULLS = { words: null, on: null, at: null, amount: null, many: null, place: null, yes: null, data: null, bytes: null };
const thing = (code: string, more: Partial<Thing> = {}): Thing => ({ id: newId(), code, ...NULLS, version: 1, ...more });
const stored = async (...things: Thing[]) => {
  await decide((tx) => tx.insertMany(ThingTable, things));
  return things;
};
const codes = async () => (await app.sql<{ code: string }>(`SELECT code FROM thing ORDER BY code`)).map((row) => row.code);

describe('insertNew', () => {
  it('leaves out what loses to an existing row and answers what was new', async () => {
    const [kept] = await stored(thing('a', { many: 1 }));
    const fresh = thing('b');
    expect(await decide((tx) => tx.insertNew(ThingTable, [thing('a', { many: 2 }), fresh], ['code']))).toEqual([fresh]);
    expect(await decide((tx) => tx.get(ThingTable, kept?.id as string))).toMatchObject({ many: 1 });
  });

  it('keeps one of two alike in one call, and does nothing with nothing', async () => {
    expect(await decide((tx) => tx.insertNew(ThingTable, [thing('a', { many: 1 }), thing('a', { many: 2 })]))).toMatchObject([{ many: 1 }]);
    expect(await decide((tx) => tx.insertNew(ThingTable, []))).toEqual([]);
  });

  it('is refused by a conflict of another kind than the one it names', async () => {
    await stored(thing('a'));
    expect(await decide((tx) => tx.insertNew(ThingTable, [thing('a')], ['id']))).toMatchObject({ refused: 'thing.twice' });
  });
});

describe('replace', () => {
  it('answers the row with its next version, and leaves it in the database', async () => {
    const [before] = (await stored(thing('a'))) as [Thing];
    const after = await decide((tx) => tx.replace(ThingTable, before, { ...before, many: 3 }));
    expect(after).toEqual({ ...before, many: 3, version: 2 });
    expect(await decide((tx) => tx.get(ThingTable, before.id))).toEqual(after);
  });

  it('throws when the row has another version than the one that was read, and changes nothing', async () => {
    const [before] = (await stored(thing('a'))) as [Thing];
    await decide((tx) => tx.replace(ThingTable, before, { ...before, many: 3 }));
    const stale = { cause: { message: expect.stringContaining('1 rows to replace, 0 still') as unknown } };
    await expect(decide((tx) => tx.replace(ThingTable, before, { ...before, many: 4 }))).rejects.toMatchObject(stale);
    expect(await decide((tx) => tx.get(ThingTable, before.id))).toMatchObject({ many: 3, version: 2 });
  });

  it('of many is all or nothing', async () => {
    const [a, b] = (await stored(thing('a'), thing('b'))) as [Thing, Thing];
    const replaced = decide((tx) => tx.replaceMany(ThingTable, [[a, { ...a, many: 1 }], [{ ...b, version: 9 }, { ...b, many: 1 }]]));
    await expect(replaced).rejects.toMatchObject({ cause: { message: expect.stringContaining('2 rows to replace, 1 still') as unknown } });
    expect(await decide((tx) => tx.count(ThingTable, { many: 1 }))).toBe(0);
  });
});

describe('lock', () => {
  it('answers rows in the order of their ids, each once, without those that are not there', async () => {
    const things = await stored(...['a', 'b', 'c'].map((code) => thing(code)));
    const ids = things.map((each) => each.id);
    const locked = await decide((tx) => tx.lockMany(ThingTable, [ids[2], ids[0], ids[2], newId(), ids[1]] as string[]));
    expect(locked.map((each) => each.id)).toEqual([...ids].sort());
    expect(await decide((tx) => tx.lock(ThingTable, newId()))).toBeUndefined();
  });

  it('holds the row until the end, and no other', async () => {
    const [a, b] = (await stored(thing('a'), thing('b'))) as [Thing, Thing];
    const free = `SELECT code FROM thing WHERE id = ANY($1) FOR UPDATE SKIP LOCKED`;
    await decide(async (tx) => {
      await tx.lock(ThingTable, a.id);
      expect(await app.sqlAsApp(free, [[a.id, b.id]])).toEqual([{ code: 'b' }]);
    });
    expect(await app.sqlAsApp(free, [[a.id, b.id]])).toHaveLength(2);
  });
});

describe('remove', () => {
  it('takes away what it names and answers how many', async () => {
    await stored(thing('a', { many: 1 }), thing('b', { many: 1 }), thing('c'));
    expect(await decide((tx) => tx.remove(ThingTable, { many: 1 }))).toBe(2);
    expect(await codes()).toEqual(['c']);
  });

  it.each([{}, { code: undefined }])('without a name throws (%p)', async (where) => {
    await stored(thing('a'));
    await expect(decide((tx) => tx.remove(ThingTable, where as never))).rejects.toMatchObject({ cause: { message: expect.stringMatching(/names its rows|undefined/) as unknown } });
    expect(await codes()).toEqual(['a']);
  });
});

it('knows the business day of Asia/Shanghai, and the real time besides', async () => {
  const times = await decide((tx) => Promise.resolve({ now: tx.now, today: tx.today, real: tx.systemNow }));
  expect(times).toEqual({ now: expect.stringMatching(/^2023-03-01T16:3/) as string, today: '2023-03-02', real: expect.not.stringMatching(/^2023/) as string });
});

it('gives numbers below 2^60', async () => {
  const number = await decide((tx) => Promise.resolve(tx.random60()));
  expect(number >= 0n && number < 1n << 60n).toBe(true);
});
