import { type Day, addDays, addMilliseconds, addMonths, ageOn, day, dayOf, daysBetween, instant, isDay, startOf,
  yearOf } from './time';

describe('day', () => {
  it.each(['2023-03-01', '2024-02-29', '2000-02-29', '1949-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(day(text)).toBe(text);
    expect(isDay(text)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2023-02-30', '2023-13-01', '2023-00-10', '2023-04-31', '2023-3-1', '20230301',
    '2023-03-01T00:00:00Z', ' 2023-03-01', '', '2023-03-32', '2023-03-00'])('%p is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe('instant', () => {
  it.each([
    ['2023-03-01T08:00:00+08:00', '2023-03-01T00:00:00.000Z'],
    ['2023-03-01T00:00:00Z', '2023-03-01T00:00:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    [new Date(1), '1970-01-01T00:00:00.001Z'],
  ])('%p is %s', (given, text) => {
    expect(instant(given)).toBe(text);
  });

  it.each(['', 'yesterday', NaN])('%p is none', (given) => {
    expect(() => instant(given)).toThrow(RangeError);
  });

  it('moves by milliseconds, over midnight too', () => {
    expect(addMilliseconds(instant('2023-02-28T23:59:59.999Z'), 1)).toBe('2023-03-01T00:00:00.000Z');
    expect(addMilliseconds(instant('2023-03-01T00:00:00Z'), -1)).toBe('2023-02-28T23:59:59.999Z');
  });
});

describe('the day in Asia/Shanghai', () => {
  it.each([
    ['2023-03-01T15:59:59.999Z', '2023-03-01'],
    ['2023-03-01T16:00:00.000Z', '2023-03-02'],
    ['2022-12-31T16:00:00.000Z', '2023-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('%s is on %s', (moment, civilDay) => {
    expect(dayOf(instant(moment))).toBe(civilDay);
  });

  it.each(['2023-03-01', '2024-02-29', '2023-01-01'])('%s begins at 16:00 UTC of the day before', (text) => {
    const start = startOf(day(text));
    expect(start.slice(11)).toBe('16:00:00.000Z');
    expect(dayOf(start)).toBe(text);
    expect(dayOf(addMilliseconds(start, -1))).toBe(addDays(day(text), -1));
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2023-03-01', 0, '2023-03-01'],
    ['2023-03-01', 365, '2024-02-29'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to)) + 0).toBe(days);
    expect(daysBetween(day(to), day(from)) + 0).toBe(0 - days);
  });
});

describe('addMonths (A-14)', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2023-03-31', 1, '2023-04-30'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-05-31', 0, '2023-05-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('ageOn', () => {
  it.each([
    ['1963-03-01', '2023-02-28', 59],
    ['1963-03-01', '2023-03-01', 60],
    ['2007-03-02', '2023-03-01', 15],
    ['2004-02-29', '2023-02-28', 18],
    ['2004-02-29', '2023-03-01', 19],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2023-03-01', '2023-03-01', 0],
  ])('born %s, on %s: %d', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });
});

it('yearOf', () => {
  expect(yearOf('2023-12-31' as Day)).toBe(2023);
});
