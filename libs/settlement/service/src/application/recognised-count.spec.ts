import { randomUUID } from 'node:crypto';
import { PersonFrozen } from '@jiquan/identity-contract';
import type { Refusal } from '@jiquan/kernel';
import { type Seat, Story } from '../testing/story';

/** INF-05: of a class never more persons are paid than were recognised, whatever happens to those who applied first. */
describe('the recognised count of a class', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(10_000_000);
    await story.grant(2_400_000);
  });
  afterAll(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const attempt = (classId: string, seats: readonly Seat[]) => {
    const classes = [{ class: classId, enrolments: seats.map(({ enrolment }) => enrolment) }];
    return story.claimant().submit.attempt({ purpose: 'training', fund: story.fund, classes, persons: seats.length, amountFen: seats.length * 100_000, commitment: true }, { key: randomUUID() });
  };
  /** Of three who were trained two are recognised, and only the first ones are certified so far. */
  async function taught(certified: number) {
    const { classId, seats, facts } = story.taught(3, { recognised: 2 });
    const late = seats.slice(certified).map(({ certificate }) => certificate);
    await story.app.hearAll(facts.filter(({ payload }) => !late.includes(String(payload['certificate']))).map((told) => ({ told })));
    return { classId, seats };
  }
  const certify = (seat: Seat) => story.app.hear(story.verified(seat));
  const choose = async (classId: string, seats: readonly Seat[]) => {
    const { choice } = await story.hrss('chooser').proposeChoice({ class: classId, enrolments: seats.map(({ enrolment }) => enrolment), reason: '按成绩' });
    await story.hrss('second-chooser').confirmChoice({ class: classId, choice });
  };

  it('is not made larger by freezing somebody whose money is applied for (INF-05, A-08)', async () => {
    const { classId, seats } = await taught(2);
    const [first, second, third] = seats as [Seat, Seat, Seat];
    expect(await attempt(classId, [first, second])).toMatchObject({ lines: 2 });
    await story.app.hear(PersonFrozen({ person: first.person, reason: 'investigation' }));
    await certify(third);
    expect(await code(attempt(classId, [third]))).toBe('application.more-certified-than-recognised');
    // The two officers see all three, the frozen one with a line among them.
    await choose(classId, [first, second]);
    expect(await code(attempt(classId, [third]))).toBe('entitlement.not-payable');
  });

  it('has room again when one of those chosen falls: two officers choose anew (A-08)', async () => {
    const { classId, seats } = await taught(3);
    const [first, second, third] = seats as [Seat, Seat, Seat];
    await choose(classId, [first, second]);
    await story.app.hear(story.revoked(second));
    expect(await code(attempt(classId, [third]))).toBe('entitlement.not-payable');
    await choose(classId, [first, third]);
    expect(await attempt(classId, [first, third])).toMatchObject({ lines: 2 });
  });
});
