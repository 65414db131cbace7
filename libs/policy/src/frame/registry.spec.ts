import { day, isRefusal } from '@jiquan/kernel';
import { parameterKeys } from '../data/parameters';
import { byPin, registryOf, resolve } from './registry';
import { parameter, pinOf, type RuleSet, setting } from './rule-set';

/** A set from plain data, as it would come from a JSON file. */
function data(code: string, division: string, stated: Record<string, unknown>, more: object = {}): unknown {
  const clause = { place: '1', words: 'made up' };
  const parameters = Object.fromEntries(
    parameterKeys.map((key) => [key, key in stated ? { value: stated[key], ...clause } : null]),
  );
  return JSON.parse(
    JSON.stringify({
      code,
      revision: 1,
      title: { zh: '甲', en: 'A' },
      division,
      restsOn: null,
      system: null,
      document: 'made up',
      from: '2023-01-01',
      until: '2023-12-31',
      invented: true,
      rules: { 'R-CLASS-01': clause },
      parameters,
      settings: {},
      ...more,
    }),
  );
}

const province = data('PROV', 'P', {
  'class.maxSize': 80,
  'class.minPracticeShare': '0.60',
  'notice.min': { count: 5, unit: 'DAY' },
  'assessment.mustUseCertificates': ['QUALIFICATION', 'SKILL_LEVEL'],
  'prisoner.sentenceEndsBefore': '2025-01-01',
  'checkIn.face.required': false,
  'makeup.precondition': 'FULL_VIDEO',
});
const stricter = data(
  'STRICT',
  'P/c/strict',
  {
    'class.maxSize': 40,
    'class.minPracticeShare': '0.65',
    'notice.min': { count: 5, unit: 'WORKING_DAY' },
    'assessment.mustUseCertificates': ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIFIC_ABILITY'],
    'prisoner.sentenceEndsBefore': '2024-01-01',
    'checkIn.face.required': true,
    'makeup.precondition': 'FULL_VIDEO',
    'class.minLessonMinutes': 45,
  },
  { settings: { 'channel.voucherless': true }, rules: { 'R-CLASS-04': { place: '2', words: 'made up' } } },
);
const looser = data('LOOSE', 'P/c/loose', {
  'class.maxSize': 120,
  'class.minPracticeShare': '0.5',
  'notice.min': { count: 3, unit: 'DAY' },
  'assessment.mustUseCertificates': ['SKILL_LEVEL'],
  'prisoner.sentenceEndsBefore': '2026-01-01',
  'checkIn.face.required': false,
});

const loaded = (...sets: unknown[]) => {
  const registry = registryOf(sets);
  if (isRefusal(registry)) throw new Error(JSON.stringify(registry));
  return registry;
};
const at = (division: string, registry = loaded(province, stricter, looser)): RuleSet => {
  const set = resolve(division, day('2023-06-01'), registry);
  if (isRefusal(set)) throw new Error(JSON.stringify(set));
  return set;
};

describe('A-12: two invented counties made of data alone', () => {
  test.each([
    ['class.maxSize', 80, 40, 80],
    ['class.minPracticeShare', '0.60', '0.65', '0.60'],
    ['notice.min', { count: 5, unit: 'DAY' }, { count: 5, unit: 'WORKING_DAY' }, { count: 5, unit: 'DAY' }],
    [
      'assessment.mustUseCertificates',
      ['QUALIFICATION', 'SKILL_LEVEL'],
      ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIFIC_ABILITY'],
      ['QUALIFICATION', 'SKILL_LEVEL'],
    ],
    ['prisoner.sentenceEndsBefore', '2025-01-01', '2024-01-01', '2025-01-01'],
    ['checkIn.face.required', false, true, false],
    ['makeup.precondition', 'FULL_VIDEO', 'FULL_VIDEO', 'FULL_VIDEO'],
    ['class.minLessonMinutes', null, 45, null],
  ] as const)('%s: province %j, stricter county %j, looser county %j', (key, own, strict, loose) => {
    expect(['P', 'P/c/strict', 'P/c/loose'].map((division) => parameter(at(division), key))).toEqual([
      own,
      strict,
      loose,
    ]);
  });

  test('the source is the set whose value counts; rules and settings add up', () => {
    const set = at('P/c/strict');
    expect([set.parameters['class.maxSize']?.ruleSet, set.parameters['makeup.precondition']?.ruleSet]).toEqual([
      'STRICT',
      'PROV',
    ]);
    expect([set.code, Object.keys(set.rules).sort(), setting(set, 'channel.voucherless')]).toEqual([
      'PROV+STRICT',
      ['R-CLASS-01', 'R-CLASS-04'],
      true,
    ]);
    expect(setting(at('P'), 'channel.voucherless')).toBe(false);
  });

  test.each([
    ['makeup.precondition', 'WRITTEN_LEAVE'],
    ['assessment.mustUseCertificates', ['SPECIFIC_ABILITY']],
    ['notice.min', { count: 3, unit: 'WORKING_DAY' }],
  ])('no direction is stricter and %s differs: refused at load', (key, value) => {
    expect(registryOf([province, data('ODD', 'P/odd', { [key]: value })])).toEqual({
      refused: 'rule-set.conflict',
      facts: { parameter: key, above: 'PROV', below: 'ODD' },
      cites: ['A-12'],
    });
  });

  test('sets whose times do not meet do not conflict', () => {
    const later = data('ODD', 'P/odd', { 'makeup.precondition': 'WRITTEN_LEAVE' }, { from: '2024-01-01', until: null });
    expect(isRefusal(registryOf([province, later]))).toBe(false);
  });
});

