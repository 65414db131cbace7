import { day, isRefusal } from '@jiquan/kernel';
import { parameter, type RuleSet } from '../frame/rule-set';
import { cityOf, divisionOf, divisions } from './divisions';
import { resolve } from './registry';

const on = (division: string, date: string): RuleSet => {
  const set = resolve(division, day(date));
  if (isRefusal(set)) throw new Error(JSON.stringify(set));
  return set;
};

/** Every city and zone of the province, with what 2023 asks of it. */
const table = [
  ['zhengzhou', '郑州', '410100', '0.30', '0.10'],
  ['kaifeng', '开封', '410200', '0.25', '0.10'],
  ['luoyang', '洛阳', '410300', '0.30', '0.10'],
  ['pingdingshan', '平顶山', '410400', '0.25', '0.10'],
  ['anyang', '安阳', '410500', '0.25', '0.10'],
  ['hebi', '鹤壁', '410600', '0.25', '0.10'],
  ['xinxiang', '新乡', '410700', '0.30', '0.10'],
  ['jiaozuo', '焦作', '410800', '0.30', '0.10'],
  ['puyang', '濮阳', '410900', '0.30', '0.10'],
  ['xuchang', '许昌', '411000', '0.30', '0.10'],
  ['luohe', '漯河', '411100', '0.25', '0.10'],
  ['sanmenxia', '三门峡', '411200', '0.25', '0.10'],
  ['nanyang', '南阳', '411300', '0.20', '0.10'],
  ['shangqiu', '商丘', '411400', '0.20', '0.20'],
  ['xinyang', '信阳', '411500', '0.20', '0.20'],
  ['zhoukou', '周口', '411600', '0.20', '0.20'],
  ['zhumadian', '驻马店', '411700', '0.20', '0.20'],
  ['jiyuan', '济源', '419001', '0.30', '0.10'],
  ['airport-zone', '航空港', null, '0.30', '0.10'],
] as const;

test('the cities of the province are these: seventeen, Jiyuan, and the airport zone', () => {
  const cities = divisions.filter(({ path }) => path.startsWith('CN-HA/') && path === cityOf(path));
  expect(cities.map(({ path }) => path)).toEqual(table.map(([city]) => `CN-HA/${city}`));
});

describe.each(table)('%s', (city, zh, gb, manufacturing, lowValue) => {
  const path = `CN-HA/${city}`;

  test('is known by name and code', () => {
    expect(divisionOf(path)).toMatchObject({ gb, zh: expect.stringContaining(zh) });
  });

  test('has its own values in 2023, and so has each county of it', () => {
    for (const division of [path, `${path}/any-county`]) {
      const set = on(division, '2023-06-01');
      expect(parameter(set, 'manufacturing.minShare', division)).toBe(manufacturing);
      expect(parameter(set, 'cert.lowValueShareMax', division)).toBe(lowValue);
    }
  });

  test('had none of its own in 2022', () => {
    const set = on(path, '2022-06-01');
    expect(parameter(set, 'manufacturing.minShare', path)).toBeNull();
    expect(set.parameters['cert.lowValueShareMax']?.byDivision).toBeUndefined();
  });
});

test.each([
  ['CN-HA/puyang/puyang-county', '0.30', '0.10'],
  ['CN-HA/xinyang/huangchuan', '0.20', '0.20'],
])('%s takes its city’s values', (county, manufacturing, lowValue) => {
  const set = on(county, '2023-06-01');
  expect(parameter(set, 'manufacturing.minShare', county)).toBe(manufacturing);
  expect(parameter(set, 'cert.lowValueShareMax', county)).toBe(lowValue);
});

test('the counties are those a rule set is of', () => {
  const counties = divisions.filter(({ path, invented }) => !invented && path !== cityOf(path));
  expect(counties.map(({ gb }) => gb)).toEqual(['410928', '411526']);
});
