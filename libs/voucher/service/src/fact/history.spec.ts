import { dayOf, instant } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { stageOf, type Fact } from '@jiquan/voucher-domain';
import fc from 'fast-check';
import { codeOf, School } from '../testing/school';
import { type Published, World } from '../testing/world';
import { type Fold, foldsOf } from '../testing/folds';

const RUNS = 50;

/** The pure fold is proven over a thousand histories beside `stageOf`; here the same goes through bus, inbox and database. */
describe('generated histories, delivered in any order, some of it twice', () => {
  let world: World;
  let campaign: Published;
  beforeAll(async () => {
    world = await World.open();
    campaign = await world.published({ quota: 100 });
  });
  afterAll(() => world.stop());

  it(`end at the stage of the pure fold, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...Array(11).keys()]), fc.infiniteStream(fc.nat()), async (chosen, dice) => {
        const { id, folds } = await admitted();
        const kept = chosen.map((index) => folds[index] as Fold);
        const rolls = dice[Symbol.iterator]();
        const roll = () => rolls.next().value as number;
        const twice = [...kept, ...kept.filter(() => roll() % 3 === 0)].map((fold) => ({ fold, at: roll() })).sort((a, b) => a.at - b.at);
        await world.app.hearAll(inOrderOfKey(twice.map(({ fold }) => fold)));
        const facts = kept.map((fold): Fact => ({ ...fold.fact, version: fold.version, on: dayOf(instant(Date.now())) }));
        expect((await world.office.voucher({ voucher: id })).stage).toBe(stageOf({ decided: 'claimed', bound: true }, facts));
        const [row] = await world.app.sql<{ n: number }>(`SELECT count(*)::integer AS n FROM voucher.event_log WHERE name = 'voucher.unbound' AND key = $1`, [id]);
        expect(row?.n).toBeLessThanOrEqual(1);
      }),
      { numRuns: RUNS, verbose: true },
    );
  }, 120_000);

  async function admitted() {
    const holder = await world.claimed(campaign);
    const school = new School(world);
    const enrolment = newId();
    await school.approve([{ enrolment, person: holder.person }]);
    const id = holder.voucher.voucher;
    const answer = await school.admit(await codeOf(holder, id), holder.person);
    if ('refused' in answer) throw new Error(answer.refused);
    return { id, folds: foldsOf(holder.person, id, enrolment, school.class) };
  }
});

/** What is told of one thing keeps its order; between things anything goes. */
function inOrderOfKey(folds: readonly Fold[]): Fold[] {
  const waiting = new Map<string, Fold[]>();
  for (const fold of [...folds].sort((a, b) => a.version - b.version)) waiting.set(fold.told.key, [...(waiting.get(fold.told.key) ?? []), fold]);
  return folds.map((fold) => waiting.get(fold.told.key)?.shift() as Fold);
}
