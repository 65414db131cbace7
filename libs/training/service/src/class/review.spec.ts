import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { ClassApproved, ClassCancelled } from '@jiquan/training-contract';
import { admitAll, type App, approved, confirmed, drafted, type Drafted, entry, formOf, keyed, opened, openSchool, people, PUYANG, refusedOf, type School, startTraining } from '../specs/school';

const OPENS = day('2023-03-10');
const agree = (id: string) => ({ class: id, opinion: 'agree' as const, text: '同意' });

describe('the four reviews (R-CLASS-10, INF-04)', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  const submitted = async (change = {}, opensOn = OPENS): Promise<Drafted> => {
    const one = await drafted(school, people(2), opensOn, change);
    await school.office.submitClass({ class: one.id, planAndRosterInSystem: true });
    await confirmed(school, one.id, one.seats);
    return one;
  };

  test('industry first and second, HRSS first and second, in this order and no other', async () => {
    const { id } = await submitted();
    const [first, second] = school.industry;
    const [third, fourth] = school.hrss;
    expect(refusedOf(await third?.reviewClass.attempt(agree(id)))).toMatchObject({ refused: 'class.seat-of-another', facts: { seat: 'industry-first' } });
    expect(await first?.reviewClass(agree(id))).toMatchObject({ state: 'industry-first' });
    expect(refusedOf(await third?.reviewClass.attempt(agree(id))).refused).toBe('class.seat-of-another');
    expect(await second?.reviewClass(agree(id))).toMatchObject({ state: 'industry-second' });
    expect(refusedOf(await first?.reviewClass.attempt(agree(id))).refused).toBe('class.seat-of-another');
    expect(await third?.reviewClass(agree(id))).toMatchObject({ state: 'hrss-first' });
    expect(await fourth?.reviewClass(agree(id))).toMatchObject({ state: 'approved' });
    expect(refusedOf(await fourth?.reviewClass.attempt(agree(id))).refused).toBe('class.wrong-state');
  });

  test('one officer in two review seats is refused, and the database would refuse it too', async () => {
    const { id } = await submitted();
    const officer = app.as({ role: 'industry', division: PUYANG, department: 'commerce', duties: ['class-review'] });
    await officer.reviewClass(agree(id));
    expect(refusedOf(await officer.reviewClass.attempt(agree(id)))).toMatchObject({ refused: 'class.reviewer-again', cites: ['INF-04', 'R-CLASS-10'], facts: { seat: 'industry-first' } });
    const again = app.sqlAsApp(`INSERT INTO review SELECT gen_random_uuid(), class, round, 'industry-second', reviewer, opinion, text, cites, at FROM review WHERE class = $1`, [id]);
    await expect(again).rejects.toThrow('class.reviewer-again');
    await expect(app.sqlAsApp(`UPDATE review SET reviewer = $1`, [newId()])).rejects.toThrow(/permission denied/);
  });

  test('the same account in an industry and in an HRSS seat is refused', async () => {
    const { id } = await submitted();
    const account = newId();
    await app.as({ role: 'industry', account, division: PUYANG, department: 'commerce', duties: ['class-review'] }).reviewClass(agree(id));
    await school.industry[0]?.reviewClass(agree(id));
    const hrss = app.as({ role: 'hrss', account, division: PUYANG, duties: ['class-review'] });
    expect(refusedOf(await hrss.reviewClass.attempt(agree(id))).refused).toBe('class.reviewer-again');
  });

  test('two accounts of one human are one reviewer: in two seats of a kind, and in an industry and an HRSS seat (INF-04)', async () => {
    const { id } = await submitted();
    const human = newId();
    const industry = () => app.as({ role: 'industry', human, division: PUYANG, department: 'commerce', duties: ['class-review'] });
    await industry().reviewClass(agree(id));
    expect(refusedOf(await industry().reviewClass.attempt(agree(id)))).toMatchObject({ refused: 'class.reviewer-again', facts: { seat: 'industry-first' } });
    await school.industry[1]?.reviewClass(agree(id));
    const hrss = app.as({ role: 'hrss', human, division: PUYANG, duties: ['class-review'] });
    expect(refusedOf(await hrss.reviewClass.attempt(agree(id))).refused).toBe('class.reviewer-again');
    expect(await app.as({ role: 'hrss', human: newId(), division: PUYANG, duties: ['class-review'] }).reviewClass(agree(id))).toMatchObject({ state: 'hrss-first' });
    await expect(app.sqlAsApp(`DELETE FROM account_human`)).rejects.toThrow(/permission denied/);
  });

  test('a closed account reviews no more, and a token of an ended session is worth nothing, whatever they still say', async () => {
    const { id } = await submitted();
    const [account, sid] = [newId(), newId()];
    const who = { role: 'industry', division: PUYANG, department: 'commerce', duties: ['class-review'] } as const;
    await app.hear(SessionRevoked({ session: sid, account }));
    expect(refusedOf(await app.as({ ...who, account, sid }).reviewClass.attempt(agree(id))).refused).toBe('session.ended');
    await app.hear(AccountClosed({ account, role: 'industry' }));
    expect(refusedOf(await app.as({ ...who, account }).reviewClass.attempt(agree(id))).refused).toBe('account.closed');
    expect(await app.as(who).reviewClass(agree(id))).toMatchObject({ state: 'industry-first' });
  });

  test('whoever filed the class for the institution does not review it under another account', async () => {
    const human = newId();
    const office = app.as({ role: 'institution', organisation: school.id, human });
    const { class: id } = await office.draftClass(formOf(school, OPENS, { plannedCount: 1 }), keyed());
    await school.office.enterRoster({ class: id, entries: [entry(newId())] });
    await school.office.submitClass({ class: id, planAndRosterInSystem: true });
    const other = app.as({ role: 'industry', human, division: PUYANG, department: 'commerce', duties: ['class-review'] });
    expect(refusedOf(await other.reviewClass.attempt(agree(id))).refused).toBe('class.reviewer-of-applicant');
  });

  test.each([
    ['of another department', { role: 'industry' as const, division: PUYANG, department: 'health', duties: ['class-review'] }, 'class.seat-of-another'],
    ['of another division', { role: 'industry' as const, division: 'CN-HA/xinyang', department: 'commerce', duties: ['class-review'] }, 'officer.not-in-charge'],
    ['without the duty', { role: 'industry' as const, division: PUYANG, department: 'commerce', duties: ['inspection'] }, 'officer.not-in-charge'],
  ])('an officer %s', async (_name, who, code) => {
    const { id } = await submitted();
    expect(refusedOf(await app.as(who).reviewClass.attempt(agree(id))).refused).toBe(code);
  });

  test('a reviewer must not belong to the applicant', async () => {
    const { id } = await submitted();
    const own = app.as({ role: 'industry', organisation: school.id, division: PUYANG, department: 'commerce', duties: ['class-review'] });
    expect(refusedOf(await own.reviewClass.attempt(agree(id))).refused).toBe('class.reviewer-of-applicant');
  });

  test('A-67: without an industry department HRSS reviews alone', async () => {
    const one = await approved(school, people(1), OPENS, { industryDepartment: null });
    expect((await school.office.classForm({ class: one.id })).opening['F-12, F-13']).toBeNull();
  });

  test('returned, corrected, submitted again: all four anew; rejected: the end', async () => {
    const { id } = await submitted();
    await school.industry[0]?.reviewClass(agree(id));
    expect(await school.industry[1]?.reviewClass({ class: id, opinion: 'return', text: '补充场地', cites: ['R-CLASS-09'] })).toMatchObject({ state: 'returned' });
    await school.office.redraftClass({ class: id, ...formOf(school, OPENS, { plannedCount: 2, site: '另一处' }) });
    await school.office.submitClass({ class: id, planAndRosterInSystem: true });
    expect(await school.industry[0]?.reviewClass(agree(id))).toMatchObject({ state: 'industry-first' });
    expect(await school.industry[1]?.reviewClass({ class: id, opinion: 'reject', text: '不符', cites: ['R-CLASS-09'] })).toMatchObject({ state: 'rejected' });
    expect(refusedOf(await school.office.submitClass.attempt({ class: id, planAndRosterInSystem: true })).refused).toBe('class.wrong-state');
  });

  test('a class of which the opening lies before its approval is not approved (R-CLASS-08, INF-08)', async () => {
    const { id } = await submitted({}, app.today);
    for (const reviewer of [...school.industry, school.hrss[0]]) await reviewer?.reviewClass(agree(id));
    app.advanceTo('2023-03-02');
    expect(refusedOf(await school.hrss[1]?.reviewClass.attempt(agree(id)))).toMatchObject({
      refused: 'class.opens-before-approval',
      facts: { opensOn: '2023-03-01', approvedOn: '2023-03-02' },
    });
  });

  test('INF-09: barred between submission and approval, no approval', async () => {
    const of = await openSchool(app);
    const one = await drafted(of, people(1), OPENS);
    await of.office.submitClass({ class: one.id, planAndRosterInSystem: true });
    for (const reviewer of [...of.industry, of.hrss[0]]) await reviewer?.reviewClass(agree(one.id));
    await of.sanctioner.sanctionInstitution({ institution: of.id, sanction: 'blacklisted', from: '2023-03-01', until: null, cites: ['R-ASM-08'], reason: '核查' }, keyed());
    expect(refusedOf(await of.hrss[1]?.reviewClass.attempt(agree(one.id)))).toMatchObject({ refused: 'class.opening-refused', cites: expect.arrayContaining(['INF-09']) });
  });

  test('R-ELIG-06 at approval: nobody is in two approved classes, and the index holds it', async () => {
    const [person] = people(1) as [string];
    const classes = [await drafted(school, [person], OPENS), await drafted(school, [person], OPENS)];
    for (const { id, seats } of classes) {
      await school.office.submitClass({ class: id, planAndRosterInSystem: true });
      await confirmed(school, id, seats);
      for (const reviewer of [...school.industry, school.hrss[0]]) await reviewer?.reviewClass(agree(id));
    }
    await school.hrss[1]?.reviewClass(agree(classes[0]?.id as string));
    const refused = refusedOf(await school.hrss[1]?.reviewClass.attempt(agree(classes[1]?.id as string)));
    expect(refused).toMatchObject({ refused: 'roster.unfit', facts: { persons: [person], rules: ['R-ELIG-06'] } });
    await expect(app.sqlAsApp('UPDATE enrolment SET awaited = true WHERE person = $1', [person])).rejects.toThrow('enrolment.previous-not-assessed');
  });

  test('cancelled before approval: nobody hears of it; after: vouchers are given back by class.cancelled', async () => {
    const before = (await app.told(ClassApproved)).length;
    const one = await submitted();
    expect(await school.office.cancelClass({ class: one.id, reason: '改期' })).toMatchObject({ state: 'cancelled' });
    expect(await app.told(ClassCancelled)).toEqual([]);
    const two = await approved(school, people(1), OPENS);
    expect(await app.told(ClassApproved)).toHaveLength(before + 1);
    expect(refusedOf(await app.as({ role: 'institution', organisation: newId() }).cancelClass.attempt({ class: two.id, reason: '无' })).refused).toBe('class.not-yours');
    await school.hrss[0]?.cancelClass({ class: two.id, reason: '场地不符' });
    expect((await app.told(ClassCancelled)).map(({ payload }) => payload)).toEqual([{ class: two.id, reason: 'by-hrss' }]);
    const roster = await school.office.roster({ class: two.id });
    expect(roster.seats).toMatchObject([{ stage: 'ended', endedReason: 'class-cancelled' }]);
  });

  test('other dates after approval: two officers of HRSS, not one twice; a day gone by is refused', async () => {
    const one = await approved(school, people(1), OPENS);
    const moved = formOf(school, day('2023-03-20'));
    const ask = { class: one.id, kind: 'dates' as const, reason: '场地', opensOn: moved.opensOn, endsOn: moved.endsOn, lessons: moved.lessons };
    const past = formOf(school, day('2023-02-20'));
    expect(refusedOf(await school.office.askChange.attempt({ ...ask, opensOn: past.opensOn, endsOn: past.endsOn, lessons: past.lessons }, keyed())).refused).toBe('class.opens-before-approval');
    expect(refusedOf(await school.office.askChange.attempt({ class: one.id, kind: 'site', reason: '无' }, keyed())).refused).toBe('change.nothing-new');
    const { change } = await school.office.askChange(ask, keyed());
    expect(refusedOf(await school.office.askChange.attempt({ ...ask, kind: 'site', site: '他处' }, keyed())).refused).toBe('change.open-already');
    const review = { class: one.id, change, opinion: 'agree' as const, text: '同意' };
    expect(await school.hrss[0]?.reviewChange(review)).toMatchObject({ state: 'first' });
    expect(refusedOf(await school.hrss[0]?.reviewChange.attempt(review)).refused).toBe('class.reviewer-again');
    expect((await school.office.classForm({ class: one.id })).opening['F-06'].opensOn).toBe('2023-03-10');
    expect(await school.hrss[1]?.reviewChange(review)).toMatchObject({ state: 'approved' });
    expect((await school.office.classForm({ class: one.id })).opening['F-06'].opensOn).toBe('2023-03-20');
    expect(refusedOf(await school.hrss[1]?.reviewChange.attempt(review)).refused).toBe('change.decided-already');
  });

  test('opening: not before its day, not without vouchers, not with strangers, not empty', async () => {
    const one = await approved(school, people(2), OPENS);
    const present = one.seats.map(({ enrolment }) => enrolment);
    const attempt = async (names: string[]) => refusedOf(await school.office.openClass.attempt({ class: one.id, present: names })).refused;
    expect(await attempt(present)).toBe('class.opens-too-early');
    app.advanceTo(OPENS);
    expect(await attempt([])).toBe('class.nobody-present');
    expect(await attempt([newId()])).toBe('class.present-not-on-roster');
    expect(await attempt(present)).toBe('class.present-not-admitted');
    await admitAll(school, one);
    await opened(school, one, OPENS);
    expect(await attempt(present)).toBe('class.wrong-state');
  });
});
