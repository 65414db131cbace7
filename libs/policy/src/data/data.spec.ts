import { isWorkingDay, type Day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { officialCalendar } from './calendars';
import { levels } from './certificates';
import { cityOf, divisionOf, divisions } from './divisions';
import { occupationOf, occupations, smallClassOf } from './occupations';
import { hcx21Tasks, largestRemainder } from './tasks';

describe('tasks of Huangchuan county (R-REP-07)', () => {
  test('fourteen tasks, 8,000 person-times', () => {
    expect(hcx21Tasks.map((task) => task.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(hcx21Tasks.reduce((sum, task) => sum + task.personTimes, 0)).toBe(8000);
  });

  test('largest remainder: by hand', () => {
    expect(largestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(largestRemainder(0, [1, 2])).toEqual([0, 0]);
    expect(
      largestRemainder(
        80,
        hcx21Tasks.map((task) => task.personTimes),
      ),
    ).toEqual([48, 9, 1, 3, 3, 3, 0, 3, 2, 2, 2, 0, 2, 2]);
  });

  test.each([
    [-1, [1]],
    [1.5, [1]],
    [1, [0, 0]],
    [1, []],
    [1, [-1, 2]],
    [1, [0.5]],
  ])('%j of %j is no task', (total, weights) => {
    expect(() => largestRemainder(total, weights)).toThrow(RangeError);
  });

  test('always adds up, and nobody is a whole place away from the exact share', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 0);
        const parts = largestRemainder(total, weights);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, at) => expect(Math.abs(part - (total * (weights[at] as number)) / sum)).toBeLessThan(1));
      }),
    );
  });
});

test('divisions: every path has its parents, and counties know their city', () => {
  for (const { path } of divisions)
    if (path.includes('/')) expect(divisionOf(path.slice(0, path.lastIndexOf('/')))).toBeDefined();
  expect(cityOf('CN-HA/xinyang/huangchuan')).toBe('CN-HA/xinyang');
  expect(divisions.filter((division) => division.zh.includes('演示')).every((division) => division.invented)).toBe(
    true,
  );
});

test('occupations: codes with their edition, 育婴员 only in that of 2015', () => {
  expect(occupations.length).toBeGreaterThanOrEqual(40);
  expect(new Set(occupations.map(({ code, name, edition }) => `${code ?? name}@${edition}`)).size).toBe(occupations.length);
  expect(occupationOf('4-10-01-02', '2015')?.name).toBe('育婴员');
  expect(occupationOf('4-10-01-02', '2022')).toBeUndefined();
  expect(occupationOf('4-01-06-01', '2022')?.name).toBe('电子商务师');
  expect(smallClassOf('6-18-01-02')).toBe('6-18-01');
});

test('levels: five have a digit, three have none', () => {
  expect(Object.values(levels).map(({ digit }) => digit)).toEqual([null, 5, 4, 3, 2, 1, null, null]);
});

test.each([
  ['2021-02-07', true],
  ['2021-02-11', false],
  ['2021-10-09', true],
  ['2023-01-28', true],
  ['2023-06-25', true],
  ['2023-10-06', false],
  ['2023-10-07', true],
  ['2026-01-04', true],
  ['2026-02-23', false],
  ['2026-10-10', true],
  ['2026-11-21', false],
  ['2024-05-06', undefined],
  ['2027-01-01', undefined],
])('%s is a working day: %s', (on, expected) => expect(isWorkingDay(officialCalendar, on as Day)).toBe(expected));
