import { refuse } from '@jiquan/kernel';
import { systemCall } from './caller';
import { MemberTable, proofContext, type Thing, ThingHeard, ThingTable } from './conformance/proof';
import { Fault, Unavailable } from './failures';
import { newId } from './ids';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext);
});
afterAll(() => app.stop());

const NULLS = { words: null, on: null, at: null, amount: null, many: null, place: null, yes: null, data: null, bytes: null };
const thing = (more: Partial<Thing> = {}): Thing => ({ id: newId(), code: newId(), ...NULLS, version: 1, ...more });
/** One command with a route of its own, so that its audit lines can be told from others. */
const run = async <Value>(decide: (tx: Tx) => Promise<Value>) => {
  const route = `proof.${newId()}`;
  const work = app.running.contexts.get('proof')?.work;
  const answer = await work?.run<unknown>(systemCall(route), decide).catch((error: unknown) => error);
  const lines = await app.sql(`SELECT outcome, code, cites, ids, fault FROM audit WHERE route = $1`, [route]);
  return { answer, lines };
};
const count = async (code: string) => (await app.sql(`SELECT 1 FROM thing WHERE code = $1`, [code])).length;
const line = (outcome: string, more: object = {}) => ({ outcome, code: null, cites: [], ids: {}, fault: null, ...more });

describe('a refusal', () => {
  it('that is returned undoes rows and events; its line keeps code, rule and ids', async () => {
    const mine = thing();
    const { answer, lines } = await run(async (tx) => {
      await tx.insert(ThingTable, mine);
      tx.tell(ThingHeard({ counter: mine.id, version: 1 }));
      tx.about({ thing: mine.id });
      return refuse('thing.many', { limit: 3 }, ['R-PROOF-2']);
    });
    expect(answer).toEqual(refuse('thing.many', { limit: 3 }, ['R-PROOF-2']));
    expect(lines).toEqual([line('refused', { code: 'thing.many', cites: ['R-PROOF-2'], ids: { thing: mine.id } })]);
    expect([await count(mine.code), (await app.sql(`SELECT 1 FROM event_log WHERE key = $1`, [mine.id])).length]).toEqual([0, 0]);
  });

  it.each([
    ['a unique name', (tx: Tx) => tx.insertMany(ThingTable, [thing({ code: 'same' }), thing({ code: 'same' })]), 'thing.twice', ['R-PROOF-1']],
    ['a check', (tx: Tx) => tx.insert(ThingTable, thing({ many: 1000 })), 'thing.many', ['configured']],
    ['a second constraint of the same refusal', (tx: Tx) => tx.insert(ThingTable, thing({ many: 1, place: 1 })), 'thing.many', ['configured']],
    ['a constraint that is checked at the end', (tx: Tx) => tx.insert(MemberTable, { team: newId(), seat: 1, thing: newId() }), 'member.alone', ['configured']],
  ])('comes from %s', async (_what, violate, code, cites) => {
    const mine = thing();
    const { answer, lines } = await run(async (tx) => {
      await tx.insert(ThingTable, mine);
      await violate(tx);
      return { done: true };
    });
    expect(answer).toEqual(refuse(code, {}, cites));
    expect(lines).toEqual([line('refused', { code, cites })]);
    expect(await count(mine.code)).toBe(0);
  });
});

describe('a fault', () => {
  it.each([
    ['an error of ours', () => Promise.reject(new Error('no such luck'))],
    ['a constraint that stands for nothing', (tx: Tx) => tx.insert(ThingTable, thing({ words: 'x'.repeat(100) }))],
    ['a value the database does not take', (tx: Tx) => tx.query(`SELECT 'x'::integer`)],
    ['a caught error: the transaction is dead', async (tx: Tx) => void (await tx.query(`SELECT 1 / 0`).catch(() => undefined))],
  ])('from %s undoes everything and leaves a line under its id', async (_what, fail) => {
    const mine = thing();
    const { answer, lines } = await run(async (tx) => {
      await tx.insert(ThingTable, mine);
      await fail(tx);
      return { done: true };
    });
    expect(answer).toBeInstanceOf(Fault);
    expect(lines).toEqual([line('fault', { fault: (answer as Fault).id })]);
    expect(await count(mine.code)).toBe(0);
  });
});

describe('what may be tried again', () => {
  it('two commands that lock each other out both succeed, with a line each', async () => {
    const [a, b] = [thing({ many: 0 }), thing({ many: 0 })];
    await run((tx) => tx.insertMany(ThingTable, [a, b]));
    let waiting = 2;
    let go: () => void = () => undefined;
    const bothHold = new Promise<void>((done) => (go = done));
    const cross = (first: Thing, second: Thing) => {
      let tries = 0;
      return run(async (tx) => {
        const one = await tx.lock(ThingTable, first.id);
        if (tries++ === 0 && --waiting === 0) go();
        await bothHold;
        const two = await tx.lock(ThingTable, second.id);
        for (const each of [one, two] as Thing[]) await tx.replace(ThingTable, each, { ...each, many: (each.many ?? 0) + 1 });
        return { tries };
      });
    };
    const both = await Promise.all([cross(a, b), cross(b, a)]);
    expect(both.map(({ lines }) => lines)).toEqual([[line('done')], [line('done')]]);
    expect(both.map(({ answer }) => (answer as { tries: number }).tries).sort()).toEqual([1, 2]);
    expect(await app.sql(`SELECT many, version FROM thing WHERE id = ANY($1)`, [[a.id, b.id]])).toEqual([{ many: 2, version: 3 }, { many: 2, version: 3 }]);
  });

  const failing = (times: number, state: string) => {
    let tries = 0;
    const mine = thing();
    const decide = async (tx: Tx) => {
      await tx.insert(ThingTable, mine);
      if (++tries <= times) await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'once more' USING ERRCODE = '${state}'; END $$`);
      return { tries };
    };
    return { mine, decide };
  };

  it.each(['40001', '40P01'])('is tried four times (%s)', async (state) => {
    const { mine, decide } = failing(3, state);
    const { answer, lines } = await run(decide);
    expect([answer, lines, await count(mine.code)]).toEqual([{ tries: 4 }, [line('done')], 1]);
  });

  it('and then the service is busy: nothing is decided, nothing is written', async () => {
    const { mine, decide } = failing(4, '40001');
    const { answer, lines } = await run(decide);
    expect(answer).toBeInstanceOf(Unavailable);
    expect((answer as Unavailable).refusal.refused).toBe('service.busy');
    expect([lines, await count(mine.code)]).toEqual([[], 0]);
  });
});

it('a view sees one moment and cannot write', async () => {
  const work = app.running.contexts.get('proof')?.work;
  const mine = thing();
  const seen = await work?.read(async (rows) => {
    const before = await rows.count(ThingTable, {});
    await run((tx) => tx.insert(ThingTable, mine));
    return [before, await rows.count(ThingTable, {})];
  });
  expect(seen?.[0]).toBe(seen?.[1]);
  await expect(work?.read((rows) => rows.query(`DELETE FROM thing`))).rejects.toThrow(/read-only/);
  expect(await count(mine.code)).toBe(1);
});
