import { county, Story } from '../testing/story';

/** What the rules said stays with each decision, and officers see it. */
describe('findings', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(10_000_000);
    await story.grant(1_200_000);
  });
  afterAll(() => story.app.stop());

  const short = (findings: readonly { moment: string; rule: string; outcome: string }[]) => findings.map(({ moment, rule, outcome }) => `${moment} ${rule} ${outcome}`);

  it('of an application, step by step, under the procedure pinned at acceptance (A-13, R-SET-03c, R-SET-07, R-SET-10c)', async () => {
    const { application, seats } = await story.approved(2);
    const { findings } = await story.hrss().applicationFindings({ application });
    expect(short(findings)).toEqual([
      'submitted A-08 passed',
      'submitted A-50 passed',
      'submitted R-SUB-14 passed',
      'submitted A-04 passed',
      'submitted R-VCH-04 passed',
      'submitted R-VCH-05 passed',
      'submitted INF-01 passed',
      'accepted R-SET-10c passed',
      'industry-second R-SET-07 passed',
      'hrss-first R-SET-03c passed',
      'hrss-first A-20 passed',
      'hrss-second R-SET-03c passed',
      'hrss-second A-20 passed',
      'hrss-second R-SET-07 passed',
    ]);
    const period = findings.find(({ rule }) => rule === 'R-SET-03c');
    expect(period).toMatchObject({ parameter: 'notice.min', limit: '5 DAY', document: expect.any(String) as string, clause: expect.stringContaining('不少于5天') as string });
    for (const { person } of seats) expect(JSON.stringify(findings)).not.toContain(person);
    await expect(story.claimant().applicationFindings.attempt({ application })).resolves.toMatchObject({ refused: 'role.denied' });
  });

  it('of a push and its acceptance (R-SET-07, R-SET-08, R-SET-09)', async () => {
    const push = (await story.push()).push as string;
    await story.acceptAll(push);
    const detail = await story.finance('maker').pushDetail({ push });
    expect(short(detail.findings)).toEqual(['pushed R-SET-08 passed', 'push-accepted R-SET-07 passed', 'push-accepted R-SET-09 passed']);
    const again = { division: county, fund: story.fund, month: story.app.today.slice(0, 7) };
    expect(await story.hrss('pusher').push.attempt(again)).toMatchObject({ refused: 'push.already-sent', cites: expect.arrayContaining(['R-SET-08']) as string[] });
  });

  it('of the choice of a fund (R-SET-10c)', async () => {
    await story.designate('assessment');
    const { designations } = await story.hrss().designations({ division: county });
    expect(short(designations[0]?.findings ?? [])).toEqual(['fund-designated R-SET-10c passed']);
  });

  it('cannot be changed by the application itself', async () => {
    await expect(story.app.sqlAsApp(`UPDATE finding SET outcome = 'passed'`)).rejects.toThrow(/permission denied/);
  });
});
