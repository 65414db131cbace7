import { day, isRefusal } from '@jiquan/kernel';
import { parameter, pinOf, type RuleSet } from '../frame/rule-set';
import { byPin, resolve, shipped } from './registry';

const set = (division: string, on: string): RuleSet => {
  const found = resolve(division, day(on));
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
};

describe('the shipped rule sets', () => {
  test.each([
    ['CN-HA/xinyang/huangchuan', '2021-04-06', null],
    ['CN-HA/xinyang/huangchuan', '2021-04-07', 'HCX21'],
    ['CN-HA/xinyang/huangchuan', '2021-12-31', 'HCX21'],
    ['CN-HA/xinyang/huangchuan', '2022-01-01', null],
    ['CN-HA/xinyang/huangchuan', '2023-06-01', 'HEN23'],
    ['CN-HA', '2021-06-01', null],
    ['CN-HA', '2023-02-28', null],
    ['CN-HA', '2023-03-01', 'HEN23'],
    ['CN-HA', '2023-12-31', 'HEN23'],
    ['CN-HA', '2024-01-01', null],
    ['CN-HA', '2022-02-22', null],
    ['CN-HA', '2022-02-23', 'HEN22'],
    ['CN-HA', '2022-12-31', 'HEN22'],
    ['CN-HA', '2023-01-01', null],
    // Puyang county alone would let everything pass: without the province's set there is none.
    ['CN-HA/puyang/puyang-county', '2022-01-01', null],
    ['CN-HA/puyang/puyang-county', '2022-06-01', 'HEN22+PYX22'],
    ['CN-HA/puyang/puyang-county', '2023-03-15', 'HEN23+PYX22'],
    ['CN-HA/puyang/puyang-county', '2024-06-01', null],
    ['DEMO/demo-county', '2025-12-31', null],
    ['DEMO/demo-county', '2026-11-21', 'DEMO-CTY'],
  ])('A-61: %s on %s is %s', (division, on, code) => {
    const found = resolve(division, day(on));
    expect(isRefusal(found) ? null : found.code).toBe(code);
    if (isRefusal(found)) expect([found.refused, found.cites.at(-1)]).toEqual(['rule-set.none', 'A-61']);
  });

  test.each([
    ['CN-HA', '2022-01-01', null],
    ['CN-HA', '2022-06-01', 'HEN22+EDU21'],
    ['CN-HA/puyang/puyang-county', '2023-03-15', 'HEN23+EDU21+PYX22'],
    ['CN-HA', '2024-06-01', null],
  ])('A-12: for the education system, %s on %s is %s: its own set only beside that of the year', (division, on, code) => {
    const found = resolve(division, day(on), shipped, 'EDUCATION');
    expect(isRefusal(found) ? null : found.code).toBe(code);
  });

  test('A-12: Puyang county takes the class numbers of the province and adds its own amounts', () => {
    const puyang = set('CN-HA/puyang/puyang-county', '2023-03-15');
    expect(parameter(puyang, 'class.maxSize')).toBe(80);
    expect(parameter(puyang, 'subsidy.assessment.SENIOR')).toBe(280_00);
    expect(parameter(set('CN-HA', '2023-03-15'), 'subsidy.assessment.SENIOR')).toBeNull();
    expect(puyang.parameters['class.maxSize']?.ruleSet).toBe('HEN23');
    expect(puyang.rules['R-VCH-07']?.ruleSet).toBe('PYX22');
  });

  test.each([
    ['CN-HA/puyang/puyang-county', '0.30', '0.10'],
    ['CN-HA/xinyang/huangchuan', '0.20', '0.20'],
    ['CN-HA/nanyang', '0.20', '0.10'],
    ['CN-HA/kaifeng', '0.25', '0.10'],
  ])('per city: %s has manufacturing %s, low value %s', (division, manufacturing, lowValue) => {
    const found = set(division, '2023-06-01');
    expect(parameter(found, 'manufacturing.minShare', division)).toBe(manufacturing);
    expect(parameter(found, 'cert.lowValueShareMax', division)).toBe(lowValue);
  });

  test('INF-08: a pin finds the very same set, and a changed hash is refused', () => {
    const pinned = set('CN-HA/puyang/puyang-county', '2023-03-15');
    expect(byPin(pinOf(pinned))).toBe(pinned);
    expect(byPin({ ...pinOf(pinned), sha256: 'f'.repeat(64) })).toMatchObject({ refused: 'rule-set.mismatch' });
    expect(byPin({ ...pinOf(pinned), revision: 9 })).toMatchObject({ refused: 'rule-set.unknown' });
    expect(byPin({ ...pinOf(pinned), code: 'HEN24' })).toMatchObject({ refused: 'rule-set.unknown' });
  });

  test('every parameter the documents state belongs to a place and carries its words', () => {
    for (const [division, on] of [
      ['CN-HA/puyang/puyang-county', '2023-03-15'],
      ['CN-HA/xinyang/huangchuan', '2021-06-01'],
      ['DEMO/demo-county', '2026-06-01'],
    ] as const) {
      for (const stated of Object.values(set(division, on).parameters)) {
        if (stated) expect([stated.place, stated.words].every((text) => text.length > 0)).toBe(true);
      }
    }
  });
});
