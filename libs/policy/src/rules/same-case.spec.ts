import { explain } from '../frame/explain';
import type { Finding } from '../frame/finding';
import { type Row, sameCaseSets, sameCaseTable, type SameCaseSet } from '../testing/same-case';

const table = sameCaseTable();
const row = (title: string): Row => {
  const found = table.find(({ title: { en } }) => en === title);
  if (!found) throw new Error(`no case ${title}`);
  return found;
};
const cell = (title: string, set: SameCaseSet) => row(title).cells[set];
const silent = { stated: false, finding: { outcome: 'not-applicable', clause: null } };

/** What the documents say: the outcome, the rule and limit it stands on, what follows, and the clause. */
type Said = readonly [
  title: string,
  set: SameCaseSet,
  said: Partial<Pick<Finding, 'outcome' | 'rule' | 'limit' | 'effect'>> & { place: string; words: string },
];

const said: readonly Said[] = [
  ['A class with 62 % practice', 'HCX21', { outcome: 'refused', rule: 'R-CLASS-05', limit: '0.65', place: '二（四）21(1)', words: '65%' }],
  ['A class with 62 % practice', 'HEN22', { outcome: 'passed', rule: 'R-CLASS-05', limit: '0.60', place: '二（四）20（1）', words: '60%' }],
  ['A class with 62 % practice', 'HEN23', { outcome: 'passed', rule: 'R-CLASS-05', limit: '0.60', place: '二（三）1', words: '60%' }],
  [
    'A class with one bad video',
    'HEN22',
    { outcome: 'voids', rule: 'R-ATT-03a', limit: 1, effect: 'NOT_RECOGNISED', place: '二（四）19', words: '不予认可' },
  ],
  ['A class with one bad video', 'HEN23', { outcome: 'flags', rule: 'R-ATT-03b', limit: 3, place: '二（三）2', words: '3次及以上' }],
  [
    'A class with 84 % satisfaction',
    'HCX21',
    { outcome: 'sanctions', rule: 'R-ASM-04a', limit: '0.85', effect: 'STOP_OPENING', place: '二（四）21(3)', words: '85%' },
  ],
  [
    'A class with 84 % satisfaction',
    'HEN22',
    { outcome: 'sanctions', rule: 'R-ASM-04b', limit: '0.85', effect: 'STOP_OPENING', place: '二（四）19', words: '85%' },
  ],
  [
    'A class with 84 % satisfaction',
    'HEN23',
    { outcome: 'refused', rule: 'R-ASM-04c', limit: '0.85', effect: 'SUSPEND_ASSESSMENT', place: '二（三）2', words: '85%' },
  ],
  ['A class of 81', 'HCX21', { outcome: 'refused', rule: 'R-CLASS-01', limit: 80, place: '二（四）21(1)', words: '80人' }],
  ['A class of 81', 'HEN22', { outcome: 'refused', rule: 'R-CLASS-01', limit: 80, place: '二（四）20（1）', words: '80人' }],
  ['A class of 81', 'HEN23', { outcome: 'refused', rule: 'R-CLASS-01', limit: 80, place: '二（三）1', words: '80人' }],
  [
    'A roster with a prisoner of 61 years',
    'HCX21',
    { outcome: 'refused', rule: 'R-ELIG-08a', limit: 60, place: '二（一）12', words: '60周岁以内' },
  ],
];

describe('the same case under three rule sets', () => {
  test.each(said)('%s, %s', (title, set, { place, words, ...expected }) => {
    const { stated, finding } = cell(title, set);
    expect(stated).toBe(true);
    expect(finding).toMatchObject({ ...expected, ruleSet: set, clause: { ruleSet: set, place } });
    expect(finding.clause?.words).toContain(words);
    expect(finding.effect).toBe(expected.effect);
  });

  test.each([
    // The county of 2021 wants everything recorded, and says nothing of who must be seen.
    ['A class with one bad video', 'HCX21'],
    // The age clause is the county's of 2021, for those in the hands of justice.
    ['A roster with a prisoner of 61 years', 'HEN22'],
    ['A roster with a prisoner of 61 years', 'HEN23'],
    ['A roster with anybody else of 61 years', 'HEN22'],
    ['A roster with anybody else of 61 years', 'HEN23'],
  ] as const)('%s: %s is silent', (title, set) => expect(cell(title, set)).toMatchObject(silent));

  test('an age clause for prisoners says nothing of anybody else', () => {
    expect(cell('A roster with anybody else of 61 years', 'HCX21')).toMatchObject({
      stated: true,
      finding: { rule: 'R-ELIG-08a', outcome: 'not-applicable' },
    });
  });

  test('every cell is here, and has its sentence', () => {
    const cells = table.flatMap(({ cells: of }) => sameCaseSets.map((set) => of[set]));
    expect(cells).toHaveLength(said.length + 5 + 1);
    for (const { finding } of cells) expect(explain(finding).zh).toContain(finding.rule);
  });
});
