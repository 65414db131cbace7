import { randomUUID } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { county, Story } from '../testing/story';

/** R-SET-07, R-SET-09, INF-04: four eyes are those of several people; a second account makes nobody a second person. */
describe('two accounts of one human', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(10_000_000);
    await story.grant(2_400_000);
  });
  afterAll(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const agree = { opinion: 'agree', note: '同意' } as const;

  it('take one seat of an application', async () => {
    const human = randomUUID();
    const reviewer = (name: string) => story.person(name, { role: 'industry', human, department: 'agriculture', division: county, duties: ['application-review'] });
    const { classId } = await story.certified(1);
    const { application } = await story.submit(story.claimant(), [classId], 1, 100_000);
    await story.industry('accepts').accept({ application });
    await reviewer('one').review({ application, step: 'industry-first', ...agree });
    expect(await code(reviewer('another').review.attempt({ application, step: 'industry-second', ...agree }))).toBe('application.same-reviewer');
    expect(await code(story.industry('somebody').review.attempt({ application, step: 'industry-second', ...agree }))).toBeUndefined();
  });

  it('do not decide on what one of them applied for', async () => {
    const human = randomUUID();
    const { classId } = await story.certified(1);
    const applicant = story.person('applicant', { role: 'institution', organisation: story.institution, human });
    const { application } = await story.submit(applicant, [classId], 1, 100_000);
    await story.industry('accepts').accept({ application });
    const same = story.person('the same', { role: 'industry', human, department: 'agriculture', division: county, duties: ['application-review'] });
    expect(await code(same.review.attempt({ application, step: 'industry-first', ...agree }))).toBe('application.own');
  });

  it('are not maker and checker of one push', async () => {
    const human = randomUUID();
    const finance = (duty: string) => story.person(`${duty} again`, { role: 'finance', human, division: county, duties: [duty] });
    await story.approved(1);
    const push = (await story.push()).push as string;
    const { version } = await finance('maker').proposeAcceptance({ push, refused: [] });
    expect(await code(finance('checker').confirmAcceptance.attempt({ push, version }))).toBe('push.same-officer');
    expect(await story.finance('checker').confirmAcceptance({ push, version })).toMatchObject({ acceptedLines: 1 });
  });
});
