import { judge, judgeAll } from '../rules';
import { sets } from '../testing/sets';
import { areMet, citing, refusedBy, saidBy } from './refused-by';
import { shownFinding } from './shown';

const size = (headCount: number, set = sets.HEN23) => [judge('R-CLASS-01', { headCount }, set)];
/** Under HEN23, which says nothing of the four reviews. */
const silent = [judge('R-CLASS-10', {}, sets.HEN23)];

describe('what findings refuse', () => {
  test('where the set states the rule, it decides, whatever is asked besides', () => {
    expect(refusedBy(size(80), 'class.full', {}, false)).toBeUndefined();
    expect(refusedBy(size(81), 'class.full', { class: 'one' }, true)).toEqual({
      refused: 'class.full',
      facts: { outcome: 'refused', ruleSet: 'HEN23', revision: 1, class: 'one' },
      cites: ['R-CLASS-01'],
    });
  });

  test('where it is silent, what is asked all the same decides, and says that it is its own', () => {
    expect(refusedBy(silent, 'class.unreviewed', {}, true)).toBeUndefined();
    expect(refusedBy(silent, 'class.unreviewed', {}, false)).toEqual({ refused: 'class.unreviewed', facts: {}, cites: ['R-CLASS-10', 'configured'] });
  });

  test('the same without a refusal, some rules of many, and what it rests on besides', () => {
    expect([areMet(size(80), false), areMet(size(81), true), areMet(silent, true), areMet(silent, false)]).toEqual([true, false, true, false]);
    const both = judgeAll(['R-CLASS-01', 'R-CLASS-02'], { headCount: 81, teachers: 5 }, sets.HEN23);
    expect(saidBy(both, 'R-CLASS-02').map(({ rule, outcome }) => [rule, outcome])).toEqual([['R-CLASS-02', 'passed']]);
    expect(citing(refusedBy(size(81), 'class.full', {}), 'A-13')?.cites).toEqual(['R-CLASS-01', 'A-13']);
    expect(citing(undefined, 'A-13')).toBeUndefined();
  });
});

test('a finding as a row: what was compared or is missing, the limit, and the clause', () => {
  expect(shownFinding(size(81)[0] as never)).toMatchObject({ rule: 'R-CLASS-01', outcome: 'refused', limit: '80', found: 'headCount=81', clause: expect.stringContaining('不超过80人') });
  expect(shownFinding(judge('R-CLASS-01', {}, sets.HEN23))).toMatchObject({ outcome: 'facts-missing', found: '? headCount' });
});
