import { day } from '@jiquan/kernel';
import type { Audience, StartUpFacts, StudentFacts } from '../../facts';
import { judge } from '..';
import { prove } from '../../testing/prove';
import { sets } from '../../testing/sets';
import * as course from './course';
import * as fitness from './fitness';
import * as person from './person';

const willing = { trainingWill: true, employmentWill: true, employable: true };
const opens = (on: string) => ({ classOpensOn: day(on) });
const ended = (on: string | null, endedWithoutFault = false) => ({
  previousTrainings: [{ assessmentEndedOn: on === null ? null : day(on), endedWithoutFault }],
});
const student = (change: Partial<StudentFacts> = {}): { student: StudentFacts } => ({
  student: {
    ownSchool: true,
    sameMajor: true,
    school: 'VOCATIONAL',
    graduatesOn: day('2023-06-30'),
    lastStudyYearFrom: day('2022-09-01'),
    ...change,
  },
});
const audience = (change: Partial<Audience> = {}): { audience: Audience } => ({
  audience: { groups: null, exclusions: ['PENSIONER', 'PUBLIC_PAYROLL'], minAge: 16, maxAge: 60, ...change },
});
const aged = (birth: string) => ({ groups: [], birth: day(birth), on: day('2026-11-21') });

const startUp = (change: Partial<StartUpFacts>) => ({
  course: 'ENTREPRENEURSHIP' as const,
  startUp: { willing: true, needsTraining: true, earlyStage: true, suitableAge: true, qualified: true, ...change },
});

