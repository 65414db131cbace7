import { day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { admitAll, type App, approved, confirmed, drafted, entry, keyed, openSchool, people, PUYANG, refusedOf, type School, startTraining } from '../specs/school';

const OPENS = day('2023-03-10');
const agree = (id: string) => ({ class: id, opinion: 'agree' as const, text: '同意' });

/** R-ELIG-02a, A-34: who is without will or ability is decided by what they say and what an officer confirms, never from data alone. */
describe('what trainees declare of themselves', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  const submitted = async (count = 2) => {
    const one = await drafted(school, people(count), OPENS);
    await school.office.submitClass({ class: one.id, planAndRosterInSystem: true });
    return one;
  };
  const enrolmentsOf = (seats: readonly { enrolment: string }[]) => seats.map(({ enrolment }) => enrolment);

  test('is confirmed by HRSS before the last review, or the class is not approved', async () => {
    const { id, seats } = await submitted();
    for (const reviewer of [...school.industry, school.hrss[0]]) await reviewer?.reviewClass(agree(id));
    const refused = refusedOf(await school.hrss[1]?.reviewClass.attempt(agree(id)));
    expect(refused).toMatchObject({ refused: 'roster.unfit', facts: { rules: ['R-ELIG-02a', 'R-ELIG-02a'], missing: ['declarationsConfirmed', 'declarationsConfirmed'] } });
    expect(refused.cites).toEqual(expect.arrayContaining(['R-ELIG-02a', 'A-34']));
    const [first, second] = enrolmentsOf(seats) as [string, string];
    expect(await school.hrss[0]?.confirmDeclarations({ class: id, enrolments: [first] })).toEqual({ class: id, confirmed: 1, unconfirmed: 1 });
    expect(refusedOf(await school.hrss[1]?.reviewClass.attempt(agree(id)))).toMatchObject({ facts: { rules: ['R-ELIG-02a'] } });
    await school.hrss[1]?.confirmDeclarations({ class: id, enrolments: [second] });
    const { seats: shown } = await (school.hrss[0] as NonNullable<(typeof school.hrss)[0]>).roster({ class: id });
    expect(shown).toMatchObject([{ employmentWill: true, declarationsConfirmed: true }, { declarationsConfirmed: true }]);
    expect(await school.hrss[1]?.reviewClass(agree(id))).toMatchObject({ state: 'approved' });
  });

  test('who joins after the approval is confirmed before the class opens with them', async () => {
    const one = await approved(school, people(2), OPENS);
    const { seats } = await school.office.changeRoster({ class: one.id, add: [entry(newId())] }, keyed());
    const late = seats.filter(({ enrolment }) => !enrolmentsOf(one.seats).includes(enrolment));
    await admitAll(school, { id: one.id, seats });
    app.advanceTo(OPENS);
    const open = (present: readonly { enrolment: string }[]) => school.office.openClass.attempt({ class: one.id, present: enrolmentsOf(present) });
    expect(refusedOf(await open(seats))).toMatchObject({ refused: 'roster.unfit', facts: { persons: [late[0]?.person], rules: ['R-ELIG-02a'] } });
    await confirmed(school, one.id, late);
    expect(await open(seats)).toMatchObject({ state: 'open' });
    expect(refusedOf(await school.hrss[0]?.confirmDeclarations.attempt({ class: one.id, enrolments: enrolmentsOf(late) })).refused).toBe('class.wrong-state');
  });

  test.each([
    ['another division', { role: 'hrss' as const, division: 'CN-HA/xinyang', duties: ['class-review'] }, 'officer.not-in-charge'],
    ['without the duty', { role: 'hrss' as const, division: PUYANG, duties: ['push'] }, 'officer.not-in-charge'],
    ['an institution itself', { role: 'institution' as const, division: PUYANG }, 'role.denied'],
  ])('is not confirmed by %s', async (_name, who, code) => {
    const { id, seats } = await submitted(1);
    expect(refusedOf(await app.as(who).confirmDeclarations.attempt({ class: id, enrolments: enrolmentsOf(seats) })).refused).toBe(code);
  });

  test('is not confirmed twice, for a stranger, by somebody of the applicant, or in a draft', async () => {
    const { id, seats } = await submitted(1);
    const of = (enrolments: string[], by = school.hrss[0]) => by?.confirmDeclarations.attempt({ class: id, enrolments });
    const own = app.as({ role: 'hrss', organisation: school.id, division: PUYANG, duties: ['class-review'] });
    expect(refusedOf(await of(enrolmentsOf(seats), own)).refused).toBe('class.reviewer-of-applicant');
    expect(refusedOf(await of([newId()])).refused).toBe('enrolment.unknown');
    await of(enrolmentsOf(seats));
    expect(refusedOf(await of(enrolmentsOf(seats))).refused).toBe('declarations.confirmed-already');
    const draft = await drafted(school, people(1), OPENS);
    expect(refusedOf(await school.hrss[0]?.confirmDeclarations.attempt({ class: draft.id, enrolments: enrolmentsOf(draft.seats) })).refused).toBe('class.wrong-state');
  });

  test('is asked for anew when it was said anew: a returned application keeps what did not change', async () => {
    const [one, other] = people(2) as [string, string];
    const { id, seats } = await drafted(school, [one, other], OPENS);
    await school.office.submitClass({ class: id, planAndRosterInSystem: true });
    await confirmed(school, id, seats);
    await school.industry[0]?.reviewClass({ class: id, opinion: 'return', text: '补充' });
    await school.office.enterRoster({ class: id, entries: [entry(one), entry(other, { standing: 'employee', postOccupation: '4-03-02-01' })] });
    const { seats: shown } = await school.office.roster({ class: id });
    expect(shown.map((seat) => [seat.person === one, seat.declarationsConfirmed]).sort()).toEqual([[false, false], [true, true]]);
  });
});
