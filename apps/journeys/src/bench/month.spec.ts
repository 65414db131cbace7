import { addDays, day, isRefusal } from '@jiquan/kernel';
import { resolve } from '@jiquan/policy';
import { DIVISION } from './ground';
import { aMonth, judgeMonth } from './month';

const TODAY = day('2026-11-21');

test('a month of a class of eighty: every fact of its rules is there, and nothing is wrong with it', () => {
  const set = resolve(DIVISION, TODAY);
  if (isRefusal(set)) throw new Error(set.refused);
  const month = aMonth(addDays(TODAY, 10));
  expect(month.checkIns).toHaveLength(80 * 160 - 8);
  const findings = judgeMonth(month, set);
  expect(findings.length).toBeGreaterThan(13_000);
  const wrong = findings.filter(({ outcome }) => ['facts-missing', 'voids', 'sanctions', 'refused'].includes(outcome));
  // The county invents classes of forty; the case is the eighty of the documents.
  expect(wrong.map(({ rule, missing }) => [rule, missing])).toEqual([['R-CLASS-01', undefined]]);
});
