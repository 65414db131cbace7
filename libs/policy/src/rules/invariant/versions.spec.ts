import { type Day, day, isRefusal } from '@jiquan/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type RuleId, rules } from '..';
import { hen23 } from '../../data/rule-sets/hen23';
import { byPin, registryOf, type Registry, resolve } from '../../frame/registry';
import { parameter, type Pin, pinOf, type RuleSet, type RuleSetData } from '../../frame/rule-set';
import { noticeOf } from '../../procedure/notice';
import { assessmentAmount } from '../../procedure/assessment-amount';
import { officialCalendar } from '../../data/calendars';
import { pinPointOf, pinPoints } from '../pin-point';

/** Two invented counties as anybody would bring them: files of data, read here and nowhere translated. */
const file = (name: string): RuleSetData => JSON.parse(readFileSync(join(__dirname, '../../testing', name), 'utf8')) as RuleSetData;
const stricter = file('stricter-county.json');
const looser = file('looser-county.json');

const loaded = (...sets: unknown[]): Registry => {
  const registry = registryOf([hen23, ...sets]);
  if (isRefusal(registry)) throw new Error(JSON.stringify(registry));
  return registry;
};
const at = (registry: Registry, division: string, on = '2023-06-01'): RuleSet => {
  const set = resolve(division, day(on), registry);
  if (isRefusal(set)) throw new Error(JSON.stringify(set));
  return set;
};

const both = loaded(stricter, looser);
const province = at(both, 'CN-HA/kaifeng');
const strict = at(both, stricter.division);
const loose = at(both, looser.division);

describe('A-12: a stricter and a looser county over the province', () => {
  test.each([
    ['class.maxSize', 80, 60, 80],
    ['class.minLessonMinutes', 40, 45, 40],
    ['class.minPracticeShare', '0.60', '0.70', '0.60'],
    ['interval.minMonths', 1, 2, 1],
    ['prisoner.sentenceEndsBefore', '2025-01-01', '2024-07-01', '2025-01-01'],
    ['eligibility.employabilityRequired', true, true, true],
    ['video.allVisible.failuresToVoid', 3, 2, 3],
    ['video.retentionYears', 3, 5, 3],
    ['satisfaction.min', '0.85', '0.90', '0.85'],
    ['claim.minHandlers', 2, 3, 2],
    ['notice.min', { count: 5, unit: 'DAY' }, { count: 7, unit: 'WORKING_DAY' }, { count: 5, unit: 'DAY' }],
    // Where the province is silent a county speaks, strict or loose.
    ['process.hrssMax', null, 10, 30],
    ['reward.smeHire', null, 500_00, 3_000_00],
    ['reward.smeHire.cap', null, 500_000_00, 10_000_000_00],
    ['subsidy.assessment.JUNIOR', null, 150_00, 500_00],
    // And where both are silent, so is the merged set.
    ['process.financeMax', null, null, null],
    ['fee.student', null, null, null],
  ] as const)('%s: province %j, stricter %j, looser %j', (key, own, strictly, loosely) => {
    expect([province, strict, loose].map((set) => parameter(set, key))).toEqual([own, strictly, loosely]);
  });

  test('a county is measured against its own city’s value', () => {
    const of = (set: RuleSet, division: string) => parameter(set, 'manufacturing.minShare', division);
    expect([of(province, 'CN-HA/kaifeng'), of(strict, stricter.division), of(loose, looser.division)]).toEqual(['0.25', '0.35', '0.25']);
  });

  test('every value says which document it is of', () => {
    const sources = (set: RuleSet) => (['class.maxSize', 'process.hrssMax', 'class.minTeachersPerSpecialty'] as const).map((key) => set.parameters[key]?.ruleSet);
    expect(sources(strict)).toEqual(['STRICT-CTY', 'STRICT-CTY', 'HEN23']);
    expect(sources(loose)).toEqual(['HEN23', 'LOOSE-CTY', 'HEN23']);
  });

  test('the same cases: what the stricter refuses, what the looser cannot allow, and the money of each', () => {
    const outcomes = <Id extends RuleId>(id: Id, facts: Parameters<(typeof rules)[Id]>[0]) =>
      [province, strict, loose].map((set) => judge(id, facts as never, set).outcome);
    expect(outcomes('R-CLASS-01', { headCount: 70 })).toEqual(['passed', 'refused', 'passed']);
    expect(outcomes('R-CLASS-01', { headCount: 100 })).toEqual(['refused', 'refused', 'refused']);
    expect(outcomes('R-CLASS-05', { practiceHours: 65, totalHours: 100 })).toEqual(['passed', 'refused', 'passed']);
    expect(outcomes('R-CLASS-05', { practiceHours: 55, totalHours: 100 })).toEqual(['refused', 'refused', 'refused']);
    expect(outcomes('R-ELIG-02a', { trainingWill: true, employmentWill: false, employable: true })).toEqual(['refused', 'refused', 'refused']);
    expect([province, strict, loose].map((set) => assessmentAmount(set, 'SKILL_LEVEL', 'JUNIOR'))).toEqual([null, 150_00, 500_00]);
  });

  test('a county whose word contradicts the province’s is not loaded at all', () => {
    const odd = { ...looser, parameters: { ...looser.parameters, 'satisfaction.effect': { value: 'STOP_OPENING', place: '1', words: '停止开班' } } };
    expect(registryOf([hen23, odd])).toMatchObject({ refused: 'rule-set.conflict', facts: { parameter: 'satisfaction.effect' }, cites: ['A-12'] });
  });

  test('and one without its province is not in force', () => {
    const alone = registryOf([stricter]) as Registry;
    expect(resolve(stricter.division, day('2023-06-01'), alone)).toMatchObject({ refused: 'rule-set.none', cites: ['A-12', 'A-61'] });
  });
});

