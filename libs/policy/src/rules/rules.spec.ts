import type { Finding, Outcome } from '../frame/finding';
import { stops, worst, withoutFacts, refusalOf } from '../frame/finding';
import type { Rule } from '../frame/rule';
import { explain, nameOf } from '../frame/explain';
import { factWords } from '../data/words/facts';
import { sets } from '../testing/sets';
import { judge, judgeAll, rules } from '.';
import { gates } from './gates';
import { unjudged } from './unjudged';

const all = Object.entries(rules) as unknown as [string, Rule<object>][];
const everySet = Object.values(sets);

describe('every rule', () => {
  test('is listed under its own id', () => expect(all.map(([id]) => id)).toEqual(all.map(([, rule]) => rule.id)));

  test.each(all)('%s is silent where the documents are, and names its missing facts where they are not', (id, rule) => {
    for (const set of everySet) {
      const finding = rule({}, set);
      const stated =
        set.rules[id] !== undefined && (rule.parameter === undefined || set.parameters[rule.parameter] !== null);
      if (finding.outcome === 'not-applicable') expect([id.startsWith('R-'), stated]).toEqual([true, false]);
      else expect([finding.outcome, finding.missing]).toEqual(['facts-missing', rule.needs]);
    }
  });

  test.each(all)('%s has Chinese words for its facts', (_id, rule) => {
    const notShown = [
      'audience',
      'birth',
      'student',
      'transfer',
      'previousTrainings',
      'application',
      'reviews',
      'makeUp',
      'openingDay',
      'employment',
      'waiver',
    ];
    expect(rule.needs.filter((need) => !factWords[need] && !notShown.includes(need))).toEqual([]);
  });

  test('every rule a set states is known, or waits for its code', () => {
    const unknown = new Set(everySet.flatMap((set) => Object.keys(set.rules)).filter((id) => !(id in rules) && !(id in unjudged)));
    expect([...unknown]).toEqual([]);
  });

  test('every gate is made of rules', () => {
    for (const id of Object.values(gates).flat()) expect(rules).toHaveProperty([id]);
  });
});

describe('findings', () => {
  const facts = { headCount: 81, teachers: 4, workstations: 5 };
  const findings = judgeAll(['R-CLASS-01', 'R-CLASS-02', 'R-CLASS-03'], facts, sets.HEN23);

  test('say rule, revision, parameter, limit, facts and clause', () => {
    expect(findings[0]).toEqual({
      rule: 'R-CLASS-01',
      outcome: 'refused',
      ruleSet: 'HEN23',
      revision: 1,
      parameter: 'class.maxSize',
      limit: 80,
      compared: { headCount: 81 },
      clause: { place: '二（三）1', words: '不超过80人', ruleSet: 'HEN23', document: expect.stringContaining('2023') },
      says: rules['R-CLASS-01'].asks,
    });
  });

  test('the worst of them, and the refusal a verb returns', () => {
    expect(findings.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'passed']);
    expect(worst(findings)).toBe('refused');
    expect(refusalOf(findings, 'class.unfit')).toEqual({
      refused: 'class.unfit',
      facts: { outcome: 'refused', ruleSet: 'HEN23', revision: 1 },
      cites: ['R-CLASS-01', 'R-CLASS-02'],
    });
    expect(refusalOf(judgeAll(['R-CLASS-01'], { headCount: 80 }, sets.HEN23), 'class.unfit')).toBeUndefined();
    expect(refusalOf([judge('R-CLASS-01', {}, sets.HEN23)], 'class.unfit')?.facts).toMatchObject({
      missing: ['headCount'],
    });
  });

  test.each([
    ['refused', true],
    ['voids', true],
    ['facts-missing', true],
    ['sanctions', false],
    ['flags', false],
    ['passed', false],
    ['not-applicable', false],
  ] as [Outcome, boolean][])('%s stands in the way: %s', (outcome, expected) => {
    expect(stops({ ...(findings[0] as Finding), outcome })).toBe(expected);
  });

  test('an empty list applies to nothing', () => expect(worst([])).toBe('not-applicable'));

  test('the order of weight: refused, voids, sanctions, facts-missing, flags, passed, not-applicable', () => {
    const weight: Outcome[] = ['refused', 'voids', 'sanctions', 'facts-missing', 'flags', 'passed', 'not-applicable'];
    weight.forEach((outcome, at) => {
      const lighter = weight
        .slice(at)
        .reverse()
        .map((one) => ({ ...(findings[0] as Finding), outcome: one }));
      expect(worst(lighter)).toBe(outcome);
    });
  });

  test('a person’s facts can be left behind', () => expect(withoutFacts(findings[0] as Finding).compared).toEqual({}));
});

