import { day, fen, instant } from '@jiquan/kernel';
import { systemCall } from './caller';
import { MemberTable, proofContext, type Thing, ThingTable } from './conformance/proof';
import { newId } from './ids';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext);
});
afterAll(() => app.stop());
beforeEach(() => app.sql(`TRUNCATE thing CASCADE`));

const decide = <Value>(use: (tx: Tx) => Promise<Value>): Promise<Value> => {
  const work = app.running.contexts.get('proof')?.work;
  return work?.run(systemCall('proof.spec'), use) as Promise<Value>;
};
const NULLS = { words: null, on: null, at: null, amount: null, many: null, place: null, yes: null, data: null, bytes: null, version: 1 };
const thing = (code: string, more: Partial<Thing> = {}): Thing => ({ id: newId(), code, ...NULLS, ...more });
const whole = (code: string): Thing =>
  thing(code, {
    words: '汉字 "quoted" \\ {a,b} NULL \'', on: day('2023-03-01'), at: instant('2023-03-01T01:02:03.004Z'), amount: fen(-150_000), many: 7, place: 3, yes: true,
    data: { list: [1, [2]], text: '"\\', nothing: null }, bytes: Buffer.from([0, 255, 92, 34]), version: 1,
  });

describe.each(['insert', 'insertMany', 'insertNew', 'replaceMany'] as const)('%s', (way) => {
  const put = (values: readonly Thing[]) =>
    decide(async (tx) => {
      if (way === 'insert') for (const value of values) await tx.insert(ThingTable, value);
      if (way === 'insertMany') await tx.insertMany(ThingTable, values);
      if (way === 'insertNew') expect(await tx.insertNew(ThingTable, values)).toEqual(values);
      if (way !== 'replaceMany') return;
      const before = values.map((value) => thing(`old ${value.code}`, { id: value.id, version: 0 }));
      await tx.insertMany(ThingTable, before);
      await tx.replaceMany(ThingTable, before.map((each, index): [Thing, Thing] => [each, values[index] as Thing]));
    });
  const roundTrip = async (values: readonly Thing[]) => {
    await put(values);
    expect(await decide((tx) => tx.find(ThingTable, {}, { order: 'code' }))).toEqual(values);
  };

  it('keeps every kind of value, and null in its place', () => roundTrip([whole('a'), thing('b'), whole('c')]));

  it.each([[[]], [[1, [2, '3'], null]], ['words'], ['null'], [{}], [0], [false], [{ '"': '\\' }]])('keeps the JSON %j', (data) => roundTrip([thing('a', { data }), thing('b', { data: [data] })]));

  it('keeps amounts up to the edge of the safe integers', () =>
    roundTrip([thing('a', { amount: fen(Number.MAX_SAFE_INTEGER) }), thing('b', { amount: fen(Number.MIN_SAFE_INTEGER) }), thing('c', { amount: fen(0) })]));

  it('does not write an amount past it', async () => {
    await expect(put([thing('a', { amount: (Number.MAX_SAFE_INTEGER + 1) as never })])).rejects.toMatchObject({ cause: expect.any(RangeError) as unknown });
    expect(await app.sql(`SELECT 1 FROM thing WHERE amount IS NOT NULL`)).toEqual([]);
  });

  it('keeps days and moments as the texts they are, whatever the zone of the machine', async () => {
    await roundTrip([thing('a', { on: day('1900-01-01'), at: instant('2199-12-31T23:59:59.999Z') }), thing('b', { on: day('2023-12-31'), at: instant('1969-12-31T23:59:59.001Z') })]);
    expect(await app.sql(`SELECT "on"::text FROM thing ORDER BY code`)).toEqual([{ on: '1900-01-01' }, { on: '2023-12-31' }]);
  });
});

it('does not read an amount past the safe integers as another one', async () => {
  await app.sql(`INSERT INTO thing (id, code, amount, version) VALUES ($1, 'a', 9007199254740993, 1)`, [newId()]);
  await expect(decide((tx) => tx.find(ThingTable, {}))).rejects.toMatchObject({ cause: { message: expect.stringContaining('past the safe integers') as unknown } });
});

describe('find', () => {
  const codes = async (...given: Parameters<Tx['find']>) => ((await decide((tx) => tx.find(...given))) as Thing[]).map((each) => each.code);
  let all: Thing[];
  beforeEach(async () => {
    all = ['c', 'a', 'b', 'd'].map((code, index) => thing(code, { many: index < 2 ? 5 : null, yes: index === 3 }));
    await decide((tx) => tx.insertMany(ThingTable, all));
  });
  const table = ThingTable as never;

  it('by a value, one of several, none, and null', async () => {
    expect(await codes(table, { code: 'a' } as never)).toEqual(['a']);
    expect(await codes(table, { code: ['d', 'a', 'z'] } as never, { order: 'code' as never })).toEqual(['a', 'd']);
    expect(await codes(table, { code: [] } as never)).toEqual([]);
    expect(await codes(table, { many: null, yes: true } as never)).toEqual(['d']);
    expect(await decide((tx) => tx.count(ThingTable, { many: null }))).toBe(2);
  });

  it('in order of the key, of a field, or against it', async () => {
    expect(await codes(table, {})).toEqual(['c', 'a', 'b', 'd']);
    expect(await codes(table, {}, { order: 'code' as never })).toEqual(['a', 'b', 'c', 'd']);
    expect(await codes(table, {}, { order: '-code' as never, limit: 2 })).toEqual(['d', 'c']);
  });

  it('page after page', async () => {
    expect(await codes(table, {}, { limit: 2 })).toEqual(['c', 'a']);
    expect(await codes(table, {}, { limit: 2, after: all[1]?.id })).toEqual(['b', 'd']);
    expect(await codes(table, {}, { after: all[3]?.id })).toEqual([]);
  });

  it('never by undefined, which would find anything', async () => {
    await expect(decide((tx) => tx.find(ThingTable, { code: undefined }))).rejects.toMatchObject({ cause: { message: 'thing.code: asked for undefined' } });
    await expect(decide((tx) => tx.find(ThingTable, { title: 'x' } as never))).rejects.toMatchObject({ cause: { message: 'thing has no field title' } });
  });

  it('one and get answer the row or undefined', async () => {
    expect(await decide((tx) => tx.one(ThingTable, { code: 'b' }))).toEqual(all[2]);
    expect(await decide((tx) => tx.get(ThingTable, newId()))).toBeUndefined();
  });
});

it('rows of a key of two fields are found in its order', async () => {
  const [one, team] = [thing('a'), newId()];
  const members = [2, 1].map((seat) => ({ team, seat, thing: one.id }));
  await decide(async (tx) => {
    await tx.insert(ThingTable, one);
    await tx.insertMany(MemberTable, members);
  });
  expect((await decide((tx) => tx.find(MemberTable, { team }))).map((each) => each.seat)).toEqual([1, 2]);
});
