import { day } from '@jiquan/kernel';
import type { OpeningApplication, Review, Seat } from '../../facts';
import { prove } from '../../testing/prove';
import * as counting from './counting';
import * as opening from './opening';
import * as structure from './structure';

const application: OpeningApplication = {
  batch: '1',
  opensOn: day('2026-11-23'),
  occupation: '4-10-01-06',
  level: 'JUNIOR',
  plannedCount: 30,
  from: day('2026-11-23'),
  until: day('2026-12-11'),
  classHours: 80,
  mode: 'ENTRUSTED',
};
const reviews = (...seats: Seat[]): Review[] => seats.map((seat, at) => ({ seat, officer: `o${at}`, agreed: true }));
const hours = (practiceHours: number, totalHours: number) => ({ practiceHours, totalHours });
const count = (openingCount: number, inCourse: number[], roster = 80) => ({
  opening: openingCount,
  openingInspections: [openingCount],
  inCourse,
  roster,
  waiver: null,
});
const online = (onlineTheoryHours: number, onlinePlatformListed: boolean | null = true) => ({
  totalHours: 100,
  onlineTheoryHours,
  onlinePlatformListed,
});
const completion = (totalHours: number, prescribedHours: number | null = null) => ({
  totalHours,
  prescribedHours,
  obtainableKinds: ['TRAINING_COMPLETION'],
});

