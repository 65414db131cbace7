import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factText, foundText, valueText } from '../../frame/say';
import { parameterKeys, parameters } from '../parameters';
import { shipped } from '../registry';
import { unitWords } from './units';
import { valueWords } from './values';

const CODE = /^[A-Z][A-Z0-9_]*$/;
const codesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return CODE.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? [...Object.keys(value), ...Object.values(value)].flatMap(codesIn) : [];
};
const withoutWords = (codes: Iterable<string>): string[] => [...new Set(codes)].filter((code) => !(code in valueWords)).sort();

describe('words', () => {
  test('for every unit, in both languages', () => {
    const units = [...new Set(parameterKeys.map((key) => parameters[key].unit))];
    expect(units.filter((unit) => !unitWords[unit])).toEqual([]);
    for (const [unit, { zh, en }] of Object.entries(unitWords)) expect([unit, zh.includes('{}'), en.includes('{}')]).toEqual([unit, true, true]);
  });

  test('for every code a document states', () => {
    const stated = shipped.sets.flatMap((set) => parameterKeys.flatMap((key) => codesIn([set.parameters[key]?.value])));
    expect(withoutWords(stated)).toEqual([]);
  });

  test('for every word a key may take', () => {
    const options = parameterKeys.flatMap((key) => ('options' in parameters[key].schema ? (parameters[key].schema.options as string[]) : []));
    expect(withoutWords(options.filter((option) => CODE.test(option)))).toEqual([]);
  });

  test('for the codes of facts that a finding shows', () => {
    const shown = ['VOCATIONAL', 'TECHNICAL', 'SPECIAL_VOCATIONAL', 'ORDINARY_UNIVERSITY', 'OTHER', 'INDUSTRY_FIRST', 'INDUSTRY_SECOND', 'HRSS_FIRST', 'HRSS_SECOND'];
    expect(withoutWords(shown)).toEqual([]);
  });

  test('for every effect a rule names', () => {
    const folder = join(__dirname, '../../rules');
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const effects = texts.flatMap((text) => [...text.matchAll(/effect: [^,})]*?'([A-Z_]+)'/g)].map(([, effect = '']) => effect));
    expect(effects.length).toBeGreaterThan(0);
    expect(withoutWords(effects)).toEqual([]);
  });
});

describe('values as a reader writes them', () => {
  test.each([
    ['class.minPracticeShare', '0.65', '总课时的65%', '65% of all class hours'],
    ['class.minPracticeShare', '0.625', '总课时的62.5%', '62.5% of all class hours'],
    ['class.maxSize', 80, '80人', '80 persons'],
    ['voucher.yearlyIssued', 2_000_000, '每年2,000,000张', '2,000,000 vouchers a year'],
    ['institution.privateSchool.noIssueSince', 2019, '2019年', '2019'],
    ['interval.minMonths', 1, '1个月', '1 month'],
    ['interval.minMonths', 2, '2个月', '2 months'],
    ['prisoner.sentenceEndsBefore', '2025-01-01', '2025-01-01之前', 'before 2025-01-01'],
    ['voucher.yearlyIssued', [2_500_000, 600_000], '每年2,500,000、600,000张', '2,500,000, 600,000 vouchers a year'],
    ['inspection.inCourse.slots', 2, '表中2栏，不限最少次数', 'room for 2 records, and no least number'],
    ['prisoner.maxAge', 60, '60周岁', '60 years of age'],
    ['notice.min', { count: 5, unit: 'WORKING_DAY' }, '5个工作日', '5 working days'],
    ['notice.min', '1 DAY', '1天', '1 day'],
    ['subsidy.assessment.JUNIOR', 20_000, '每本证书200元', '200 yuan per certificate'],
    ['reward.smeHire.cap', 200_000_000, '累计2,000,000元', '2,000,000 yuan in all'],
    ['reward.startup', { min: 2_000_000, max: 15_000_000 }, '一次性20,000至150,000元', '20,000 to 150,000 yuan, once'],
    ['satisfaction.effect', 'STOP_OPENING', '停止开班并整改', 'the institution opens no class and rectifies'],
    ['report.cycle', ['MONTHLY', 'YEARLY'], '每月、每年', 'every month, every year'],
    ['checkIn.face.required', true, '是', 'yes'],
  ] as const)('%s %j', (key, value, zh, en) => expect([valueText(key, value, 'zh'), valueText(key, value, 'en')]).toEqual([zh, en]));

  test('facts: codes and divisions by their names, absence and emptiness in words', () => {
    expect([factText('SKILL_LEVEL', 'zh'), factText('CN-HA/puyang', 'en'), factText('4-01-06-01', 'en')]).toEqual(['职业技能等级证书', 'Puyang', '4-01-06-01']);
    expect([foundText('amountFen', 100_050, 'en'), foundText('amountFen', 100_050, 'zh'), foundText('amountFen', null, 'en')]).toEqual(['amount 1,000.5 yuan', '金额 1,000.5元', 'amount none']);
    expect([foundText('headCount', 81, 'zh'), foundText('better', [], 'en')]).toEqual(['人数 81', 'certificates that come first none']);
    expect([factText(null, 'zh'), factText([], 'en'), factText(false, 'zh'), factText(3, 'en')]).toEqual(['无', 'none', '否', '3']);
  });
});
