import type { CandidateFacts } from '../../facts';
import { day } from '@jiquan/kernel';
import { resolve, shipped } from '../../data/registry';
import { prove } from '../../testing/prove';
import { must, sets } from '../../testing/sets';
import { judge } from '..';
import * as route from './route';

const direct = (onePlusXLevel: string | null, level: string, correspondingOccupation = true): CandidateFacts => ({
  route: 'DIRECT_RECOGNITION',
  onePlusXLevel,
  level,
  correspondingOccupation,
});
const process = (education: string, level: string, more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  route: 'PROCESS_ASSESSMENT',
  education,
  level,
  studentStage: 'GRADUATING_YEAR',
  theoryPassed: true,
  skillPassed: true,
  ...more,
});
const examined = (level: string, more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  route: 'EXAMINATION',
  education: 'SECONDARY_VOCATIONAL',
  studentStage: 'GRADUATE',
  outstanding: true,
  level,
  ...more,
});
const directly = (level: string, more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  education: 'SECONDARY_VOCATIONAL',
  studentStage: 'GRADUATE',
  appliesDirectly: true,
  level,
  ...more,
});
const fee = (feeFen: number, bodyInCityCatalogue = true, candidateEligible = true) => ({ feeFen, bodyInCityCatalogue, candidateEligible });
const competed = (competitionRules: boolean, resultQualifies: boolean, by = 'COMPETITION') => ({ route: by, competitionRules, resultQualifies });