describe('loading', () => {
  test.each([
    [
      'a value of the wrong form',
      data('BAD', 'P', { 'class.minPracticeShare': 0.65 }),
      'parameters.class.minPracticeShare.value',
    ],
    ['an unknown word', data('BAD', 'P', { 'makeup.precondition': 'SORRY' }), 'parameters.makeup.precondition.value'],
    ['a day that is none', data('BAD', 'P', {}, { from: '2023-02-30' }), 'from'],
    ['an end before the beginning', data('BAD', 'P', {}, { until: '2022-12-31' }), 'until'],
    ['a range turned round', data('BAD', 'P', { 'reward.startup': { min: 5, max: 1 } }), 'parameters.reward.startup.value'],
    ['a setting of an unknown word', data('BAD', 'P', {}, { settings: { 'online.banYear': 'NEVER' } }), 'settings.online.banYear'],
    ['a setting that is no share', data('BAD', 'P', {}, { settings: { 'satisfaction.minResponse': 'half' } }), 'settings.satisfaction.minResponse'],
    ['a setting that is no list', data('BAD', 'P', {}, { settings: { 'notice.keptBack': { phone: true } } }), 'settings.notice.keptBack'],
    ['a setting of a day and a half', data('BAD', 'P', {}, { settings: { 'push.onWorkingDay': 1.5 } }), 'settings.push.onWorkingDay'],
    ['a forgotten key', data('BAD', 'P', {}, { parameters: {} }), 'parameters.student.exclusion'],
    ['an unknown key', data('BAD', 'P', {}, { colour: 'red' }), ''],
    ['an id of no rule', data('BAD', 'P', {}, { rules: { 'R-1': { place: '1', words: '' } } }), 'rules.R-1'],
    ['no object at all', 'text', ''],
  ])('%s is refused with its place', (_name, bad, place) => {
    expect(registryOf([bad])).toMatchObject({ refused: 'rule-set.malformed', facts: { at: place } });
  });

  test('the same revision twice, or two sets of one division at once, are refused', () => {
    expect(registryOf([province, province])).toMatchObject({ refused: 'rule-set.duplicate' });
    expect(registryOf([province, data('TWIN', 'P', {}, { from: '2023-12-31', until: null })])).toMatchObject({
      refused: 'rule-set.overlap',
    });
    expect(isRefusal(registryOf([province, data('NEXT', 'P', {}, { from: '2024-01-01', until: null })]))).toBe(false);
  });
});

describe('INF-08: revisions', () => {
  const corrected = data('PROV', 'P', { 'class.maxSize': 60 }, { revision: 2 });

  test('a new revision is in force at once; what was pinned stays what it was', () => {
    const before = loaded(province, stricter);
    const pinned = at('P/c/strict', before);
    const after = loaded(province, corrected, stricter);
    expect(pinOf(at('P/c/strict', after))).toMatchObject({ code: 'PROV+STRICT', revision: 3 });
    expect(parameter(at('P', after), 'class.maxSize')).toBe(60);
    const found = byPin(pinOf(pinned), after);
    expect(found).toEqual(pinned);
  });

  test('data changed behind a revision no longer match their pin', () => {
    const pinned = at('P', loaded(province));
    const forged = loaded(data('PROV', 'P', { 'class.maxSize': 81 }));
    expect(byPin(pinOf(pinned), forged)).toMatchObject({ refused: 'rule-set.mismatch', cites: ['INF-08'] });
  });

  test('a set that rests on one above is not in force without it', () => {
    const resting = data('REST', 'P/rest', {}, { restsOn: 'P', from: '2022-01-01' });
    const registry = loaded(province, resting);
    expect(resolve('P/rest', day('2022-12-31'), registry)).toMatchObject({
      refused: 'rule-set.none',
      cites: ['A-12', 'A-61'],
    });
    expect(at('P/rest', registry).code).toBe('PROV+REST');
  });
});