describe('explain', () => {
  test('says in both languages what was asked, found, stated, and what can be done', () => {
    const { zh, en } = explain(judge('R-CLASS-05', { practiceHours: 62, totalHours: 100 }, sets.HCX21));
    expect(zh).toBe(
      'R-CLASS-05 实操课时占总课时不少于规定比例：不符合；事实：实操课时 62，总课时 100，比例 62.00%；规定：总课时的65%；依据：潢技领办〔2021〕1号 二（四）21(1)「不少于总课时的65%」，HCX21；办法：增加实操课时。',
    );
    expect(en).toContain(
      'Not met; Found: practice hours 62, total hours 100, share 62.00%; Stated: 65% of all class hours',
    );
  });

  test('a silent rule set says so', () => {
    expect(explain(judge('R-TEACH-02', { fewestTeachersOfASpecialty: 0 }, sets.HCX21)).en).toBe(
      'R-TEACH-02 Every specialty of a class has the stated number of teachers: Not applicable; HCX21 revision 1: no clause in the documents.',
    );
  });

  test('a case that lacks a fact is told which', () => {
    expect(explain(judge('R-CLASS-02', { headCount: 10 }, sets.HEN23)).zh).toContain(
      '缺少事实；事实：人数 10；还需要：教师数',
    );
  });

  test('lists, absences and yes or no are words', () => {
    const { zh, en } = explain(
      judge('R-ASM-01c', { obtainableKinds: ['A', 'SKILL_LEVEL'], plannedKind: 'TRAINING_COMPLETION' }, sets.HEN23),
    );
    expect(zh).toContain('可取得的证书 A、职业技能等级证书，拟取证书 培训合格证书，应优先考取的证书 职业技能等级证书');
    expect(en).toContain('obtainable kinds A, vocational skill-level certificate');
    const none = explain(judge('R-SET-16', { site: null, openObjections: 0, objectionsHandled: true }, sets.HCX21));
    expect(none.zh).toContain('公示网站 无，未处理异议 0，异议已处理 是');
    expect(explain(judge('R-SET-04', { publishedFields: [] }, sets.HCX21)).en).toContain('published fields none');
    expect(judge('R-CLASS-09', { planAndRosterInSystem: true }, sets.HCX21).compared).toEqual({
      planAndRosterInSystem: true,
    });
  });

  test('names of facts are words', () =>
    expect([nameOf('headCount', true), nameOf('headCount', false)]).toEqual(['人数', 'head count']));
});

describe('the same case under three rule sets', () => {
  test.each([
    ['62 % practice', 'R-CLASS-05', { practiceHours: 62, totalHours: 100 }, ['refused', 'passed', 'passed']],
    ['a class of 81', 'R-CLASS-01', { headCount: 81 }, ['refused', 'refused', 'refused']],
    ['one bad video (2023)', 'R-ATT-03b', { confirmedNotAllVisible: 1 }, ['not-applicable', 'flags', 'flags']],
    [
      '84 % satisfaction (2021)',
      'R-ASM-04a',
      { trainees: 100, answers: 100, satisfied: 84 },
      ['sanctions', 'not-applicable', 'not-applicable'],
    ],
    [
      '84 % satisfaction (2023)',
      'R-ASM-04c',
      { trainees: 100, answers: 100, satisfied: 84 },
      ['not-applicable', 'refused', 'refused'],
    ],
  ] as const)('%s', (_name, id, facts, outcomes) => {
    expect([sets.HCX21, sets.HEN23, sets.PUYANG].map((set) => judge(id, facts as never, set).outcome)).toEqual(
      outcomes,
    );
  });
});
