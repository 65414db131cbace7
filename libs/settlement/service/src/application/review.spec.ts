import { randomUUID } from 'node:crypto';
import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import type { Refusal } from '@jiquan/kernel';
import { ApplicationRefused } from '@jiquan/settlement-contract';
import { county, Story } from '../testing/story';

describe('an application is reviewed', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(10_000_000);
    await story.grant(2_400_000);
  });
  afterAll(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const submitted = async (people = 1) => {
    const { classId } = await story.certified(people);
    return (await story.submit(story.claimant(), [classId], people, people * 100_000)).application;
  };
  const agree = { opinion: 'agree', note: '同意' } as const;

  it('a step out of turn, by the wrong office or by a closed account is refused', async () => {
    const application = await submitted();
    const early = { application, step: 'industry-first', ...agree } as const;
    expect(await code(story.industry('a').review.attempt(early))).toBe('application.wrong-state');
    expect(await code(story.industry('b', 'construction').accept.attempt({ application }))).toBe('role.denied');
    expect(await code(story.hrss('c').accept.attempt({ application }))).toBe('role.denied');
    await story.industry('d').accept({ application });
    await story.app.hear(SessionRevoked({ session: story.session('a'), account: story.account('a') }));
    expect(await code(story.industry('a').review.attempt(early))).toBe('session.ended');
    await story.app.hear(AccountClosed({ account: story.account('d'), role: 'industry' }));
    expect(await code(story.industry('d').review.attempt(early))).toBe('account.closed');
  });

  it('four seats take four people (R-SET-07, INF-04)', async () => {
    const application = await submitted();
    await story.industry('accepts').accept({ application });
    await story.industry('one').review({ application, step: 'industry-first', ...agree });
    expect(await code(story.industry('one').review.attempt({ application, step: 'industry-second', ...agree }))).toBe('application.same-reviewer');
    await story.industry('two').review({ application, step: 'industry-second', ...agree });
    await story.notice(application);
    story.app.advanceTo('2023-04-17');
    await story.hrss('three').review({ application, step: 'hrss-first', ...agree });
    expect(await code(story.hrss('three').review.attempt({ application, step: 'hrss-second', ...agree }))).toBe('application.same-reviewer');
    expect(await story.hrss('four').review({ application, step: 'hrss-second', ...agree })).toMatchObject({ state: 'approved' });
  });

  it('the notice runs five working days from the day after, and no review comes before its end (R-SET-03c, A-21)', async () => {
    story.app.advanceTo('2023-04-17');
    const application = await submitted();
    await story.untilNotice(application);
    const { notice, from, until } = await story.hrss('publisher').publishNotice({ application, site: '官网', address: 'https://example.invalid' });
    // 17 April 2023 is a Monday; the Sunday 23 April is worked.
    expect([from, until]).toEqual(['2023-04-18', '2023-04-23']);
    const shown = await story.app.public().notice({ notice });
    expect(JSON.stringify(shown)).not.toContain('person');
    const first = { application, step: 'hrss-first', ...agree } as const;
    expect(await code(story.hrss('x').review.attempt(first))).toBe('notice.running');
    story.app.advanceTo('2023-04-23');
    expect(await code(story.hrss('x').review.attempt(first))).toBe('notice.running');
    story.app.advanceTo('2023-04-24');
    expect(await story.hrss('x').review(first)).toMatchObject({ state: 'hrss-first' });
  });

  it('an objection blocks; dismissed it goes on, upheld the line leaves and its money is free (R-SET-16)', async () => {
    story.app.advanceTo('2023-05-04');
    const application = await submitted(2);
    await story.untilNotice(application);
    const notice = await story.notice(application);
    const [one, two] = await story.lines(application);
    const { objection } = await story.app.public().object({ notice, line: one?.line as string, text: '该学员未参加培训' });
    const general = await story.app.public().object({ notice, text: '请核查' });
    expect(await code(story.app.public().object.attempt({ notice, line: randomUUID(), text: '不在其中' }))).toBe('line.unknown');
    story.app.advanceTo('2023-05-15');
    expect(await code(story.app.public().object.attempt({ notice, text: '太晚' }))).toBe('notice.over');
    const first = { application, step: 'hrss-first', ...agree } as const;
    expect(await code(story.hrss('x').review.attempt(first))).toBe('notice.open-objection');
    await story.hrss().handleObjection({ objection: general.objection, outcome: 'dismissed', handling: '经核查不属实' });
    expect(await code(story.hrss('x').review.attempt(first))).toBe('notice.open-objection');
    const before = await story.balances();
    expect(await story.hrss().handleObjection({ objection, outcome: 'upheld', handling: '属实' })).toMatchObject({ linesLeft: 1 });
    expect(await code(story.hrss().handleObjection.attempt({ objection, outcome: 'dismissed', handling: '改' }))).toBe('objection.handled');
    const after = await story.balances();
    expect([(after['committed'] as number) - (before['committed'] as number), (after['free'] as number) - (before['free'] as number)]).toEqual([-100_000, 100_000]);
    const lines = await story.lines(application);
    expect(lines.find(({ line }) => line === one?.line)).toMatchObject({ state: 'left', leftReason: 'objection.upheld' });
    expect(lines.find(({ line }) => line === two?.line)?.state).toBe('claimed');
    expect(await story.hrss('x').review(first)).toMatchObject({ state: 'hrss-first' });
    const { objections } = await story.hrss().objections({ notice });
    expect(objections.map(({ state }) => state)).toEqual(['upheld', 'dismissed']);
  });

  it('an objection upheld against the whole ends the application', async () => {
    const application = await submitted();
    await story.untilNotice(application);
    const notice = await story.notice(application);
    const { objection } = await story.app.public().object({ notice, text: '整个班没有开课' });
    await story.hrss().handleObjection({ objection, outcome: 'upheld', handling: '属实' });
    expect(await story.claimant().application({ application })).toMatchObject({ state: 'refused', refusedReason: 'objection.upheld' });
  });

  it('frozen, nothing moves; unfrozen, it goes on where it was (R-SET-18)', async () => {
    const application = await submitted();
    await story.hrss().freeze({ application, reason: '线索核查' });
    expect(await code(story.industry('accepts-frozen').accept.attempt({ application }))).toBe('application.frozen');
    expect(await code(story.hrss().freeze.attempt({ application, reason: '再次' }))).toBe('application.frozen');
    await story.hrss().unfreeze({ application, reason: '核查完毕' });
    expect(await code(story.hrss().unfreeze.attempt({ application, reason: '再次' }))).toBe('application.not-frozen');
    expect(await story.industry('accepts-later').accept({ application })).toMatchObject({ state: 'accepted' });
  });

  it('an auditor of the division, or of none and so of all, freezes too; one of elsewhere does not (R-SET-18)', async () => {
    const application = await submitted();
    const auditor = (name: string, division?: string) => story.person(name, { role: 'auditor', ...(division === undefined ? {} : { division }) });
    expect(await code(auditor('auditor elsewhere', 'CN-HA/xinyang').freeze.attempt({ application, reason: '线索核查' }))).toBe('role.denied');
    for (const [name, division] of [['auditor of all', undefined], ['auditor of the province', 'CN-HA']] as const) {
      expect(await auditor(name, division).freeze({ application, reason: '线索核查' })).toMatchObject({ frozen: true });
      expect(await auditor(name, division).unfreeze({ application, reason: '核查完毕' })).toMatchObject({ frozen: false });
    }
  });

  it('rejected or given back, every line leaves and can be applied for again', async () => {
    const { classId } = await story.certified(1);
    const first = await story.submit(story.claimant(), [classId], 1, 100_000);
    await story.industry('returns').giveBack({ application: first.application, note: '缺材料' });
    const second = await story.submit(story.claimant(), [classId], 1, 100_000);
    await story.industry('accepts').accept({ application: second.application });
    await story.industry('rejects').review({ application: second.application, step: 'industry-first', opinion: 'reject', reason: 'R-SUB-04', note: '不符合' });
    const told = await story.app.told(ApplicationRefused);
    expect(told.slice(-2).map(({ payload }) => payload.reason)).toEqual(['application.returned', 'R-SUB-04']);
    const third = await story.submit(story.claimant(), [classId], 1, 100_000);
    expect(await story.lines(third.application)).toMatchObject([{ state: 'claimed' }]);
  });

  it('a review by the applicant\'s own body is refused (INF-04)', async () => {
    const application = await submitted();
    const own = story.person('own', { role: 'industry', department: 'agriculture', division: county, organisation: story.institution, duties: ['application-review'] });
    expect(await code(own.accept.attempt({ application }))).toBe('application.own');
  });

  it('without an industry department HRSS takes its seats, still four people (A-67)', async () => {
    const { classId } = await story.certified(1, { department: null });
    const { application } = await story.submit(story.claimant(), [classId], 1, 100_000);
    expect(await code(story.industry('none').accept.attempt({ application }))).toBe('role.denied');
    await story.hrss('accepts-for').accept({ application });
    await story.hrss('first-for').review({ application, step: 'industry-first', ...agree });
    expect(await code(story.hrss('first-for').review.attempt({ application, step: 'industry-second', ...agree }))).toBe('application.same-reviewer');
    expect(await story.hrss('second-for').review({ application, step: 'industry-second', ...agree })).toMatchObject({ state: 'industry-second' });
    const shown = await story.claimant().application({ application });
    expect(shown).toMatchObject({ ruleSet: { code: expect.stringContaining('HEN23') as string }, reviewDue: { workingDays: 10, binding: false, cites: ['A-22'] } });
  });

  it('while the calendar of a year is not published the gate stays shut (A-66)', async () => {
    story.app.advanceTo('2023-12-26');
    const application = await submitted();
    await story.untilNotice(application);
    const { until } = await story.hrss('publisher').publishNotice({ application, site: '官网', address: 'https://example.invalid' });
    expect(until).toBeNull();
    story.app.advanceTo('2024-02-01');
    expect(await code(story.hrss('x').review.attempt({ application, step: 'hrss-first', ...agree }))).toBe('notice.pending-calendar');
  });

  it('where no rule set is in force nothing is accepted (A-61)', async () => {
    story.app.advanceTo('2031-01-06');
    const application = await submitted();
    expect(await code(story.industry('late').accept.attempt({ application }))).toBe('rule-set.none');
  });
});
