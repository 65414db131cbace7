import { isRefusal, type Refusal, refuse } from '@jiquan/kernel';
import { type Call, systemCall } from './caller';
import { proofContext, type Thing, ThingHeard, ThingTable } from './conformance/proof';
import { Fault } from './failures';
import { newId } from './ids';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext);
});
afterAll(() => app.stop());
beforeEach(() => app.sql(`TRUNCATE thing CASCADE`));

interface Item {
  readonly call: Call;
  readonly code: string;
  readonly many: number;
}
type Answer = { readonly id: string } | Refusal;
const NULLS = { words: null, on: null, at: null, amount: null, place: null, yes: null, data: null, bytes: null };

/** Refuses what is called `bad`, writes the rest in one statement; the database refuses what is too many or there already. */
async function decide(tx: Tx, items: readonly Item[]): Promise<Answer[]> {
  const answers = items.map((item): Answer => (item.code === 'bad' ? refuse('thing.many', {}, ['R-PROOF-2']) : { id: tx.newId() }));
  const things = items.flatMap((item, index): Thing[] => {
    const answer = answers[index] as Answer;
    return isRefusal(answer) ? [] : [{ ...NULLS, id: answer.id, code: item.code, many: item.many, version: 1 }];
  });
  if (items.some((item) => item.code === 'ill')) throw new Error('ill');
  await tx.insertMany(ThingTable, things);
  for (const { id } of things) tx.tell(ThingHeard({ counter: id, version: 1 }));
  return answers;
}
const batch = async (items: readonly (readonly [string, number])[]) => {
  const route = `proof.${newId()}`;
  const whole = items.map(([code, many]): Item => ({ call: systemCall(route), code, many }));
  const work = app.running.contexts.get('proof')?.work;
  const answers = await work?.batch<Item, Answer>(whole, decide, (answer): Record<string, string> => (isRefusal(answer) ? {} : { thing: answer.id })).catch((error: unknown) => error);
  const lines = await app.sql<{ outcome: string; code: string | null; ids: object }>(`SELECT outcome, code, ids FROM audit WHERE route = $1 ORDER BY id`, [route]);
  return { answers: answers as Answer[], lines };
};
const stored = async () => (await app.sql<{ code: string }>(`SELECT code FROM thing ORDER BY code`)).map((row) => row.code);
const transactions = async () => (await app.sql<{ n: number }>(`SELECT count(DISTINCT xmin::text)::integer AS n FROM thing`))[0]?.n;

it('decides many in one transaction: an answer and a line each, in order, and nothing of those who were refused', async () => {
  const { answers, lines } = await batch([['a', 1], ['bad', 1], ['b', 2]]);
  expect(answers.map((answer) => (isRefusal(answer) ? answer.refused : 'done'))).toEqual(['done', 'thing.many', 'done']);
  expect(lines).toEqual([
    { outcome: 'done', code: null, ids: { thing: (answers[0] as { id: string }).id } },
    { outcome: 'refused', code: 'thing.many', ids: {} },
    { outcome: 'done', code: null, ids: { thing: (answers[2] as { id: string }).id } },
  ]);
  expect([await stored(), await transactions()]).toEqual([['a', 'b'], 1]);
  expect(await app.told(ThingHeard)).toHaveLength(2);
});

it('when the database refuses one, each is decided alone: the others succeed, one line each, no event twice', async () => {
  const before = (await app.told(ThingHeard)).length;
  const { answers, lines } = await batch([['a', 1], ['b', 1000], ['a', 2], ['c', 3]]);
  expect(answers.map((answer) => (isRefusal(answer) ? answer.refused : 'done'))).toEqual(['done', 'thing.many', 'thing.twice', 'done']);
  expect(lines.map((line) => [line.outcome, line.code])).toEqual([['done', null], ['refused', 'thing.many'], ['refused', 'thing.twice'], ['done', null]]);
  expect(lines[3]?.ids).toEqual({ thing: (answers[3] as { id: string }).id });
  expect([await stored(), await transactions()]).toEqual([['a', 'c'], 2]);
  expect((await app.told(ThingHeard)).length - before).toBe(2);
});

it('a fault undoes all, and every command of the batch has its line', async () => {
  const { answers, lines } = await batch([['a', 1], ['ill', 1]]);
  expect(answers).toBeInstanceOf(Fault);
  expect(lines.map((line) => line.outcome)).toEqual(['fault', 'fault']);
  expect(await stored()).toEqual([]);
});

it('a fault of one that is decided alone does not keep the others from being decided', async () => {
  const work = app.running.contexts.get('proof')?.work;
  const items = ['a', 'ill', 'b'].map((code): Item => ({ call: systemCall('proof.alone'), code, many: 1 }));
  const once = (tx: Tx, given: readonly Item[]) => (given.length > 1 ? decide(tx, [{ ...(given[0] as Item), many: 1000 }]).then(() => []) : decide(tx, given));
  await expect(work?.batch(items, once)).rejects.toBeInstanceOf(Fault);
  expect(await stored()).toEqual(['a', 'b']);
});

it('of nothing answers nothing', async () => {
  expect(await batch([])).toEqual({ answers: [], lines: [] });
});

it('is never answered in part', async () => {
  const work = app.running.contexts.get('proof')?.work;
  const items = ['a', 'b'].map((code): Item => ({ call: systemCall('proof.short'), code, many: 1 }));
  await expect(work?.batch(items, async (tx, given) => (await decide(tx, given)).slice(1))).rejects.toBeInstanceOf(Fault);
  expect(await stored()).toEqual([]);
});
