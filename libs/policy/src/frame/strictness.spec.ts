import { compareStrictness, type Strictness } from './strictness';

const working = (count: number) => ({ count, unit: 'WORKING_DAY' });
const days = (count: number) => ({ count, unit: 'DAY' });

describe('A-12: which of two values is stricter', () => {
  test.each<[Strictness, unknown, unknown, string]>([
    ['lower', 40, 80, 'stricter'],
    ['lower', 80, 80, 'equal'],
    ['lower', 81, 80, 'looser'],
    ['higher', '0.65', '0.60', 'stricter'],
    ['higher', '0.6', '0.60', 'equal'],
    ['higher', true, false, 'stricter'],
    ['higher', false, true, 'looser'],
    ['lower', '2021-12-31', '2022-01-01', 'stricter'],
    ['superset', ['A', 'B', 'C'], ['B', 'A'], 'stricter'],
    ['superset', ['B', 'A'], ['A', 'B'], 'equal'],
    ['superset', ['A'], ['A', 'B'], 'looser'],
    ['superset', ['A', 'C'], ['A', 'B'], 'conflict'],
    ['none', 'X', 'X', 'equal'],
    ['none', 'X', 'Y', 'conflict'],
    ['higher', working(5), working(3), 'stricter'],
    ['higher', working(3), working(5), 'looser'],
    ['higher', days(6), days(5), 'stricter'],
    // n working days last at least n days; fewer may or may not.
    ['higher', working(5), days(5), 'stricter'],
    ['higher', working(4), days(5), 'conflict'],
    ['higher', days(5), working(5), 'looser'],
    ['higher', days(6), working(5), 'conflict'],
  ])('%s: %j below %j is %s', (strictness, candidate, floor, expected) => {
    expect(compareStrictness(strictness, candidate, floor)).toBe(expected);
  });
});
