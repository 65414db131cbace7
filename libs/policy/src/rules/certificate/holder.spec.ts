import type { HolderFacts } from '../../facts';
import { prove } from '../../testing/prove';
import { sets } from '../../testing/sets';
import { judge } from '..';
import * as holder from './holder';

const county = ['PUYANG', 'PUYANG22'] as const;
const held = (...kindsHeld: string[]) => ({ kindsHeld, graduate: true });
const technical = (technicalClass: string, takenFor: string, fullTime = true) => ({ technicalClass, takenFor, fullTime });
const archive = (archives: number, archiveHasTraining = true, archiveHasAssessment = true) => ({ archives, archiveHasTraining, archiveHasAssessment });
const award = (name: string, title: HolderFacts['title'], seriesMatches = true): HolderFacts => ({ award: name, title, seriesMatches });
const prized = (achievement: string, more: Partial<HolderFacts> = {}): HolderFacts => ({
  vocationalGraduate: true,
  achievement,
  personsInEvent: null,
  finalRank: null,
  postMatchesPrize: true,
  ...more,
});
const final = (personsInEvent: number, finalRank: number | null) => prized('NATIONAL_INDUSTRY_FINAL', { personsInEvent, finalRank });

prove([holder], {
  'R-CERT-02': [
    ...['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'].map(
      (kind) => ['PUYANG', { kindsHeld: [kind] }, 'passed'] as const,
    ),
    ['PUYANG', { kindsHeld: ['TRAINING_COMPLETION'] }, 'flags'],
    ['PUYANG', { kindsHeld: ['TRAINING_COMPLETION', 'SKILL_LEVEL'] }, 'passed'],
    ['PUYANG22', { kindsHeld: [] }, 'flags'],
    ['PUYANG', {}, 'facts-missing'],
    ['HEN23', { kindsHeld: [] }, 'not-applicable'],
  ],
  'R-CERT-05': [
    // 2022: at least one of them a skill-level certificate; the province is the floor for colleges and county.
    ...(['HEN22', 'EDU', 'PUYANG22'] as const).flatMap((set) => [
      [set, held(), 'flags'] as const,
      [set, held('QUALIFICATION', 'SPECIFIC_ABILITY'), 'flags'] as const,
      [set, held('SKILL_LEVEL'), 'passed'] as const,
      [set, held('SKILL_LEVEL', 'SKILL_LEVEL'), 'passed'] as const,
      [set, { kindsHeld: [], graduate: false }, 'not-applicable'] as const,
      [set, { graduate: true }, 'facts-missing'] as const,
    ]),
    // 2023 in the county: any certificate.
    ['PUYANG', held(), 'flags'],
    ['PUYANG', held('QUALIFICATION'), 'passed'],
    ['PUYANG', held('QUALIFICATION', 'SKILL_LEVEL'), 'passed'],
    ['HEN23', held(), 'not-applicable'],
  ],
  'R-CERT-10': [
    ...county.flatMap((set) => [
      [set, technical('INTERMEDIATE_CLASS', 'SECONDARY_VOCATIONAL'), 'passed'] as const,
      [set, technical('SENIOR_CLASS', 'JUNIOR_COLLEGE'), 'passed'] as const,
      [set, technical('PRE_TECHNICIAN_CLASS', 'UNDERGRADUATE'), 'passed'] as const,
      [set, technical('SENIOR_CLASS', 'UNDERGRADUATE'), 'refused'] as const,
    ]),
    ['PUYANG', technical('EVENING_CLASS', 'UNDERGRADUATE'), 'refused'],
    ['PUYANG', technical('SENIOR_CLASS', 'JUNIOR_COLLEGE', false), 'not-applicable'],
    ['PUYANG', { technicalClass: 'SENIOR_CLASS', fullTime: true }, 'facts-missing'],
    ['HEN23', technical('SENIOR_CLASS', 'UNDERGRADUATE'), 'not-applicable'],
  ],
  'R-CERT-11': [
    ...county.flatMap((set) => [
      [set, archive(0), 'refused'] as const,
      [set, archive(1), 'passed'] as const,
      [set, archive(2), 'refused'] as const,
    ]),
    ['PUYANG', archive(1, false), 'refused'],
    ['PUYANG', archive(1, true, false), 'refused'],
    ['PUYANG', { archives: 1 }, 'facts-missing'],
    ['HEN23', archive(0), 'not-applicable'],
  ],
  'R-CERT-12': [
    ...['CHINA_SKILLS_GRAND_AWARD', 'WORLDSKILLS_GOLD'].map((name) => ['PUYANG', award(name, 'FULL_SENIOR'), 'passed'] as const),
    ...['CENTRAL_PLAINS_SKILLS_AWARD', 'CENTRAL_PLAINS_SKILLS_MASTER', 'CENTRAL_PLAINS_GREAT_CRAFTSMAN', 'NATIONAL_GOLD', 'WORLDSKILLS_PRIZE'].flatMap(
      (name) => [
        ['PUYANG', award(name, 'ASSOCIATE_SENIOR'), 'passed'] as const,
        ['PUYANG', award(name, 'FULL_SENIOR'), 'refused'] as const,
      ],
    ),
    ['PUYANG22', award('WORLDSKILLS_GOLD', 'ASSOCIATE_SENIOR'), 'passed'],
    ['PUYANG22', award('SCHOOL_PRIZE', 'ASSOCIATE_SENIOR'), 'refused'],
    ['PUYANG22', award('WORLDSKILLS_GOLD', 'FULL_SENIOR', false), 'refused'],
    ['PUYANG', { award: 'NATIONAL_GOLD' }, 'facts-missing'],
    ['HEN23', award('SCHOOL_PRIZE', 'FULL_SENIOR'), 'not-applicable'],
  ],
  'R-CERT-13': [
    ...county.flatMap((set) => [
      [set, final(1, 9), 'passed'] as const,
      [set, final(1, 10), 'passed'] as const,
      [set, final(1, 11), 'refused'] as const,
      [set, final(2, 6), 'passed'] as const,
      [set, final(2, 7), 'passed'] as const,
      [set, final(2, 8), 'refused'] as const,
      [set, final(3, 4), 'passed'] as const,
      [set, final(3, 5), 'passed'] as const,
      [set, final(3, 6), 'refused'] as const,
    ]),
    ['PUYANG', final(4, 1), 'refused'],
    ['PUYANG', final(1, null), 'refused'],
    ['PUYANG', prized('WORLDSKILLS_SQUAD'), 'passed'],
    ['PUYANG', prized('NATIONAL_MERIT'), 'passed'],
    ['PUYANG', prized('CITY_MERIT'), 'refused'],
    ['PUYANG', prized('NATIONAL_MERIT', { postMatchesPrize: false }), 'refused'],
    ['PUYANG', { ...final(1, 1), postMatchesPrize: false }, 'refused'],
    ['PUYANG', prized('CITY_MERIT', { vocationalGraduate: false }), 'not-applicable'],
    ['PUYANG', { vocationalGraduate: true }, 'facts-missing'],
    ['HEN23', prized('CITY_MERIT'), 'not-applicable'],
  ],
});

test('R-CERT-12: the awards that open the way are shown', () => {
  expect(judge('R-CERT-12', award('SCHOOL_PRIZE', 'FULL_SENIOR'), sets.PUYANG).limit).toEqual(['CHINA_SKILLS_GRAND_AWARD', 'WORLDSKILLS_GOLD']);
});

test('R-CERT-12, R-CERT-13: the words cited are those the case was judged by', () => {
  const words = (title: string) => judge('R-CERT-12', award('NATIONAL_GOLD', title as 'FULL_SENIOR'), sets.PUYANG).clause?.words;
  expect([words('FULL_SENIOR'), words('ASSOCIATE_SENIOR')]).toEqual(['直接申报相应系列正高级职称', '直接申报相应系列副高级职称']);
  expect(judge('R-CERT-13', final(2, 8), sets.PUYANG)).toMatchObject({
    outcome: 'refused', compared: { finalRank: 8, lowestRank: '7' }, clause: { words: '前10名、双人赛项前7名' },
  });
});
