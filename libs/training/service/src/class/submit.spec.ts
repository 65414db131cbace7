import { day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { type App, drafted, entry, type Form, formOf, keyed, openSchool, people, PUYANG, refusedOf, type School, startTraining } from '../specs/school';

const OPENS = day('2023-03-10');

describe('submitting a class', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
  });
  afterAll(() => app.stop());

  const submitted = async (change: Partial<Form>, of = school, persons = people(2)) => {
    const one = await drafted(of, persons, OPENS, change);
    return of.office.submitClass.attempt({ class: one.id, planAndRosterInSystem: true });
  };
  const lessonsOf = (change: (lesson: Form['lessons'][number], at: number) => Form['lessons'][number]) => formOf(school, OPENS).lessons.map(change);

  test('everything in order is submitted, under seal', async () => {
    const one = await drafted(school, people(2), OPENS);
    expect(await school.office.submitClass({ class: one.id, planAndRosterInSystem: true })).toMatchObject({ state: 'submitted' });
    const form = await school.office.classForm({ class: one.id });
    expect(form.header['F-02'].sealOf).toMatch(/^[0-9a-f]{64}$/);
    expect(form.opening['F-09']).toEqual({ from: '2023-03-10', to: '2023-03-11', classHours: 10, practiceHours: 6, onlineTheoryHours: 0 });
  });

  test.each<[string, Partial<Form>]>([
    ['R-CLASS-01', { plannedCount: 81 }],
    ['R-CLASS-02', { plannedCount: 80, lessons: [] }],
    ['R-CLASS-03', { plannedCount: 80, workstations: 3 }],
    ['R-CLASS-07', { obtainableKinds: ['TRAINING_COMPLETION'] }],
    ['R-INST-01', { occupation: '4-03-02-02' }],
  ])('%s refuses, with rule, limit, what was found and clause', async (rule, change) => {
    const { refused, facts, cites } = refusedOf(await submitted(change));
    expect(refused).toBe('class.opening-refused');
    expect(cites).toContain(rule);
    const at = (facts['rules'] as string[]).indexOf(rule);
    for (const column of ['limits', 'found', 'clauses'] as const) expect((facts[column] as string[])[at]).toBeDefined();
  });

  test('R-CLASS-04, R-CLASS-05, R-CLASS-06 and R-TEACH-02: the plan', async () => {
    const of = async (lessons: Form['lessons']) => refusedOf(await submitted({ lessons })).facts['rules'];
    expect(await of(lessonsOf((lesson) => ({ ...lesson, minutes: 39 })))).toEqual(['R-CLASS-04']);
    expect(await of(lessonsOf((lesson, at) => ({ ...lesson, kind: at < 5 ? 'theory' : 'practice' })))).toEqual(['R-CLASS-05']);
    expect(await of(lessonsOf((lesson, at) => (at < 4 ? { ...lesson, kind: 'online-theory', platform: 'unlisted' } : lesson)))).toEqual(['R-CLASS-06']);
    expect(await of(lessonsOf((lesson) => ({ ...lesson, teachers: [school.teachers[0] as string] })))).toEqual(['R-TEACH-02']);
  });

  test('R-CLASS-06: up to the share, on a platform of the list, online theory is in order', async () => {
    await app.as({ role: 'hrss', division: PUYANG, duties: ['class-review'] }).listPlatform({ platform: 'learn', name: '学习平台', year: 2023, connected: true });
    const lessons = lessonsOf((lesson, at) => (at < 4 ? { ...lesson, kind: 'online-theory', platform: 'learn' } : lesson));
    expect(await submitted({ lessons })).toMatchObject({ state: 'submitted' });
  });

  test('R-CLASS-15, R-CLASS-09: no roster, or a statement that it is not in the system', async () => {
    const { class: id } = await school.office.draftClass(formOf(school, OPENS), keyed());
    expect(refusedOf(await school.office.submitClass.attempt({ class: id, planAndRosterInSystem: true })).facts['rules']).toEqual(['R-CLASS-15']);
  });

  test('a roster of 81 is refused at entry (R-CLASS-01); 80 are entered', async () => {
    const { class: id } = await school.office.draftClass(formOf(school, OPENS), keyed());
    const refused = refusedOf(await school.office.enterRoster.attempt({ class: id, entries: people(81).map((person) => entry(person)) }));
    expect(refused).toMatchObject({ refused: 'roster.full', facts: { limit: 80, found: 81 }, cites: ['R-CLASS-01'] });
    expect(await school.office.enterRoster({ class: id, entries: people(80).map((person) => entry(person)) })).toMatchObject({ count: 80 });
  });

  test('A-61: where no rule set is in force nothing is submitted', async () => {
    const anyang = await openSchool(app, 'CN-HA/anyang', { home: PUYANG });
    const one = await anyang.office.draftClass(formOf(anyang, day('2024-03-10'), { division: 'ELSEWHERE' }), keyed());
    const answer = await anyang.office.submitClass.attempt({ class: one.class, planAndRosterInSystem: true });
    expect(refusedOf(answer)).toMatchObject({ refused: 'class.rule-set-none', cites: ['A-61'] });
  });

  test('A-71: HEN23 has no voucherless channel', async () => {
    expect(refusedOf(await submitted({ channel: 'voucherless' })).refused).toBe('class.voucherless-denied');
  });

  test('R-INST-06a: another city needs consent where a local institution exists; a technical school needs none', async () => {
    const away = await openSchool(app, PUYANG, { home: 'CN-HA/anyang' });
    const near = (school: School, change = {}) => submitted({ lessons: formOf(school, OPENS).lessons, ...change }, school);
    expect(refusedOf(await near(away)).cites).toContain('R-INST-06a');
    expect(await near(away, { crossRegionConsent: '豫技领办函〔2023〕1号' })).toMatchObject({ state: 'submitted' });
    expect(await near(await openSchool(app, PUYANG, { home: 'CN-HA/anyang', kind: 'technical-school' }))).toMatchObject({ state: 'submitted' });
  });

  test('R-INST-02, R-INST-16, INF-09: barred, in rectification, delisted', async () => {
    const order = async (sanction: 'barred' | 'rectifying' | 'exited', problemFoundOn: string | null = null) => {
      const of = await openSchool(app);
      const { sanction: id } = await of.sanctioner.sanctionInstitution(
        { institution: of.id, sanction, from: '2023-03-01', until: '2023-04-01', problemFoundOn, cites: ['R-INST-02'], reason: '检查发现' },
        keyed(),
      );
      return { of, id, rules: refusedOf(await submitted({}, of)).facts['rules'] };
    };
    expect((await order('barred', '2022-01-01')).rules).toEqual(['R-INST-02', 'INF-09']);
    expect((await order('barred', '2021-12-31')).rules).toEqual(['INF-09']);
    expect((await order('exited')).rules).toEqual(['INF-09']);
    const { of, id, rules } = await order('rectifying');
    expect(rules).toEqual(['R-INST-16']);
    const lift = { institution: of.id, sanction: id, reason: '整改合格' };
    expect(refusedOf(await of.sanctioner.liftSanction.attempt(lift)).refused).toBe('sanction.minimum-not-over');
  });

  test('a foreign institution, an unknown class and a second submission', async () => {
    const one = await drafted(school, people(1), OPENS);
    const other = app.as({ role: 'institution', organisation: newId() });
    expect(refusedOf(await other.submitClass.attempt({ class: one.id, planAndRosterInSystem: true })).refused).toBe('class.not-yours');
    expect(refusedOf(await other.submitClass.attempt({ class: newId(), planAndRosterInSystem: true })).refused).toBe('thing.unknown');
    await school.office.submitClass({ class: one.id, planAndRosterInSystem: true });
    expect(refusedOf(await school.office.submitClass.attempt({ class: one.id, planAndRosterInSystem: true })).refused).toBe('class.wrong-state');
  });

  test('plans that cannot be: numbers twice, outside the period, a teacher nobody filed, a period reversed', async () => {
    const attempt = async (change: Partial<Form>) => refusedOf(await school.office.draftClass.attempt(formOf(school, OPENS, change), keyed())).refused;
    expect(await attempt({ lessons: lessonsOf((lesson) => ({ ...lesson, number: 1 })) })).toBe('class.lesson-number-twice');
    expect(await attempt({ lessons: lessonsOf((lesson) => ({ ...lesson, day: '2023-03-12' })) })).toBe('class.lesson-outside-period');
    expect(await attempt({ lessons: lessonsOf((lesson) => ({ ...lesson, teachers: [newId()] })) })).toBe('class.teacher-unknown');
    expect(await attempt({ endsOn: '2023-03-09', lessons: [] })).toBe('class.period-reversed');
  });

  test('the findings of a draft are what the rules would say now', async () => {
    const one = await drafted(school, people(1), OPENS, { plannedCount: 81 });
    const { findings } = await school.office.classFindings({ class: one.id });
    expect(findings).toContainEqual(expect.objectContaining({ moment: 'now', rule: 'R-CLASS-01', outcome: 'refused', limit: '80' }));
  });
});
