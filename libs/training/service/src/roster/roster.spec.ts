import { day } from '@jiquan/kernel';
import { PersonFrozen, PersonUnfrozen } from '@jiquan/identity-contract';
import { AssessmentConfirmed, AssessmentFailed, AssessmentVoided } from '@jiquan/certificate-contract';
import { newId } from '@jiquan/platform';
import { ClassRosterChanged, EnrolmentEnded } from '@jiquan/training-contract';
import { VoucherUnbound } from '@jiquan/voucher-contract';
import { Workbook } from 'exceljs';
import { admitted, type App, approved, drafted, type Entry, entry, formOf, keyed, OCCUPATION, openSchool, people, refusedOf, type School, startTraining } from '../specs/school';

const OPENS = day('2023-04-10');

describe('the roster', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  const draft = async (change = {}) => (await school.office.draftClass(formOf(school, OPENS, change), keyed())).class;
  const enter = async (change: Partial<Entry>, form = {}, person = newId()) =>
    school.office.enterRoster.attempt({ class: await draft(form), entries: [entry(person, change)] });

  test.each<[string, string, Partial<Entry>]>([
    ['R-ELIG-02a', 'no will to work', { employmentWill: false }],
    ['R-ELIG-02a', 'nobody asked', { employmentWill: null }],
    ['R-ELIG-10', 'no questionnaire', { questionnaire: false }],
    ['R-ELIG-10', 'not compared', { comparisonPassed: false }],
    ['R-ELIG-03', 'an employee of another trade', { standing: 'employee', postOccupation: '6-31-01-03', postRelation: 'other' }],
    ['R-ELIG-03', 'a relation no officer has decided (A-28)', { standing: 'employee', postOccupation: '6-31-01-03' }],
    ['R-ELIG-04', 'transferred within the small class', { standing: 'transferred-employee', postOccupation: '4-03-02-02' }],
    ['R-ELIG-05c', 'a student in the graduation year', { standing: 'student', school: 'vocational', graduatesOn: '2023-07-01' }],
    ['R-ELIG-05c', 'a student of whom nothing is known', { standing: 'student' }],
  ])('%s: %s may not join', async (rule, _name, change) => {
    const person = newId();
    expect(refusedOf(await enter(change, {}, person))).toMatchObject({ refused: 'roster.unfit', facts: { persons: [person], rules: [rule] } });
  });

  test.each<[string, string, Partial<Entry>, object]>([
    ['R-ELIG-03', 'an employee of the same trade', { standing: 'employee', postOccupation: OCCUPATION }, {}],
    ['R-ELIG-03', 'an employee of a close trade', { standing: 'employee', postOccupation: '4-03-02-02', postRelation: 'close' }, {}],
    ['R-ELIG-04', 'transferred from elsewhere', { standing: 'transferred-employee', postOccupation: '6-31-01-03' }, {}],
    ['R-ELIG-05c', 'a student who graduates next year', { standing: 'student', school: 'vocational', graduatesOn: '2024-07-01' }, {}],
    ['R-ELIG-05c', 'a university student', { standing: 'student', school: 'ordinary-university', graduatesOn: '2023-07-01' }, {}],
    ['R-ELIG-05c', 'entrepreneurship training', { standing: 'student', school: 'vocational', graduatesOn: '2023-07-01' }, { courseKind: 'entrepreneurship' }],
  ])('%s: %s may join', async (_rule, _name, change, form) => {
    expect(await enter(change, form)).toMatchObject({ count: 1 });
  });

  test('a person twice; entering the same roster again keeps the enrolments', async () => {
    const [person] = people(1) as [string];
    const id = await draft();
    expect(refusedOf(await school.office.enterRoster.attempt({ class: id, entries: [entry(person), entry(person)] })).refused).toBe('roster.person-twice');
    const first = await school.office.enterRoster({ class: id, entries: [entry(person)] });
    const again = await school.office.enterRoster({ class: id, entries: [entry(person), entry(newId())] });
    expect(again.seats[0]).toEqual(first.seats[0]);
  });

  test('R-SET-16: a frozen person; what comes late changes nothing', async () => {
    const person = newId();
    await app.hear(PersonFrozen({ person, reason: 'investigation' }), { version: 2 });
    expect(refusedOf(await enter({}, {}, person)).refused).toBe('roster.person-frozen');
    await app.hear(PersonUnfrozen({ person }), { version: 1 });
    expect(refusedOf(await enter({}, {}, person)).refused).toBe('roster.person-frozen');
    await app.hear(PersonUnfrozen({ person }), { version: 3 });
    expect(await enter({}, {}, person)).toMatchObject({ count: 1 });
  });

  test('an XLSX file, with Chinese headings and words; a wrong one names its row', async () => {
    const sheet = async (rows: unknown[][]) => {
      const workbook = new Workbook();
      workbook.addWorksheet('名册').addRows(rows);
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    };
    const headings = ['人员编号', '身份类别', '岗位职业', '问卷', '培训意愿', '就业意愿', '就业能力', '信息比对'];
    const persons = people(2);
    const rows = [headings, [persons[0], '劳动者', '', '是', '是', '是', '是', '是'], [persons[1], '企业职工', OCCUPATION, '是', '是', '是', '是', '是']];
    const id = await draft();
    expect(await school.office.uploadRoster({ class: id, file: await sheet(rows) })).toMatchObject({ count: 2 });
    const wrong = await school.office.uploadRoster.attempt({ class: id, file: await sheet([headings, ['not an id', '劳动者']]) });
    expect(refusedOf(wrong)).toMatchObject({ refused: 'roster.file-unreadable', facts: { why: 'person', row: 2 } });
    expect(refusedOf(await school.office.uploadRoster.attempt({ class: id, file: new Uint8Array([1, 2, 3]) })).refused).toBe('roster.file-unreadable');
  });

  test('after approval persons join and leave; each change is a version, a removal ends its enrolment', async () => {
    const one = await approved(school, people(2), OPENS);
    const gone = one.seats[0]?.enrolment as string;
    const joined = newId();
    const change = { class: one.id, add: [entry(joined)], remove: [{ enrolment: gone, reason: 'withdrawn' as const }] };
    const after = await school.office.changeRoster(change, keyed());
    expect(after).toMatchObject({ version: 2, count: 2 });
    const [told] = await app.told(ClassRosterChanged);
    expect(told?.payload).toMatchObject({ class: one.id, version: 2, removed: [{ enrolment: gone }], added: [{ person: joined }] });
    expect((await app.told(EnrolmentEnded))[0]?.payload).toMatchObject({ enrolment: gone, reason: 'withdrawn' });
    const attempt = async (wrong: object) => refusedOf(await school.office.changeRoster.attempt({ class: one.id, ...wrong }, keyed())).refused;
    expect(await attempt({})).toBe('roster.change-empty');
    expect(await attempt({ remove: [{ enrolment: gone, reason: 'removed' }] })).toBe('enrolment.ended');
    expect(await attempt({ remove: [{ enrolment: newId(), reason: 'removed' }] })).toBe('enrolment.unknown');
    expect(await attempt({ add: [entry(joined)] })).toBe('roster.person-twice');
    expect(await attempt({ add: people(79).map((person) => entry(person)) })).toBe('roster.full');
    await expect(app.sqlAsApp('UPDATE class SET roster_count = 81 WHERE id = $1', [one.id])).rejects.toThrow('roster.full');
  });

  test('R-ELIG-06: another class only a month after the assessment of the last; the same day of the month passes (A-14)', async () => {
    const person = newId();
    const first = await approved(school, [person], day('2023-03-10'));
    const enrolment = first.seats[0]?.enrolment as string;
    const attempt = (opensOn: string) =>
      school.office.draftClass(formOf(school, day(opensOn)), keyed()).then(({ class: id }) => school.office.enterRoster.attempt({ class: id, entries: [entry(person)] }));
    expect(refusedOf(await attempt('2023-04-20')).facts['rules']).toEqual(['R-ELIG-06']);
    const result = { sitting: newId(), candidate: newId(), person, enrolment, occupation: OCCUPATION, catalogueEdition: '2022', level: 'INTERMEDIATE', body: newId(), assessedOn: day('2023-03-20') };
    await app.hear(AssessmentFailed(result));
    expect(refusedOf(await attempt('2023-04-19')).facts['rules']).toEqual(['R-ELIG-06']);
    expect(await attempt('2023-04-20')).toMatchObject({ count: 1 });
    const resit = { ...result, sitting: newId(), assessedOn: day('2023-03-25') };
    await app.hear(AssessmentConfirmed(resit));
    expect(refusedOf(await attempt('2023-04-20')).facts['rules']).toEqual(['R-ELIG-06']);
    await app.hear(AssessmentVoided(resit));
    expect(await attempt('2023-04-20')).toMatchObject({ count: 1 });
  });

  test('admitted and unbound in whatever order they come: the later version of the voucher counts', async () => {
    const one = await approved(school, people(1), OPENS);
    const seat = one.seats[0] as { enrolment: string; person: string };
    const voucher = newId();
    const stage = async () => (await school.office.roster({ class: one.id })).seats[0]?.stage;
    await app.hear(VoucherUnbound({ voucher, ...seat, reason: 'by-institution' }), { version: 5 });
    await app.hear(admitted(one, seat, voucher), { version: 4 });
    expect(await stage()).toBe('verified');
    await app.hear(admitted(one, seat, voucher), { version: 6 });
    await app.hear(admitted(one, seat, voucher), { version: 6 });
    expect(await stage()).toBe('enrolled');
  });

  test('who may look: the institution itself, officers in charge; nobody else', async () => {
    const one = await drafted(school, people(1), OPENS);
    const look = (who: Parameters<App['as']>[0]) => app.as(who).roster.attempt({ class: one.id });
    expect(await look({ role: 'auditor' })).toMatchObject({ class: one.id });
    expect(await look({ role: 'hrss', division: 'CN-HA/puyang' })).toMatchObject({ class: one.id });
    for (const who of [
      { role: 'hrss' as const, division: 'CN-HA/xinyang' },
      { role: 'industry' as const, division: 'CN-HA/puyang', department: 'health' },
      { role: 'institution' as const, organisation: newId() },
    ]) {
      expect(refusedOf(await look(who)).refused).toBe('class.not-yours');
    }
  });
});
