import { day, instant, isRefusal } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { state, type StatementFacts } from './state';

const now = instant('2023-03-15T01:00:00.000Z');
const on = day('2023-03-15');
const puyang = resolve('CN-HA/puyang/puyang-county', on);
if (isRefusal(puyang)) throw new Error(puyang.refused);
const ruleSet: RuleSet = puyang;

const eligible: StatementFacts = {
  person: { id: 'p', assurance: 'real-name', division: 'CN-HA/puyang', documentKind: 'resident-id', frozenFor: null, erasedAt: null, registeredAt: now },
  birthDay: day('1990-01-01'),
  groups: ['MIGRANT_WORKER'],
  student: undefined,
  declarations: { wishesToTrain: true, wishesToWork: true, ableToWork: true },
  audience: { groups: null, exclusions: ['PENSIONER', 'PUBLIC_PAYROLL', 'DECEASED'], minAge: 16, maxAge: 60 },
  ruleSet,
  on,
};
const reasonsOf = (change: Partial<StatementFacts>) => {
  const stated = state({ ...eligible, ...change }, now);
  return isRefusal(stated) ? stated.refused : stated.reasons;
};
const student = (school: 'VOCATIONAL' | 'ORDINARY_UNIVERSITY', graduatesOn: string) => ({ school, graduatesOn: day(graduatesOn), lastStudyYearFrom: day('2022-07-01') });

describe('state', () => {
  it('states that a worker is eligible, with every finding it stands on', () => {
    const stated = state(eligible, now);
    expect(stated).toMatchObject({ eligible: true, reasons: [] });
    expect(isRefusal(stated) ? [] : stated.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['configured', 'passed'],
      ['R-ELIG-01', 'passed'],
      ['R-ELIG-02a', 'passed'],
      ['R-ELIG-02b', 'not-applicable'],
      ['R-ELIG-05c', 'not-applicable'],
    ]);
  });

  it.each([
    ['R-ELIG-01, R-ELIG-02a: no wish to train', { declarations: { wishesToTrain: false, wishesToWork: true, ableToWork: true } }, ['R-ELIG-01', 'R-ELIG-02a']],
    ['R-ELIG-02a: no wish to work', { declarations: { wishesToTrain: true, wishesToWork: false, ableToWork: true } }, ['R-ELIG-02a']],
    ['R-ELIG-02a: not able to work', { declarations: { wishesToTrain: true, wishesToWork: true, ableToWork: false } }, ['R-ELIG-02a']],
    ['configured: a pensioner', { groups: ['PENSIONER'] }, ['configured', 'R-ELIG-01']],
    ['configured: on the public payroll', { groups: ['MIGRANT_WORKER', 'PUBLIC_PAYROLL'] }, ['configured', 'R-ELIG-01']],
    ['configured: too young by a day', { birthDay: day('2007-03-16') }, ['configured', 'R-ELIG-01']],
    ['configured: of another group', { audience: { groups: ['VETERAN'], exclusions: [], minAge: null, maxAge: null } }, ['configured', 'R-ELIG-01']],
    ['R-ELIG-05c: in the graduation year', { student: student('VOCATIONAL', '2023-07-01') }, ['R-ELIG-05c']],
    ['frozen', { person: { ...eligible.person, frozenFor: 'investigation' } }, ['person.frozen']],
  ] as const)('refuses: %s', (_, change, reasons) => {
    expect(reasonsOf(change as Partial<StatementFacts>)).toEqual(reasons);
  });

  it.each([
    ['16 on the day', { birthDay: day('2007-03-15') }],
    ['60, and not yet 61', { birthDay: day('1962-03-16') }],
    ['R-ELIG-05c: a student of an ordinary university', { student: student('ORDINARY_UNIVERSITY', '2023-07-01') }],
    ['R-ELIG-05c: a student who graduates next year', { student: student('VOCATIONAL', '2024-07-01') }],
    ['a group that is wanted', { audience: { groups: ['MIGRANT_WORKER'], exclusions: [], minAge: null, maxAge: null } }],
  ] as const)('takes: %s', (_, change) => {
    expect(reasonsOf(change as Partial<StatementFacts>)).toEqual([]);
  });

  it('states nothing about somebody erased or not checked (R-VCH-02)', () => {
    expect(reasonsOf({ person: { ...eligible.person, erasedAt: now, assurance: 'none' } })).toBe('person.erased');
    expect(reasonsOf({ person: { ...eligible.person, assurance: 'none' } })).toBe('person.not-real-name');
  });
});
