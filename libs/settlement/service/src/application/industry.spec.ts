import type { Refusal } from '@jiquan/kernel';
import { Story } from '../testing/story';

describe('the industry department that reviews', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(240_000);
  });
  afterAll(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;

  it('is that of the class: a department of the same name elsewhere neither sees nor decides (R-SET-07, R-CLASS-10)', async () => {
    const { classId } = await story.certified(1);
    const { application } = await story.submit(story.claimant(), [classId], 1, 100_000);
    const elsewhere = story.person('elsewhere', { role: 'industry', department: 'agriculture', division: 'CN-HA/xinyang', duties: ['application-review'] });
    expect((await elsewhere.applications({})).applications).toEqual([]);
    expect(await code(elsewhere.accept.attempt({ application }))).toBe('role.denied');
    expect(await code(elsewhere.giveBack.attempt({ application, note: '退回' }))).toBe('role.denied');
    expect((await story.industry('accepts').applications({})).applications).toHaveLength(1);
    expect(await story.industry('accepts').accept({ application })).toMatchObject({ state: 'accepted' });
    expect(await code(elsewhere.review.attempt({ application, step: 'industry-first', opinion: 'agree', note: '同意' }))).toBe('role.denied');
    const city = story.person('city', { role: 'industry', department: 'agriculture', division: 'CN-HA/puyang', duties: ['application-review'] });
    expect(await city.review({ application, step: 'industry-first', opinion: 'agree', note: '同意' })).toMatchObject({ state: 'industry-first' });
  });
});