describe('A-13: campaign, opening and claim each keep the set of their own day', () => {
  const revised = (revision: number, changes: Record<string, unknown>): RuleSetData => {
    const words = { place: '修订', words: '修订' };
    const changed = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, { value, ...words }]));
    return { ...stricter, revision, parameters: { ...stricter.parameters, ...changed } };
  };
  const second = revised(2, { 'class.maxSize': 50 });
  const third = revised(3, { 'class.maxSize': 30, 'notice.min': { count: 10, unit: 'WORKING_DAY' }, 'interval.minMonths': 3 });
  const stored = (pin: Pin): Pin => JSON.parse(JSON.stringify(pin)) as Pin;

  // Each pin is taken when its moment comes; the county changes its set in between, and once more afterwards.
  const campaign = stored(pinOf(at(loaded(stricter), stricter.division, '2023-04-03')));
  const opening = stored(pinOf(at(loaded(stricter, second), stricter.division, '2023-05-10')));
  const claim = stored(pinOf(at(loaded(stricter, second, third), stricter.division, '2023-07-03')));
  const today = loaded(third, looser, stricter, second);
  const found = (pin: Pin): RuleSet => {
    const set = byPin(pin, today);
    if (isRefusal(set)) throw new Error(JSON.stringify(set));
    return set;
  };

  test('three pins, and each finds the very set it was taken from', () => {
    expect([campaign, opening, claim].map(({ code, revision }) => `${code}@${revision}`)).toEqual([
      'HEN23+STRICT-CTY@2', 'HEN23+STRICT-CTY@3', 'HEN23+STRICT-CTY@4',
    ]);
    for (const pin of [campaign, opening, claim]) expect(pinOf(found(pin))).toEqual(pin);
    expect([campaign, opening, claim].map((pin) => parameter(found(pin), 'class.maxSize'))).toEqual([60, 50, 30]);
  });

  test('a class is judged as it was approved, whatever came before or after', () => {
    const judged = (headCount: number) => [campaign, opening, claim].map((pin) => judge('R-CLASS-01', { headCount }, found(pin)).outcome);
    expect(judged(50)).toEqual(['passed', 'passed', 'refused']);
    expect(judged(51)).toEqual(['passed', 'refused', 'refused']);
    expect(judge('R-CLASS-01', { headCount: 50 }, found(opening))).toMatchObject({ outcome: 'passed', revision: 3, limit: 50 });
  });

  test('its notice runs as long as on the day the claim was accepted', () => {
    const lasts = (pin: Pin) => {
      const notice = noticeOf(found(pin), '2023-07-03' as Day, officialCalendar);
      return isRefusal(notice) ? notice.refused : notice.until;
    };
    expect([lasts(opening), lasts(claim)]).toEqual(['2023-07-12', '2023-07-17']);
  });

  test('a pin outlives the year; nothing is in force there any more, and nothing else is taken instead', () => {
    expect(resolve(stricter.division, day('2024-01-01'), today)).toMatchObject({ refused: 'rule-set.none' });
    expect(found(campaign).parts.map(({ code }) => code)).toEqual(['HEN23', 'STRICT-CTY']);
  });

  test('INF-08: a file changed behind its revision is found out', () => {
    const forged = loaded({ ...second, parameters: { ...second.parameters, 'class.maxSize': { value: 55, place: '修订', words: '修订' } } }, stricter);
    expect(byPin(opening, forged)).toMatchObject({ refused: 'rule-set.mismatch', cites: ['INF-08'] });
    expect(pinOf(byPin(campaign, forged) as RuleSet)).toEqual(campaign);
  });

  test('every rule has its moment', () => {
    const ids = Object.keys(rules) as RuleId[];
    expect(new Set(ids.map(pinPointOf))).toEqual(new Set(pinPoints));
    expect((['configured', 'R-ELIG-01', 'R-VCH-01'] as const).map(pinPointOf)).toEqual(['CAMPAIGN', 'CAMPAIGN', 'CAMPAIGN']);
    expect((['R-CLASS-05', 'R-ELIG-06', 'R-ATT-03b', 'INF-05'] as const).map(pinPointOf)).toEqual(['OPENING', 'OPENING', 'OPENING', 'OPENING']);
    expect((['R-SET-01', 'R-SET-03c', 'R-SET-08'] as const).map(pinPointOf)).toEqual(['CLAIM', 'CLAIM', 'CLAIM']);
  });
});
