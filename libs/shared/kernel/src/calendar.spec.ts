import { type Calendar, addWorkingDays, isWorkingDay } from './calendar';
import { day } from './time';

/** Spring Festival of 2023: off from Saturday 21 to Friday 27 January; worked on the Saturday and Sunday after. */
const calendar: Calendar = {
  years: [2023],
  holidays: new Set(['2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-01-27']),
  workdays: new Set(['2023-01-28', '2023-01-29']),
};

describe('isWorkingDay (A-66)', () => {
  it.each([
    ['a Friday', '2023-01-20', true],
    ['a Saturday', '2023-01-21', false],
    ['a Sunday', '2023-01-22', false],
    ['a holiday on a Monday', '2023-01-23', false],
    ['a worked Saturday', '2023-01-28', true],
    ['a worked Sunday', '2023-01-29', true],
    ['the last day of a published year', '2023-12-31', false],
    ['the first of a year not published', '2024-01-01', undefined],
    ['the last of a year not published', '2022-12-31', undefined],
  ])('%s, %s: %p', (_what, text, working) => {
    expect(isWorkingDay(calendar, day(text))).toBe(working);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['none', '2023-01-20', 0, '2023-01-20'],
    ['over a weekend', '2023-03-03', 1, '2023-03-06'],
    ['from a weekend', '2023-03-04', 1, '2023-03-06'],
    ['over the festival', '2023-01-20', 1, '2023-01-28'],
    ['both worked weekend days count', '2023-01-20', 3, '2023-01-30'],
    ['five', '2023-03-01', 5, '2023-03-08'],
    ['fifteen', '2023-03-01', 15, '2023-03-22'],
  ])('%s: %s and %d is %s', (_what, from, count, last) => {
    expect(addWorkingDays(calendar, day(from), count)).toBe(last);
  });

  it.each([
    ['the last working day of the year is still known', '2023-12-28', 1, '2023-12-29'],
    ['one more is not', '2023-12-28', 2, 'pending-calendar'],
    ['from a year not published', '2022-12-30', 1, 'pending-calendar'],
  ])('%s', (_what, from, count, answer) => {
    expect(addWorkingDays(calendar, day(from), count)).toBe(answer);
  });
});
