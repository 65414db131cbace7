import { creditCodeCheck, day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { InstitutionListed, trainingRefusals } from '@jiquan/training-contract';
import { approved, type App, formOf, keyed, OCCUPATION, openSchool, people, PUYANG, refusedOf, type School, startTraining } from '../specs/school';

const first17 = '91410900MA3XK8B10';
const VALID = `${first17}${creditCodeCheck(first17)}`;
const WRONG = `${first17}${creditCodeCheck(first17) === '0' ? '1' : '0'}`;

describe('the catalogue list', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  const lister = (who: object = {}) => app.as({ role: 'hrss', division: PUYANG, duties: ['class-review'], ...who });
  const listing = (change: object = {}) => ({
    name: '濮阳县职业培训学校',
    kind: 'school' as const,
    creditCode: VALID,
    division: PUYANG,
    year: 2023,
    occupations: [OCCUPATION],
    workstations: 10,
    ...change,
  });

  test('credit codes: malformed, wrong check character without a reason, with a reason, taken', async () => {
    const attempt = (change: object, who = {}) => lister(who).listInstitution.attempt(listing(change));
    expect(refusedOf(await attempt({ creditCode: 'I1410900MA3XK8B10X' })).refused).toBe('institution.credit-code-malformed');
    expect(refusedOf(await attempt({ creditCode: WRONG })).refused).toBe('institution.credit-code-wrong-check');
    const { institution } = (await attempt({ creditCode: WRONG, overrideReason: '早年代码，已核对原件' })) as { institution: string };
    expect(await lister().institution({ institution })).toMatchObject({ overrideReason: '早年代码，已核对原件', standing: 'listed' });
    expect(await attempt({})).toHaveProperty('institution');
    expect(refusedOf(await attempt({ creditCode: VALID.toLowerCase() })).refused).toBe('institution.credit-code-taken');
    expect(refusedOf(await attempt({}, { division: 'CN-HA/xinyang' })).refused).toBe('officer.not-in-charge');
    expect(refusedOf(await attempt({}, { duties: ['push'] })).refused).toBe('officer.not-in-charge');
  });

  test('R-INST-03: a change of occupations takes effect from its date, within the year (A-70)', async () => {
    const change = { institution: school.id, year: 2023, occupations: ['4-03-02-02'], changedOn: '2023-03-15', document: '变更备案表' };
    expect(refusedOf(await lister().changeOccupations.attempt({ ...change, changedOn: '2024-01-01' })).refused).toBe('institution.change-outside-year');
    expect(refusedOf(await lister().changeOccupations.attempt({ ...change, year: 2022, changedOn: '2022-03-01' })).refused).toBe('institution.not-listed');
    await lister().changeOccupations(change);
    expect((await app.told(InstitutionListed)).at(-1)?.payload).toMatchObject({ institution: school.id, occupations: ['4-03-02-02'] });
    const rules = async (occupation: string, opensOn: string) => {
      const { class: id } = await school.office.draftClass(formOf(school, day(opensOn), { occupation }), keyed());
      const { findings } = await school.office.classFindings({ class: id });
      return findings.find(({ rule }) => rule === 'R-INST-01')?.outcome;
    };
    expect(await rules('4-03-02-02', '2023-03-14')).toBe('refused');
    expect(await rules('4-03-02-02', '2023-03-15')).toBe('passed');
    expect(await rules(OCCUPATION, '2023-03-14')).toBe('passed');
    expect(await rules(OCCUPATION, '2023-03-15')).toBe('refused');
  });

  test('a further year, once; not for who has left the catalogue', async () => {
    const next = { institution: school.id, year: 2024, occupations: [OCCUPATION], workstations: 10 };
    await lister().listForYear(next);
    expect(refusedOf(await lister().listForYear.attempt(next)).refused).toBe('institution.listed-already');
    const order = { institution: school.id, sanction: 'exited' as const, from: '2023-03-01', until: null, cites: ['R-INST-09'], reason: '退出' };
    expect(refusedOf(await lister().sanctionInstitution.attempt(order, keyed())).refused).toBe('officer.not-in-charge');
    const { sanction } = await school.sanctioner.sanctionInstitution(order, keyed());
    expect(refusedOf(await lister().listForYear.attempt({ ...next, year: 2025 })).refused).toBe('institution.out-of-catalogue');
    const { institutions } = await app.public().institutions({ year: 2024, division: 'CN-HA/puyang' });
    expect(institutions).toMatchObject([{ institution: school.id, standing: 'exited', years: [2023, 2024] }]);
    await school.sanctioner.liftSanction({ institution: school.id, sanction, reason: '复核' });
    expect(refusedOf(await school.sanctioner.liftSanction.attempt({ institution: school.id, sanction, reason: '复核' })).refused).toBe('sanction.lifted-already');
  });

  test('teachers and devices, each once; only for oneself', async () => {
    const teacher = { institution: school.id, person: school.teacherPerson, specialties: ['cooking'], fullTime: true, teacherCertificate: false };
    expect(refusedOf(await school.office.fileTeacher.attempt(teacher)).refused).toBe('teacher.filed-already');
    expect(refusedOf(await app.as({ role: 'institution', organisation: newId() }).fileTeacher.attempt(teacher)).refused).toBe('institution.not-yours');
    expect(refusedOf(await lister().registerDevice.attempt({ institution: school.id, device: school.device, connected: true })).refused).toBe('device.registered-already');
    expect(refusedOf(await lister().registerDevice.attempt({ institution: newId(), device: 'x', connected: true })).refused).toBe('thing.unknown');
  });

  test('the list of classes: the institution sees its own, officers what was submitted to them', async () => {
    const of = await openSchool(app);
    const one = await approved(of, people(1), day('2023-03-20'));
    await of.office.draftClass(formOf(of, day('2023-03-20')), keyed());
    expect((await of.office.classes({})).classes).toHaveLength(2);
    expect((await of.hrss[0]?.classes({}))?.classes.map(({ class: id }) => id)).toEqual([one.id]);
    expect((await lister({ division: 'CN-HA/xinyang' }).classes({})).classes).toEqual([]);
    expect((await of.office.classes({ state: 'draft' })).classes).toMatchObject([{ nextSeat: null, institutionName: '演示职业培训学校' }]);
  });

  test('every constraint that is named like a refusal is one of this context', async () => {
    const rows = await app.sql<{ name: string }>(`SELECT conname AS name FROM pg_constraint WHERE connamespace = 'training'::regnamespace AND conname LIKE '%.%'
      UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'training' AND indexname LIKE '%.%'`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { name } of rows) expect(Object.keys(trainingRefusals)).toContain(name.split('#')[0]);
  });
});