prove([route], {
  'R-ASM-12': [
    ...['EXAMINATION', 'DIRECT_RECOGNITION', 'PROCESS_ASSESSMENT', 'COMPETITION'].map((by) => ['EDU', { route: by }, 'passed'] as const),
    ['EDU', { route: 'PURCHASE' }, 'refused'],
    ['EDU', {}, 'facts-missing'],
    ['HEN22', { route: 'PURCHASE' }, 'not-applicable'],
  ],
  'R-ASM-13': [
    ['EDU', direct('SENIOR', 'SENIOR'), 'passed'],
    ['EDU', direct('INTERMEDIATE', 'SENIOR'), 'passed'],
    ['EDU', direct('JUNIOR', 'INTERMEDIATE'), 'passed'],
    ['EDU', direct('JUNIOR', 'SENIOR'), 'refused'],
    ['EDU', direct('SENIOR', 'TECHNICIAN'), 'refused'],
    ['EDU', direct('INTERMEDIATE', 'INTERMEDIATE'), 'refused'],
    ['EDU', direct('SENIOR', 'SENIOR', false), 'refused'],
    ['EDU', direct(null, 'SENIOR'), 'refused'],
    ['EDU', direct('EXPERT', 'SENIOR'), 'refused'],
    ['EDU', { ...direct('SENIOR', 'SENIOR'), route: 'EXAMINATION' }, 'not-applicable'],
    ['EDU', { route: 'DIRECT_RECOGNITION', level: 'SENIOR' }, 'facts-missing'],
    ['EDU', { route: 'EXAMINATION' }, 'not-applicable'],
    ['HEN23', direct('JUNIOR', 'SENIOR'), 'not-applicable'],
  ],
  'R-ASM-14': [
    ['EDU', process('UNDERGRADUATE', 'SENIOR'), 'passed'],
    ['EDU', process('JUNIOR_COLLEGE', 'SENIOR', { studentStage: 'GRADUATE' }), 'passed'],
    ['EDU', process('SECONDARY_VOCATIONAL', 'INTERMEDIATE'), 'passed'],
    ['EDU', process('SECONDARY_VOCATIONAL', 'SENIOR'), 'refused'],
    ['EDU', process('UNDERGRADUATE', 'TECHNICIAN'), 'refused'],
    ['EDU', process('UNDERGRADUATE', 'SENIOR', { theoryPassed: false }), 'refused'],
    ['EDU', process('UNDERGRADUATE', 'SENIOR', { skillPassed: false }), 'refused'],
    ['EDU', process('UNDERGRADUATE', 'SENIOR', { studentStage: 'EARLIER' }), 'refused'],
    ['EDU', process('PRIMARY', 'INTERMEDIATE'), 'refused'],
    ['EDU', process('UNDERGRADUATE', 'SENIOR', { route: 'COMPETITION' }), 'not-applicable'],
    ['EDU', { route: 'PROCESS_ASSESSMENT', education: 'UNDERGRADUATE' }, 'facts-missing'],
    ['EDU', { route: 'EXAMINATION' }, 'not-applicable'],
    ['HEN22', process('PRIMARY', 'SENIOR'), 'not-applicable'],
  ],
  'R-ASM-15a': [
    ['EDU', examined('INTERMEDIATE'), 'not-applicable'],
    ['EDU', examined('SENIOR'), 'passed'],
    ['EDU', examined('TECHNICIAN'), 'refused'],
    ['EDU', examined('SENIOR', { studentStage: 'GRADUATING_YEAR' }), 'passed'],
    ['EDU', examined('SENIOR', { studentStage: 'EARLIER' }), 'refused'],
    ['EDU', examined('SENIOR', { outstanding: false }), 'refused'],
    ['EDU', examined('TECHNICIAN', { education: 'UNDERGRADUATE' }), 'not-applicable'],
    ['EDU', { route: 'EXAMINATION', level: 'SENIOR' }, 'facts-missing'],
    ['EDU', { route: 'COMPETITION' }, 'not-applicable'],
    ['EDU', { route: 'EXAMINATION', education: 'UNDERGRADUATE' }, 'not-applicable'],
    ['PUYANG22', examined('TECHNICIAN'), 'not-applicable'],
  ],
  'R-ASM-15b': [
    ...(['PUYANG', 'PUYANG22'] as const).flatMap((set) => [
      [set, directly('JUNIOR'), 'not-applicable'] as const,
      [set, directly('JUNIOR', { studentStage: 'EARLIER' }), 'not-applicable'] as const,
      [set, directly('INTERMEDIATE'), 'passed'] as const,
      [set, directly('SENIOR'), 'refused'] as const,
    ]),
    ['PUYANG', directly('INTERMEDIATE', { studentStage: 'GRADUATING_YEAR' }), 'refused'],
    ['PUYANG', directly('SENIOR', { appliesDirectly: false }), 'not-applicable'],
    ['PUYANG', directly('SENIOR', { education: 'UNDERGRADUATE' }), 'not-applicable'],
    ['PUYANG', { education: 'UNDERGRADUATE' }, 'not-applicable'],
    ['PUYANG', { appliesDirectly: false }, 'not-applicable'],
    ['PUYANG', { education: 'SECONDARY_VOCATIONAL' }, 'facts-missing'],
    ['HEN23', directly('SENIOR'), 'not-applicable'],
  ],
  'R-ASM-16': [
    ['EDU', competed(true, true), 'passed'],
    ['EDU', competed(true, false), 'refused'],
    ['EDU', competed(false, true), 'refused'],
    ['EDU', competed(false, false, 'EXAMINATION'), 'not-applicable'],
    ['EDU', { route: 'COMPETITION' }, 'facts-missing'],
    ['EDU', { route: 'EXAMINATION' }, 'not-applicable'],
    ['HEN22', competed(false, false), 'not-applicable'],
  ],
  'R-ASM-19': [
    ...(['PUYANG', 'PUYANG22', 'DEMO'] as const).flatMap((set) => [
      [set, fee(0), 'passed'] as const,
      [set, fee(1), 'refused'] as const,
      [set, fee(0, false), 'refused'] as const,
      [set, fee(100, false, false), 'not-applicable'] as const,
      [set, { candidateEligible: false }, 'not-applicable'] as const,
      [set, { feeFen: 0 }, 'facts-missing'] as const,
    ]),
    ['HEN23', fee(100), 'not-applicable'],
  ],
});

test('R-ASM-15: at a school of the education system in the county, the higher level is the system’s to judge', () => {
  const both = must(resolve('CN-HA/puyang/puyang-county', day('2022-06-01'), shipped, 'EDUCATION'));
  const facts = { ...examined('SENIOR'), appliesDirectly: true };
  expect([judge('R-ASM-15a', facts, both).outcome, judge('R-ASM-15b', facts, both).outcome]).toEqual(['passed', 'not-applicable']);
  expect(judge('R-ASM-15b', { ...facts, level: 'INTERMEDIATE' }, both).outcome).toBe('passed');
  expect(judge('R-ASM-15a', { ...facts, outstanding: false }, sets.EDU).outcome).toBe('refused');
  // What process assessment or a 1+X certificate gives before graduation, the county's sentence does not take away.
  for (const by of ['PROCESS_ASSESSMENT', 'DIRECT_RECOGNITION']) {
    const student = { ...facts, route: by, level: 'INTERMEDIATE', studentStage: 'GRADUATING_YEAR' } as const;
    expect(judge('R-ASM-15b', student, both).outcome).toBe('not-applicable');
  }
});
