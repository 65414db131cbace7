import { randomUUID } from 'node:crypto';
import { PersonFrozen, PersonUnfrozen } from '@jiquan/identity-contract';
import type { Refusal } from '@jiquan/kernel';
import { type Seat, Story } from '../testing/story';

/** R-SET-18: a freeze holds money until it has left for the bank, also when finance has accepted it already. */
describe('frozen between acceptance and the bank file', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(240_000);
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const attempt = (push: string) => story.finance('maker').createFile.attempt({ push, encoding: 'utf-8' }, { key: randomUUID() });
  async function accepted(people: number) {
    const approved = await story.approved(people);
    const push = (await story.push()).push as string;
    await story.acceptAll(push);
    return { ...approved, push };
  }

  it('a frozen application is in no file until it is lifted', async () => {
    const { application, push } = await accepted(1);
    await story.hrss('freezer').freeze({ application, reason: '举报' });
    expect(await code(attempt(push))).toBe('payment.nothing');
    await story.hrss('freezer').unfreeze({ application, reason: '查清' });
    expect(await attempt(push)).toMatchObject({ lines: 1, waiting: 0 });
  });

  it('a frozen person waits, the others are paid', async () => {
    const { seats, push } = await accepted(2);
    const { person } = seats[0] as Seat;
    await story.app.hear(PersonFrozen({ person, reason: 'investigation' }), { version: 1 });
    expect(await attempt(push)).toMatchObject({ lines: 1, waiting: 1 });
    await story.app.hear(PersonUnfrozen({ person }), { version: 2 });
    expect(await attempt(push)).toMatchObject({ lines: 1, waiting: 0 });
  });
});