prove([counting, opening, structure], {
  'R-CLASS-01': [
    ...(['HCX21', 'HEN22', 'HEN23', 'PUYANG', 'PUYANG22'] as const).flatMap((set) => [
      [set, { headCount: 79 }, 'passed'] as const,
      [set, { headCount: 80 }, 'passed'] as const,
      [set, { headCount: 81 }, 'refused'] as const,
    ]),
    ['DEMO', { headCount: 39 }, 'passed'],
    ['DEMO', { headCount: 40 }, 'passed'],
    ['DEMO', { headCount: 41 }, 'refused'],
  ],
  'R-CLASS-02': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { headCount: 39, teachers: 2 }, 'passed'] as const,
      [set, { headCount: 40, teachers: 2 }, 'passed'] as const,
      [set, { headCount: 41, teachers: 2 }, 'refused'] as const,
    ]),
    ['HEN23', { headCount: 1, teachers: 0 }, 'refused'],
    ['HCX21', { headCount: 300, teachers: 1, delivery: 'ONLINE', occupationListedOnline: true }, 'not-applicable'],
    ['HCX21', { headCount: 300, teachers: 1, delivery: 'ONLINE', occupationListedOnline: false }, 'refused'],
  ],
  'R-CLASS-03': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { headCount: 59, workstations: 3 }, 'passed'] as const,
      [set, { headCount: 60, workstations: 3 }, 'passed'] as const,
      [set, { headCount: 61, workstations: 3 }, 'refused'] as const,
    ]),
    ['HCX21', { headCount: 300, workstations: 0, delivery: 'ONLINE', occupationListedOnline: true }, 'not-applicable'],
  ],
  'R-CLASS-04': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { shortestLessonMinutes: 39 }, 'refused'] as const,
      [set, { shortestLessonMinutes: 40 }, 'passed'] as const,
      [set, { shortestLessonMinutes: 41 }, 'passed'] as const,
    ]),
    ['HEN23', { shortestLessonMinutes: 39, phase: 'RUN' }, 'voids'],
  ],
  'R-CLASS-05': [
    ['HCX21', hours(64, 100), 'refused'],
    ['HCX21', hours(65, 100), 'passed'],
    ['HCX21', hours(66, 100), 'passed'],
    ...(['HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, hours(59, 100), 'refused'] as const,
      [set, hours(60, 100), 'passed'] as const,
      [set, hours(61, 100), 'passed'] as const,
    ]),
    // 62 % passes under the province of 2023 and not in the county of 2021.
    ['HEN23', hours(62, 100), 'passed'],
    ['HCX21', hours(62, 100), 'refused'],
    // Exactly 65 % of 120 hours is 78.
    ['HCX21', hours(77, 120), 'refused'],
    ['HCX21', hours(78, 120), 'passed'],
    ['HCX21', { ...hours(64, 100), phase: 'RUN' }, 'voids'],
    ['HCX21', { ...hours(0, 100), delivery: 'ONLINE', occupationListedOnline: true }, 'not-applicable'],
    ['HEN23', hours(0, 0), 'refused'],
    ['HEN23', { ...hours(0, 0), phase: 'RUN' }, 'voids'],
  ],
  'R-CLASS-06': [
    ...(['HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, online(39), 'passed'] as const,
      [set, online(40), 'passed'] as const,
      [set, online(41), 'refused'] as const,
    ]),
    // A platform of the list, one that is not on it, and one of which nobody knows.
    ['HEN23', online(10, true), 'passed'],
    ['HEN23', online(10, false), 'refused'],
    ['HEN22', online(10, false), 'refused'],
    ['HEN22', { totalHours: 100, onlineTheoryHours: 10 }, 'facts-missing'],
    ['HEN23', { ...online(41), phase: 'RUN' }, 'voids'],
    ['HEN23', { ...online(1), totalHours: 0 }, 'refused'],
    ['HEN23', { ...online(1), totalHours: 0, phase: 'RUN' }, 'voids'],
    ['HEN23', online(0, null), 'not-applicable'],
    ['HCX21', online(100, false), 'not-applicable'],
  ],
  'R-CLASS-07': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, completion(39), 'refused'] as const,
      [set, completion(40), 'passed'] as const,
      [set, completion(41), 'passed'] as const,
    ]),
    ['HEN23', completion(24, 24), 'passed'],
    ['HEN23', completion(47, 48), 'refused'],
    ['HEN23', { ...completion(8), obtainableKinds: ['SKILL_LEVEL', 'TRAINING_COMPLETION'] }, 'not-applicable'],
  ],
  'R-CLASS-09': [
    ['HCX21', { application, planAndRosterInSystem: true }, 'passed'],
    ['HEN22', { application, planAndRosterInSystem: true }, 'passed'],
    ['HEN22', { application: { ...application, mode: null }, planAndRosterInSystem: true }, 'refused'],
    ['HCX21', { application, planAndRosterInSystem: false }, 'refused'],
    ['DEMO', { application: { ...application, batch: null }, planAndRosterInSystem: true }, 'refused'],
    ['DEMO', { application: { ...application, level: null }, planAndRosterInSystem: true }, 'refused'],
    [
      'DEMO',
      { application: { ...application, level: null }, planAndRosterInSystem: true, plannedKind: 'SPECIFIC_ABILITY' },
      'passed',
    ],
    ['HEN23', { application: { ...application, batch: null }, planAndRosterInSystem: false }, 'not-applicable'],
    [
      'HCX21',
      { application: { ...application, level: null }, planAndRosterInSystem: true, plannedKind: 'OTHER' },
      'refused',
    ],
  ],
  'R-CLASS-10': [
    ['DEMO', { reviews: reviews('HRSS_FIRST'), industryDepartment: false }, 'refused'],
    ['DEMO', { reviews: reviews('INDUSTRY_FIRST', 'INDUSTRY_FIRST', 'INDUSTRY_SECOND', 'HRSS_FIRST', 'HRSS_SECOND'), industryDepartment: true }, 'passed'],
    [
      'HCX21',
      { reviews: reviews('INDUSTRY_FIRST', 'INDUSTRY_SECOND', 'HRSS_FIRST', 'HRSS_SECOND'), industryDepartment: true },
      'passed',
    ],
    [
      'HCX21',
      { reviews: reviews('INDUSTRY_FIRST', 'INDUSTRY_SECOND', 'HRSS_FIRST'), industryDepartment: true },
      'refused',
    ],
    [
      'HCX21',
      { reviews: reviews('HRSS_FIRST', 'HRSS_SECOND', 'INDUSTRY_FIRST', 'INDUSTRY_SECOND'), industryDepartment: true },
      'refused',
    ],
    ['HEN22', { reviews: reviews('HRSS_FIRST', 'HRSS_SECOND'), industryDepartment: true }, 'refused'],
    ['HEN22', { reviews: reviews('HRSS_FIRST', 'HRSS_SECOND'), industryDepartment: false }, 'passed'],
    ['DEMO', { reviews: reviews('HRSS_FIRST', 'HRSS_SECOND'), industryDepartment: false }, 'passed'],
    ['HEN23', { reviews: [], industryDepartment: true }, 'not-applicable'],
  ],
  'R-CLASS-11': [
    ['DEMO', { inSystem: true }, 'passed'],
    ['DEMO', { inSystem: false }, 'voids'],
    ['HCX21', { inSystem: true }, 'passed'],
    ['HCX21', { inSystem: false }, 'voids'],
    ...(['HEN22', 'HEN23'] as const).flatMap((set) => [
      [set, { inSystem: true }, 'passed'] as const,
      [set, { inSystem: false }, 'voids'] as const,
    ]),
    ['DEMO', {}, 'facts-missing'],
  ],
  'R-CLASS-12': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { openingCount: 39, presentAtOpening: 40 }, 'refused'] as const,
      [set, { openingCount: 40, presentAtOpening: 40 }, 'passed'] as const,
      [set, { openingCount: 41, presentAtOpening: 40 }, 'refused'] as const,
    ]),
  ],
  'R-CLASS-13a': [
    ...(['HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, count(40, [38]), 'passed'] as const,
      [set, count(40, []), 'facts-missing'] as const,
    ]),
    // That there were two says nothing of who was there.
    ['HEN23', { ...count(40, []), inCourse: 2 }, 'facts-missing'],
    ['HCX21', count(40, []), 'not-applicable'],
  ],
  'R-CLASS-13b': [
    ['HCX21', count(40, []), 'passed'],
    ['HCX21', { ...count(40, []), inCourse: 0 }, 'passed'],
    ['HCX21', { ...count(40, []), inCourse: 1 }, 'facts-missing'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN23', count(40, []), 'not-applicable'],
  ],
  'R-CLASS-15': [
    ['DEMO', { rosterInSystem: true, teachersInSystem: true }, 'passed'],
    ['DEMO', { rosterInSystem: false, teachersInSystem: true }, 'refused'],
    ['HEN23', { rosterInSystem: true, teachersInSystem: true }, 'passed'],
    ['HEN23', { rosterInSystem: true, teachersInSystem: false }, 'refused'],
    ['HCX21', { rosterInSystem: false, teachersInSystem: false }, 'not-applicable'],
  ],
  // Planned for eighty, forty were there.
  'R-CLASS-21': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { plannedCount: 80, presentAtOpening: 40, recognised: 39 }, 'passed'] as const,
      [set, { plannedCount: 80, presentAtOpening: 40, recognised: 40 }, 'passed'] as const,
      [set, { plannedCount: 80, presentAtOpening: 40, recognised: 41 }, 'refused'] as const,
    ]),
    ['HEN23', { plannedCount: 30, presentAtOpening: 40, recognised: 40 }, 'passed'],
    ['HEN23', { plannedCount: 80, recognised: 40 }, 'facts-missing'],
    ['EDU', { plannedCount: 80, presentAtOpening: 40, recognised: 41 }, 'refused'],
  ],
});