prove([course, fitness, person], {
  configured: [
    ['DEMO', { ...audience(), ...aged('1990-01-01') }, 'passed'],
    ['DEMO', { ...audience(), ...aged('1990-01-01'), groups: ['PENSIONER'] }, 'refused'],
    ['DEMO', { ...audience(), ...aged('1990-01-01'), groups: ['PUBLIC_PAYROLL'] }, 'refused'],
    ['DEMO', { ...audience({ exclusions: [] }), ...aged('1990-01-01'), groups: ['PENSIONER'] }, 'passed'],
    ['DEMO', { ...audience({ groups: ['VETERAN'] }), ...aged('1990-01-01'), groups: ['VETERAN'] }, 'passed'],
    ['DEMO', { ...audience({ groups: ['VETERAN'] }), ...aged('1990-01-01'), groups: ['MIGRANT'] }, 'refused'],
    // The 16th birthday is reached on the day itself; sixty lasts to the day before the 61st birthday.
    ['DEMO', { ...audience(), ...aged('2010-11-22') }, 'refused'],
    ['DEMO', { ...audience(), ...aged('2010-11-21') }, 'passed'],
    ['DEMO', { ...audience(), ...aged('1965-11-22') }, 'passed'],
    ['DEMO', { ...audience(), ...aged('1965-11-21') }, 'refused'],
    ['DEMO', { ...audience({ minAge: null, maxAge: null }), groups: [] }, 'passed'],
    ['DEMO', { ...audience({ minAge: null }), ...aged('1965-11-21') }, 'refused'],
    ['DEMO', { ...audience({ maxAge: null }), ...aged('2010-11-22') }, 'refused'],
    ['DEMO', { ...audience({ maxAge: null }), ...aged('1940-01-01') }, 'passed'],
    ['DEMO', { ...audience(), groups: [] }, 'facts-missing'],
    ['HEN23', audience(), 'facts-missing'],
  ],
  'R-ELIG-01': [
    ['DEMO', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['DEMO', { trainingWill: true, meetsConditions: false }, 'refused'],
    ['HEN23', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['HEN23', { trainingWill: false, meetsConditions: true }, 'refused'],
    ['PUYANG', { trainingWill: true, meetsConditions: false }, 'refused'],
    ['HEN22', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['HEN22', { trainingWill: false, meetsConditions: true }, 'refused'],
    ['HCX21', { trainingWill: false, meetsConditions: false }, 'not-applicable'],
  ],
  'R-ELIG-02a': [
    ['DEMO', willing, 'passed'],
    ['DEMO', { ...willing, employable: false }, 'refused'],
    ['HEN23', willing, 'passed'],
    ['HEN23', { ...willing, trainingWill: false }, 'refused'],
    ['HEN23', { ...willing, employmentWill: false }, 'refused'],
    ['HEN23', { ...willing, employable: false }, 'refused'],
    ['HEN22', { ...willing, employable: false }, 'not-applicable'],
    ['HCX21', { ...willing, employable: false }, 'not-applicable'],
  ],
  'R-ELIG-02b': [
    ['HCX21', { ...willing, fundSource: 'SPECIAL_ACCOUNT', canReachTransferEmployment: true }, 'passed'],
    ['HCX21', { ...willing, fundSource: 'SPECIAL_ACCOUNT', canReachTransferEmployment: false }, 'refused'],
    ['HCX21', { ...willing, fundSource: 'SPECIAL_ACCOUNT' }, 'facts-missing'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', employable: false }, 'not-applicable'],
    ['HEN23', { fundSource: 'SPECIAL_ACCOUNT', employable: false }, 'not-applicable'],
  ],
  'R-ELIG-03': [
    ['DEMO', { postRelation: 'CLOSE' }, 'passed'],
    ['DEMO', { postRelation: 'OTHER' }, 'refused'],
    ['HCX21', { postRelation: 'SAME' }, 'passed'],
    ['HCX21', { postRelation: 'OTHER' }, 'refused'],
    ['HEN22', { postRelation: 'CLOSE' }, 'passed'],
    ['HEN22', { postRelation: 'OTHER' }, 'refused'],
    ['HEN23', { postRelation: 'CLOSE' }, 'passed'],
    ['HEN23', { postRelation: 'OTHER' }, 'refused'],
    ['HEN23', { postRelation: 'UNDECIDED' }, 'facts-missing'],
    ['HEN23', { postRelation: null }, 'not-applicable'],
  ],
  'R-ELIG-04': [
    ['HCX21', { transfer: { formerOccupation: '6-18-01-01', newOccupation: '6-18-02-04' } }, 'passed'],
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { transfer: { formerOccupation: '6-18-01-01', newOccupation: '6-18-01-02' } }, 'refused'] as const,
      [set, { transfer: { formerOccupation: '6-18-01-01', newOccupation: '6-29-01-01' } }, 'passed'] as const,
    ]),
    ['HEN23', { transfer: null }, 'not-applicable'],
    ['HEN23', {}, 'facts-missing'],
  ],
  'R-ELIG-05a': [
    ['HCX21', student({ sameMajor: false }), 'passed'],
    ['HCX21', student({ ownSchool: false }), 'passed'],
    ['HCX21', student(), 'refused'],
    ['HCX21', { student: null }, 'not-applicable'],
    ['HEN23', student(), 'not-applicable'],
  ],
  'R-ELIG-05b': [
    ['HEN22', { ...student(), ...opens('2022-08-31') }, 'passed'],
    ['HEN22', { ...student(), ...opens('2022-09-01') }, 'refused'],
    ['HEN22', { ...student(), ...opens('2023-06-30') }, 'refused'],
    ['HEN22', { ...student(), ...opens('2023-07-01') }, 'passed'],
    ['HEN22', { ...student({ sameMajor: false }), ...opens('2023-03-01') }, 'passed'],
    ['EDU', { ...student(), ...opens('2022-12-01') }, 'refused'],
    ['PUYANG22', { ...student(), ...opens('2022-12-01') }, 'refused'],
    ['HEN22', opens('2022-12-01'), 'facts-missing'],
    ['HEN23', { ...student(), ...opens('2023-03-01') }, 'not-applicable'],
  ],
  'R-ELIG-05c': [
    ['HEN23', { ...student(), ...opens('2022-12-31'), course: 'ORDINARY' }, 'passed'],
    ['HEN23', { ...student(), ...opens('2023-01-01'), course: 'ORDINARY' }, 'refused'],
    [
      'HEN23',
      { ...student({ sameMajor: false, ownSchool: false }), ...opens('2023-06-30'), course: 'ORDINARY' },
      'refused',
    ],
    ['HEN23', { ...student(), ...opens('2023-07-01'), course: 'ORDINARY' }, 'passed'],
    ['HEN23', { ...student(), ...opens('2023-03-01'), course: 'ENTREPRENEURSHIP' }, 'not-applicable'],
    [
      'HEN23',
      { ...student({ school: 'ORDINARY_UNIVERSITY' }), ...opens('2023-03-01'), course: 'ORDINARY' },
      'not-applicable',
    ],
    [
      'HEN23',
      { ...student({ school: 'SPECIAL_VOCATIONAL' }), ...opens('2023-03-01'), course: 'ORDINARY' },
      'not-applicable',
    ],
    ['HEN23', { ...student({ school: 'TECHNICAL' }), ...opens('2023-03-01'), course: 'ORDINARY' }, 'refused'],
    ['PUYANG', { ...student(), ...opens('2022-12-31'), course: 'ORDINARY' }, 'passed'],
    ['PUYANG', { ...student(), ...opens('2023-01-01'), course: 'ORDINARY' }, 'refused'],
    ['HEN23', { ...student(), ...opens('2023-03-01') }, 'facts-missing'],
    ['DEMO', { ...student({ graduatesOn: day('2027-01-01') }), ...opens('2026-12-31'), course: 'ORDINARY' }, 'passed'],
    ['DEMO', { ...student({ graduatesOn: day('2026-12-31') }), ...opens('2026-11-21'), course: 'ORDINARY' }, 'refused'],
    ['HCX21', { ...student(), ...opens('2023-03-01'), course: 'ORDINARY' }, 'not-applicable'],
  ],
  'R-ELIG-06': [
    ['HCX21', { ...ended('2021-05-15'), ...opens('2021-06-14') }, 'refused'],
    ['HCX21', { ...ended('2021-05-15'), ...opens('2021-06-15') }, 'passed'],
    ['HCX21', { ...ended('2021-05-15'), ...opens('2021-06-16') }, 'passed'],
    ['HEN23', { ...ended('2023-05-15'), ...opens('2023-06-14') }, 'refused'],
    ['HEN23', { ...ended('2023-05-15'), ...opens('2023-06-15') }, 'passed'],
    ['HEN23', { ...ended('2023-05-15'), ...opens('2023-06-16') }, 'passed'],
    // the last day of a shorter month.
    ['HEN23', { ...ended('2023-01-31'), ...opens('2023-02-27') }, 'refused'],
    ['HEN23', { ...ended('2023-01-31'), ...opens('2023-02-28') }, 'passed'],
    // HCX21 measures to the opening, HEN23 to taking part again.
    ['HCX21', { ...ended('2021-05-15'), ...opens('2021-06-14'), takesPartOn: day('2021-06-20') }, 'refused'],
    ['HEN23', { ...ended('2023-05-15'), ...opens('2023-06-14'), takesPartOn: day('2023-06-20') }, 'passed'],
    ['HEN23', { ...ended(null), ...opens('2023-06-15') }, 'refused'],
    ['HEN23', { ...ended(null, true), ...opens('2023-06-15') }, 'passed'],
    ['HEN23', { previousTrainings: [], ...opens('2023-06-15') }, 'passed'],
    ['HEN22', { ...ended('2022-05-15'), ...opens('2022-06-14') }, 'refused'],
    ['HEN22', { ...ended('2022-05-15'), ...opens('2022-06-15') }, 'passed'],
    ['HEN22', { ...ended('2022-05-15'), ...opens('2022-06-16') }, 'passed'],
    ['PUYANG', { ...ended('2023-05-15'), ...opens('2023-06-14') }, 'refused'],
    ['PUYANG', { ...ended('2023-05-15'), ...opens('2023-06-15') }, 'passed'],
    ['HEN22', opens('2022-06-15'), 'facts-missing'],
    ['DEMO', { ...ended('2026-10-22'), ...opens('2026-11-21') }, 'refused'],
    ['DEMO', { ...ended('2026-10-21'), ...opens('2026-11-21') }, 'passed'],
    ['DEMO', { ...ended('2026-10-20'), ...opens('2026-11-21') }, 'passed'],
  ],
  'R-ELIG-10': [
    ['DEMO', { questionnaireDone: true, identityCompared: true }, 'passed'],
    ['DEMO', { questionnaireDone: false, identityCompared: true }, 'refused'],
    ['HEN23', { questionnaireDone: true, identityCompared: true }, 'passed'],
    ['HEN23', { questionnaireDone: false, identityCompared: true }, 'refused'],
    ['HEN23', { questionnaireDone: true, identityCompared: false }, 'refused'],
    ['HCX21', { questionnaireDone: false, identityCompared: false }, 'not-applicable'],
  ],
  'R-ELIG-11': [
    ['DEMO', startUp({ earlyStage: false }), 'passed'],
    ['HCX21', startUp({}), 'passed'],
    ['HCX21', startUp({ earlyStage: false, suitableAge: false, qualified: false }), 'passed'],
    ['HCX21', startUp({ willing: false }), 'flags'],
    ['HCX21', startUp({ needsTraining: false }), 'flags'],
    ['HEN22', startUp({ qualified: false }), 'passed'],
    ['HEN22', startUp({ earlyStage: false }), 'flags'],
    ['HEN22', startUp({ suitableAge: false }), 'flags'],
    ['HEN23', startUp({ earlyStage: false }), 'passed'],
    ['HEN23', startUp({ qualified: false }), 'flags'],
    ['DEMO', startUp({ willing: false }), 'flags'],
    ['HEN23', { ...startUp({ willing: false }), course: 'ORDINARY' }, 'not-applicable'],
    ['HEN23', { course: 'ENTREPRENEURSHIP' }, 'facts-missing'],
    ['HEN23', { course: 'ORDINARY' }, 'not-applicable'],
  ],
  'R-ELIG-12': [
    ['EDU', { ...student(), studentFeeFen: 0 }, 'passed'],
    ['EDU', { ...student(), studentFeeFen: 1 }, 'refused'],
    ['EDU', { student: null, studentFeeFen: 100_00 }, 'not-applicable'],
    ['EDU', student(), 'facts-missing'],
    ['EDU', { student: null }, 'not-applicable'],
    ['HEN22', { ...student(), studentFeeFen: 1 }, 'not-applicable'],
  ],
});

test('what is found missing on the way is named, and nothing else', () => {
  expect(judge('configured', { ...audience(), groups: [], on: day('2026-11-21') }, sets.DEMO).missing).toEqual([
    'birth',
  ]);
  const account = { fundSource: 'SPECIAL_ACCOUNT', employable: true };
  expect(judge('R-ELIG-02b', account, sets.HCX21).missing).toEqual(['employmentWill', 'canReachTransferEmployment']);
});
