import { isRefusal } from '@jiquan/kernel';
import { progressOf, targetsOf } from '../../procedure/target';
import { sets } from '../../testing/sets';
import { hcx21BodyItems, hcx21Tasks } from '../tasks';
import { hcx21Targets } from './hcx21';
import { hen22Programmes, hen22Targets } from './hen22';
import { hen23Projects, hen23Targets } from './hen23';
import { pyx22Targets } from './pyx22';
import { edu21Targets } from './edu21';
import { targets, type Target } from '.';

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
const amount = (list: readonly Target[], code: string): number => {
  const found = list.filter((target) => target.code === code);
  if (found.length !== 1) throw new Error(`${found.length} targets ${code}`);
  return (found[0] as Target).amount;
};
const amounts = (list: readonly Target[], ...codes: string[]): number => sum(codes.map((code) => amount(list, code)));

describe('every target', () => {
  test.each(Object.entries(targets))('%s: one code each, a place and words for each, whole numbers', (_document, list) => {
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    for (const { place, words, amount: number, years } of list) {
      expect([place.length > 0, words.length > 0, Number.isSafeInteger(number), number > 0]).toEqual([true, true, true, true]);
      expect(years.from).toBeLessThanOrEqual(years.until);
    }
  });
});

describe('Henan 2022', () => {
  test('certificates, senior certificates and new bodies of the three routes add up to the goals', () => {
    expect(amounts(hen22Targets, 'certified.enterprises', 'certified.colleges', 'certified.social')).toBe(amount(hen22Targets, 'skilled'));
    expect(amounts(hen22Targets, 'senior.enterprises', 'senior.colleges', 'senior.social')).toBe(amount(hen22Targets, 'skilled.high'));
    expect(amounts(hen22Targets, 'bodies.enterprises', 'bodies.colleges', 'bodies.social')).toBe(amount(hen22Targets, 'bodies'));
    expect([amount(hen22Targets, 'skilled'), amount(hen22Targets, 'skilled.high'), amount(hen22Targets, 'bodies')]).toEqual([
      2_400_000, 800_000, 2_100,
    ]);
  });

  test('eleven programmes, each led by the unit named first', () => {
    expect(hen22Programmes.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(hen22Programmes.every(({ units }) => units.length > 1)).toBe(true);
    expect(hen22Programmes[2]?.units[0]).toBe('省文化和旅游厅');
  });
});

describe('Henan 2023', () => {
  test('3,000,000 trainings are the figures of thirteen projects; skilled and high-skilled add up as well', () => {
    const trained = hen23Projects.filter((project) => project.trained !== null);
    expect([trained.length, hen23Projects.length]).toEqual([13, 14]);
    expect(sum(trained.map((project) => project.trained))).toBe(3_000_000);
    expect(sum(hen23Projects.map((project) => project.skilled))).toBe(2_000_000);
    expect(sum(hen23Projects.map((project) => project.highSkilled))).toBe(800_000);
    expect(amount(hen23Targets, 'trainings')).toBe(3_000_000);
    expect(amount(hen23Targets, 'skilled')).toBe(2_000_000);
    expect(amount(hen23Targets, 'skilled.high')).toBe(800_000);
  });

  test('the lines are a reading of a translation, and say so', () => {
    expect(hen23Projects.every(({ reconstructed }) => reconstructed)).toBe(true);
    expect(hen23Projects.map(({ place }) => place)).toContain('二（一）10');
  });
});

describe('Huangchuan county 2021', () => {
  test('the annex has 8,000, the text 10,100 and 8,100: what the text has more is item 10', () => {
    expect(sum(hcx21Tasks.map(({ personTimes }) => personTimes))).toBe(amount(hcx21Targets, 'trainings.subsidised'));
    expect(sum(hcx21BodyItems.map(({ trainings }) => trainings))).toBe(10_100);
    expect(sum(hcx21BodyItems.map(({ subsidised }) => subsidised))).toBe(8_100);
    const without = hcx21BodyItems.filter(({ annexRow, subsidised }) => annexRow === null && subsidised !== null);
    expect(without.map(({ item, subsidised }) => [item, subsidised])).toEqual([['10', 100]]);
  });

  test('every line of the annex is one item of the text, with the same number', () => {
    for (const { number, personTimes } of hcx21Tasks) {
      const items = hcx21BodyItems.filter(({ annexRow }) => annexRow === number);
      expect([number, items.map(({ subsidised }) => subsidised)]).toEqual([number, [personTimes]]);
    }
  });
});

describe('Puyang county', () => {
  test('three lines of a year, four years: the goals of 2025', () => {
    const years = 4;
    const lines = (what: string) => ['staff', 'schools', 'social'].map((line) => `${line}.${what}`);
    expect(amounts(pyx22Targets, ...lines('trained')) * years).toBe(amount(pyx22Targets, 'trainings'));
    expect(amounts(pyx22Targets, ...lines('certified')) * years).toBe(amount(pyx22Targets, 'certified'));
    expect(amounts(pyx22Targets, ...lines('senior')) * years).toBe(amount(pyx22Targets, 'skilled.high'));
  });

  test('the numbers the rules judge are the same as those of the plan', () => {
    const { parameters } = sets.PUYANG;
    expect(parameters['competition.county.minOccupations']?.value).toBe(amount(pyx22Targets, 'competitions.occupations'));
    expect(parameters['competition.county.minEvents']?.value).toBe(amount(pyx22Targets, 'competitions.events'));
    expect(parameters['competition.county.minCertified']?.value).toBe(amount(pyx22Targets, 'competitions.certified'));
  });
});

test('the education system to the end of 2022 and of 2025', () => {
  expect(edu21Targets.filter(({ years }) => years.until === 2025)).toHaveLength(3);
  expect([amount(edu21Targets, 'trainings'), amount(edu21Targets, 'trainings.2022')]).toEqual([4_500_000, 1_100_000]);
});

test('A-45: the province wants 400 colleges filed in 2022 and the education system 350: both stand, each with its source', () => {
  const colleges = (set: (typeof sets)[keyof typeof sets]) =>
    targetsOf(set)
      .filter(({ code }) => code === 'filed.colleges')
      .map(({ ruleSet, amount: number }) => [ruleSet, number]);
  expect(colleges(sets.EDU)).toEqual([['HEN22', 400], ['EDU21', 350]]);
  expect(colleges(sets.HEN22)).toEqual([['HEN22', 400]]);
});

test.each([
  ['HEN22', hen22Targets],
  ['HEN23', hen23Targets],
] as const)('%s: the competitions the rules judge are those of the plan', (name, list) => {
  const { parameters } = sets[name];
  expect(parameters['competition.province.minOccupations']?.value).toBe(amount(list, 'competitions.occupations'));
  expect(parameters['competition.province.minEvents']?.value).toBe(amount(list, 'competitions.events'));
  expect(parameters['competition.province.minCertified']?.value).toBe(amount(list, 'competitions.certified'));
});

describe('progress', () => {
  const persons = hen22Targets.find(({ code }) => code === 'skilled') as Target;

  test.each([
    [2_399_999, false, 1],
    [2_400_000, true, 0],
    [2_400_001, true, 0],
  ])('%d persons of 2,400,000', (counted, reached, missing) => {
    expect(progressOf(persons, { amount: counted, unit: 'PERSON' })).toEqual({ reached, missing });
  });

  test('persons are never held against person-times', () => {
    const answer = progressOf(persons, { amount: 9_999_999, unit: 'PERSON_TIME' });
    expect(isRefusal(answer) && [answer.refused, answer.cites]).toEqual(['target.other-unit', ['A-48']]);
    expect(targetsOf(sets.HEN22).find(({ code }) => code === 'trainings')?.unit).toBe('PERSON_TIME');
  });
});
