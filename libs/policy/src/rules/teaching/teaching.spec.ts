import type { InspectionRecord, StaffFacts } from '../../facts';
import { judge } from '..';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import * as staff from './staff';

const centre = (change: StaffFacts = {}): StaffFacts => ({
  enterpriseCentre: true,
  manufacturing: true,
  teachersMatchTraining: true,
  premises: true,
  facilities: true,
  certifiedTeachers: 1,
  certifiedNumberConfirmed: true,
  ...change,
});
const filed = (fullTimeTeachers: number, filedFullTimeTeachers: number, privateInstitution = true) => ({
  privateInstitution,
  fullTimeTeachers,
  filedFullTimeTeachers,
});
const records = (...teachers: (string | null)[]): { inspectionRecords: InspectionRecord[] } => ({
  inspectionRecords: teachers.map((one) => ({ on: null, place: null, teachers: one, attendance: null, inspector: null })),
});
const centreCases = (set: 'HCX21' | 'HEN22' | 'HEN23') =>
  [
    [set, centre({ certifiedTeachers: 0 }), 'refused'],
    [set, centre({ certifiedTeachers: 1 }), 'passed'],
    [set, centre({ certifiedTeachers: 2 }), 'passed'],
    [set, centre({ teachersMatchTraining: false }), 'refused'],
    [set, centre({ premises: false }), 'refused'],
    [set, centre({ facilities: false }), 'refused'],
    [set, centre({ certifiedNumberConfirmed: false }), 'flags'],
    [set, { enterpriseCentre: true, manufacturing: true, premises: true }, 'facts-missing'],
    [set, { enterpriseCentre: false, manufacturing: true }, 'not-applicable'],
  ] as const;

prove([staff], {
  'R-TEACH-01a': [...centreCases('HCX21'), ['HEN22', centre({ premises: false }), 'not-applicable']],
  'R-TEACH-01b': [...centreCases('HEN22'), ['HEN23', centre({ premises: false }), 'not-applicable']],
  // 2023 speaks of manufacturing centres alone.
  'R-TEACH-01c': [
    ...centreCases('HEN23'),
    ['HEN23', centre({ manufacturing: false, premises: false }), 'not-applicable'],
    ['HEN23', { enterpriseCentre: true }, 'facts-missing'],
    ['HEN23', { enterpriseCentre: false }, 'not-applicable'],
    ['HCX21', centre({ premises: false }), 'not-applicable'],
  ],
  'R-TEACH-02': [
    ['HEN23', { fewestTeachersOfASpecialty: 1 }, 'refused'],
    ['HEN23', { fewestTeachersOfASpecialty: 2 }, 'passed'],
    ['HEN23', { fewestTeachersOfASpecialty: 3 }, 'passed'],
    ['DEMO', { fewestTeachersOfASpecialty: 0 }, 'refused'],
    ['DEMO', { fewestTeachersOfASpecialty: 1 }, 'passed'],
    ['DEMO', { fewestTeachersOfASpecialty: 2 }, 'passed'],
    ['HCX21', { fewestTeachersOfASpecialty: 0 }, 'not-applicable'],
    ['HEN22', { fewestTeachersOfASpecialty: 0 }, 'not-applicable'],
  ],
  'R-TEACH-03': [
    ['HCX21', filed(3, 2), 'refused'],
    ['HCX21', filed(3, 3), 'passed'],
    ['HCX21', filed(3, 4), 'passed'],
    ['HCX21', filed(3, 0, false), 'not-applicable'],
    ['HCX21', { privateInstitution: true, fullTimeTeachers: 3 }, 'facts-missing'],
    ['HCX21', { privateInstitution: false }, 'not-applicable'],
    ['HEN22', filed(3, 0), 'not-applicable'],
  ],
  'R-TEACH-04': [
    ['DEMO', { teachersInSystem: true }, 'passed'],
    ['HEN23', { teachersInSystem: true }, 'passed'],
    ['HEN23', { teachersInSystem: false }, 'refused'],
    ['DEMO', { teachersInSystem: false }, 'refused'],
    ['HEN22', { teachersInSystem: false }, 'not-applicable'],
  ],
  'R-TEACH-05': [
    ...(['HCX21', 'HEN22'] as const).flatMap((set) => [
      [set, records('both there', 'one ill'), 'passed'] as const,
      [set, records('both there', null), 'refused'] as const,
      [set, records(), 'passed'] as const,
      [set, {}, 'facts-missing'] as const,
    ]),
    ['HEN23', records(null), 'not-applicable'],
  ],
});

test('A-60: “some” and “a corresponding number” of certificates are one at the least, confirmed by an officer; or as many as set', () => {
  expect(judge('R-TEACH-01a', centre(), sets.HCX21)).toMatchObject({
    outcome: 'passed',
    compared: { leastCertified: 1 },
    defaults: ['A-60'],
  });
  const three = madeUp({ settings: { 'teacher.minCertified': 3 } });
  expect([2, 3, 4].map((certifiedTeachers) => judge('R-TEACH-01c', centre({ certifiedTeachers }), three).outcome)).toEqual([
    'refused',
    'passed',
    'passed',
  ]);
});
