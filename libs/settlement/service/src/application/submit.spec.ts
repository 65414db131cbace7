import { randomUUID } from 'node:crypto';
import { AccountClosed } from '@jiquan/identity-contract';
import type { Refusal } from '@jiquan/kernel';
import { seat, Story } from '../testing/story';

describe('an application is submitted', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(10_000_000);
    await story.grant(1_200_000);
  });
  afterAll(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const attempt = (who: ReturnType<Story['claimant']>, body: object) =>
    who.submit.attempt({ purpose: 'training', fund: story.fund, classes: [], persons: 1, amountFen: 100_000, commitment: true, ...body } as never, { key: randomUUID() });

  it('several classes at once, each person one line (F-54)', async () => {
    const [one, two] = [await story.certified(1), await story.certified(2)];
    const answer = await story.submit(story.claimant(), [one.classId, two.classId], 3, 300_000);
    expect(answer.lines).toBe(3);
    const lines = await story.lines(answer.application);
    expect(lines.every(({ state }) => state === 'claimed')).toBe(true);
  });

  it('is refused without the commitment (R-SET-14)', async () => {
    const { classId } = await story.certified(1);
    expect(await code(attempt(story.claimant(), { classes: [{ class: classId }], commitment: false }))).toBe('application.no-commitment');
  });

  it('is refused to anybody but the claimant of the form (A-04, R-SET-15)', async () => {
    const { classId } = await story.certified(1);
    expect(await code(attempt(story.claimant('stranger', randomUUID()), { classes: [{ class: classId }] }))).toBe('application.not-claimant');
    const person = randomUUID();
    const own = await story.certified(1, { applicantKind: 'individual', applicant: person });
    const worker = story.person('worker', { role: 'worker', person, acr: 'real-person' });
    expect(await code(attempt(story.claimant('lookalike', person), { classes: [{ class: own.classId }] }))).toBe('application.not-claimant');
    expect(await attempt(worker, { classes: [{ class: own.classId }] })).toMatchObject({ lines: 1, totalFen: 100_000 });
  });

  it('is refused when the numbers on the form are not those found (F-39, F-40, INF-06)', async () => {
    const { classId } = await story.certified(2);
    const classes = [{ class: classId }];
    expect(await code(attempt(story.claimant(), { classes, persons: 3, amountFen: 300_000 }))).toBe('application.count-differs');
    expect(await code(attempt(story.claimant(), { classes, persons: 2, amountFen: 300_000 }))).toBe('application.amount-differs');
  });

  it('names every reason of somebody named who is not payable (R-VCH-04)', async () => {
    const { classId, seats } = await story.certified(2);
    const [first, second] = seats as [(typeof seats)[0], (typeof seats)[0]];
    await story.app.hear(story.revoked(second));
    const answer = (await attempt(story.claimant(), { classes: [{ class: classId, enrolments: [first.enrolment, second.enrolment] }], persons: 2, amountFen: 200_000 })) as Refusal;
    expect(answer).toMatchObject({ refused: 'entitlement.not-payable', facts: { reasons: ['certificate.revoked'] } });
    expect(await attempt(story.claimant(), { classes: [{ class: classId }] })).toMatchObject({ lines: 1 });
    expect(await code(attempt(story.claimant(), { classes: [{ class: classId }] }))).toBe('application.nothing-payable');
    const named = { classes: [{ class: classId, enrolments: [first.enrolment] }] };
    expect(await code(attempt(story.claimant(), named))).toBe('line.entitlement-already-claimed');
  });

  it('is refused for the same person, occupation and level in one year (A-50)', async () => {
    const person = randomUUID();
    const first = await story.certified(1, { persons: [person] });
    const second = await story.certified(1, { persons: [person] });
    await story.submit(story.claimant(), [first.classId], 1, 100_000);
    expect(await code(attempt(story.claimant(), { classes: [{ class: second.classId }] }))).toBe('line.training-already-claimed');
    const both = await story.certified(2, { persons: [randomUUID(), person] });
    expect(await code(attempt(story.claimant(), { classes: [{ class: both.classId }], persons: 2, amountFen: 200_000 }))).toBe('line.training-already-claimed');
  });

  it('is refused for classes of two industry departments (R-SET-15)', async () => {
    const [one, two] = [await story.certified(1), await story.certified(1, { department: 'construction' })];
    const classes = [{ class: one.classId }, { class: two.classId }];
    expect(await code(attempt(story.claimant(), { classes, persons: 2, amountFen: 200_000 }))).toBe('application.mixed-departments');
  });

  it('is refused from another fund than the voucher was granted from', async () => {
    const { classId } = await story.certified(1);
    const granted = story.fund;
    const other = await story.openFund(1_000_000, { year: 2024 });
    expect(await code(attempt(story.claimant(), { fund: other, classes: [{ class: classId }] }))).toBe('application.other-fund');
    story.fund = granted;
  });

  it('waits for two officers when more are certified than recognised, and the system never chooses (A-08, INF-05)', async () => {
    const { classId, seats } = await story.certified(3, { recognised: 2 });
    const whole = { classes: [{ class: classId }], persons: 3, amountFen: 300_000 };
    expect(await code(attempt(story.claimant(), whole))).toBe('application.more-certified-than-recognised');
    expect(await code(attempt(story.claimant(), { classes: [{ class: classId, enrolments: [seats[0]?.enrolment] }] }))).toBe('application.more-certified-than-recognised');
    const enrolments = seats.slice(0, 2).map(({ enrolment }) => enrolment);
    const first = story.hrss('chooser');
    expect(await code(first.proposeChoice.attempt({ class: classId, enrolments: seats.map(({ enrolment }) => enrolment), reason: '全部' }))).toBe('choice.too-many');
    expect(await code(first.proposeChoice.attempt({ class: classId, enrolments: [randomUUID()], reason: '他人' }))).toBe('choice.not-of-class');
    const seen = await first.proposeChoice({ class: classId, enrolments: seats.slice(1).map(({ enrolment }) => enrolment), reason: '按年龄' });
    const { choice } = await first.proposeChoice({ class: classId, enrolments, reason: '按成绩' });
    expect(await code(first.confirmChoice.attempt({ class: classId, choice }))).toBe('choice.same-officer');
    // Whoever saw the first proposal does not confirm the second one with it.
    expect(await code(story.hrss('second-chooser').confirmChoice.attempt({ class: classId, choice: seen.choice }))).toBe('proposal.changed');
    expect((await story.hrss('second-chooser').choices({ class: classId })).choices).toMatchObject([{ choice, state: 'proposed', reason: '按成绩' }]);
    await story.hrss('second-chooser').confirmChoice({ class: classId, choice });
    const { entitlements } = await story.claimant().entitlements({ class: classId });
    expect(entitlements.find(({ enrolment }) => enrolment === seats[2]?.enrolment)).toMatchObject({ state: 'held', reasons: [{ code: 'choice.not-chosen' }] });
    expect(await attempt(story.claimant(), { classes: [{ class: classId }], persons: 2, amountFen: 200_000 })).toMatchObject({ lines: 2 });
    const left = { class: classId, enrolments: [seats[2]?.enrolment as string], reason: '改' };
    expect(await code(first.proposeChoice.attempt(left))).toBe('choice.line-left-out');
    const exact = await story.certified(1);
    expect(await code(first.proposeChoice.attempt({ class: exact.classId, enrolments: [exact.seats[0]?.enrolment as string], reason: '无须' }))).toBe('choice.not-needed');
  });

  it('without a voucher the money comes out of what is free, by the tariff (A-71, A-01)', async () => {
    const { classId } = await story.certified(1, { channel: 'voucherless' });
    const before = await story.claimant().entitlements({ class: classId });
    expect(before.entitlements[0]).toMatchObject({ state: 'waiting', fund: null, reasons: [{ code: 'fund.not-designated' }] });
    await story.designate('training');
    const unpriced = await story.claimant().entitlements({ class: classId });
    expect(unpriced.entitlements[0]).toMatchObject({ state: 'waiting', fund: story.fund, reasons: [{ code: 'tariff.none' }] });
    expect(unpriced.entitlements[0]?.reasons[0]?.says).toBe('No tariff entry covers this; nothing is priced at zero.');
    const entry = { occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: '2023-01-01', until: null, amountFen: 90_000 };
    const tariff = { division: 'CN-HA/puyang/puyang-county', purpose: 'training' as const, document: '测试标准' };
    expect(await code(story.hrss().publishTariff.attempt({ ...tariff, entries: [entry, entry] }, { key: randomUUID() }))).toBe('tariff.ambiguous');
    await story.hrss().publishTariff({ ...tariff, entries: [entry] }, { key: randomUUID() });
    const free = (await story.balances())['free'] as number;
    const answer = await story.submit(story.claimant(), [classId], 1, 90_000);
    expect(answer.totalFen).toBe(90_000);
    expect((await story.balances())['free']).toBe(free - 90_000);
    const poor = await story.certified(1, { channel: 'voucherless' });
    const rich = story.fund;
    const empty = await story.openFund(1_000, { year: 2025 });
    story.fund = rich;
    const asked = { fund: empty, classes: [{ class: poor.classId }], amountFen: 90_000 };
    expect(await code(attempt(story.claimant(), asked))).toBe('application.other-fund');
    await story.designate('training', empty);
    expect(await code(attempt(story.claimant(), asked))).toBe('fund.insufficient');
  });

  it('the assessment subsidy goes to the body, once for each person, occupation and level (R-SUB-01, R-SUB-02, A-49)', async () => {
    const person = randomUUID();
    const [first, again] = [seat(person), seat(person)];
    await story.app.hear(story.verified({ ...first, enrolment: null } as never));
    const waiting = await story.assessor().entitlements({ purpose: 'assessment' });
    expect(waiting.entitlements.find(({ certificate }) => certificate === first.certificate)?.reasons.map(({ code: reason }) => reason)).toEqual(['body.not-filed']);
    await story.hrss().publishTariff(
      {
        division: 'CN-HA/puyang/puyang-county',
        purpose: 'assessment',
        document: 'R-SUB-01',
        entries: [{ occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: '2022-01-01', until: null, amountFen: 24_000 }],
      },
      { key: randomUUID() },
    );
    await story.designate('assessment');
    await story.app.hear(story.filed());
    const ask = { purpose: 'assessment', certificates: [first.certificate], amountFen: 24_000 };
    expect(await attempt(story.assessor() as never, ask)).toMatchObject({ lines: 1, totalFen: 24_000 });
    await story.app.hear(story.verified({ ...again, enrolment: null } as never));
    expect(await code(attempt(story.assessor() as never, { ...ask, certificates: [again.certificate] }))).toBe('line.assessment-already-claimed');
  });

  it('no account that was closed moves money, whatever its token says', async () => {
    const { classId } = await story.certified(1);
    const gone = story.claimant('gone');
    await story.app.hear(AccountClosed({ account: story.account('gone'), role: 'institution' }));
    expect(await code(attempt(gone, { classes: [{ class: classId }] }))).toBe('account.closed');
  });

  it('two applications at the same moment: one line, the other is told (INF-01)', async () => {
    const { classId, seats } = await story.certified(1);
    const named = { classes: [{ class: classId, enrolments: [seats[0]?.enrolment] }] };
    const answers = await Promise.all(Array.from({ length: 6 }, () => attempt(story.claimant(), named)));
    const refused = answers.filter((answer) => 'refused' in (answer as object));
    expect(refused.map((answer) => (answer as Refusal).refused)).toEqual(Array(5).fill('line.entitlement-already-claimed'));
  });
});
