import { addDays, day, type Day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { judge } from '..';
import { hcx21Tasks } from '../../data/tasks';
import { type Cycle, cycles, finishedPeriods, periodOf } from '../../procedure/period';
import { isManufacturing } from '../../procedure/manufacturing';
import { tasksOf } from '../../procedure/task';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import * as competition from './competition';
import * as report from './report';
import * as share from './share';

const reports = (since: string, on: string, ...reported: string[]) => ({ since: day(since), on: day(on), reported });
const of2022 = ['2022-01', '2022-02', '2022-03', '2022-Q1'];
const manufacturing = (division: string, manufacturingPersonTimes: number, subsidisedPersonTimes = 100) => ({
  division,
  manufacturingPersonTimes,
  subsidisedPersonTimes,
});
const lowValue = (division: string, count: number) => ({ division, lowValue: count, certificates: 1000 });
const migrants = (employedWithCertificate: number, on = '2025-01-01') => ({
  migrantWorkers: 100,
  employedWithCertificate,
  since: day('2022-01-01'),
  on: day(on),
});
const province = {
  division: 'CN-HA',
  competitionOccupations: 100,
  events: 1000,
  certifiedContestants: 10_000,
  cities: 100,
  citiesWithCompetition: 80,
};
const county = {
  division: 'CN-HA/puyang/puyang-county',
  competitionOccupations: 10,
  events: 5,
  certifiedContestants: 30,
  year: 2023,
  countyCompetitions: [2022],
};
const ledgers = { ledgers: ['TRAINING', 'ASSESSMENT'], tiered: true, classified: true };
const entered = (enteredIn: string | null, beganOn: string) => ({ enteredIn, beganOn: day(beganOn) });
const rates = ['CERTIFICATE_HOLDING', 'EMPLOYMENT', 'INCOME_GROWTH'];

prove([competition, report, share], {
  'R-REP-01': [
    ...(['HEN22', 'PUYANG22', 'EDU'] as const).flatMap((set) => [
      [set, reports('2022-01-01', '2022-01-31'), 'passed'] as const,
      [set, reports('2022-01-01', '2022-02-01'), 'flags'] as const,
      [set, reports('2022-01-01', '2022-02-01', '2022-01'), 'passed'] as const,
      [set, reports('2022-01-01', '2022-04-01', ...of2022), 'passed'] as const,
      [set, reports('2022-01-01', '2022-04-01', ...of2022.slice(0, 3)), 'flags'] as const,
    ]),
    ['HEN23', reports('2023-03-01', '2023-04-01', '2023-03'), 'flags'],
    ['HEN23', reports('2023-03-01', '2023-04-01', '2023-03', '2023-Q1'), 'passed'],
    ['HCX21', reports('2021-04-07', '2021-12-31'), 'not-applicable'],
  ],
  'R-REP-02': [
    ['EDU', reports('2022-01-01', '2022-02-01'), 'flags'],
    ['EDU', reports('2022-01-01', '2022-04-01', ...of2022.slice(0, 3)), 'passed'],
    ['HEN22', reports('2022-01-01', '2022-02-01'), 'not-applicable'],
  ],
  'R-REP-03': [
    ['HCX21', reports('2021-04-07', '2021-04-30'), 'passed'],
    ['HCX21', reports('2021-04-07', '2021-05-01'), 'flags'],
    ['HCX21', reports('2021-04-07', '2021-05-01', '2021-04'), 'passed'],
    ['DEMO', reports('2026-10-01', '2026-11-01'), 'flags'],
    ['HEN22', reports('2022-01-01', '2022-02-01'), 'not-applicable'],
  ],
  'R-REP-04': [
    ['HCX21', { planIssuedOn: day('2021-04-29'), on: day('2021-05-05') }, 'passed'],
    ['HCX21', { planIssuedOn: day('2021-04-30'), on: day('2021-05-05') }, 'passed'],
    ['HCX21', { planIssuedOn: day('2021-05-01'), on: day('2021-05-05') }, 'flags'],
    ['HCX21', { planIssuedOn: null, on: day('2021-04-30') }, 'passed'],
    ['HCX21', { planIssuedOn: null, on: day('2021-05-01') }, 'flags'],
    ['HEN22', { planIssuedOn: null, on: day('2022-05-01') }, 'not-applicable'],
  ],
  'R-REP-05': [
    ...(
      [
        ['CN-HA/zhengzhou', 30],
        ['CN-HA/luoyang', 30],
        ['CN-HA/xinxiang', 30],
        ['CN-HA/puyang', 30],
        ['CN-HA/jiaozuo', 30],
        ['CN-HA/xuchang', 30],
        ['CN-HA/jiyuan', 30],
        ['CN-HA/airport-zone', 30],
        ['CN-HA/nanyang', 20],
        ['CN-HA/shangqiu', 20],
        ['CN-HA/xinyang', 20],
        ['CN-HA/zhoukou', 20],
        ['CN-HA/zhumadian', 20],
        ['CN-HA/kaifeng', 25],
        ['CN-HA/pingdingshan', 25],
        ['CN-HA/anyang', 25],
        ['CN-HA/hebi', 25],
        ['CN-HA/luohe', 25],
        ['CN-HA/sanmenxia', 25],
      ] as const
    ).flatMap(([division, least]) => [
      ['HEN23', manufacturing(division, least - 1), 'flags'] as const,
      ['HEN23', manufacturing(division, least), 'passed'] as const,
      ['HEN23', manufacturing(division, least + 1), 'passed'] as const,
    ]),
    ['HEN23', manufacturing('CN-HA/kaifeng', 0, 0), 'not-applicable'],
    ['HEN23', manufacturing('CN-HA/xinyang/huangchuan', 0), 'not-applicable'],
    ['HEN23', manufacturing('CN-HA', 0), 'not-applicable'],
    ['PUYANG', manufacturing('CN-HA/puyang', 29), 'flags'],
    ['DEMO', manufacturing('DEMO/demo-county', 24), 'flags'],
    ['DEMO', manufacturing('DEMO/demo-county', 25), 'passed'],
    ['HEN22', manufacturing('CN-HA/puyang', 0), 'not-applicable'],
  ],
  'R-REP-06': [
    ['HEN22', lowValue('CN-HA/zhoukou', 79), 'passed'],
    ['HEN22', lowValue('CN-HA/zhoukou', 101), 'flags'],
    ['HEN23', lowValue('CN-HA/puyang', 79), 'passed'],
    ['HEN23', lowValue('CN-HA/puyang', 101), 'flags'],
    ['HEN23', lowValue('CN-HA/zhoukou', 101), 'passed'],
    ['HEN23', lowValue('CN-HA/zhoukou', 201), 'flags'],
    ['HCX21', lowValue('CN-HA/xinyang', 999), 'not-applicable'],
  ],
  'R-REP-07': [
    ...hcx21Tasks.flatMap(({ number, personTimes }) => [
      ['HCX21', { task: String(number), subsidisedPersonTimes: personTimes - 1 }, 'flags'] as const,
      ['HCX21', { task: String(number), subsidisedPersonTimes: personTimes }, 'passed'] as const,
      ['HCX21', { task: String(number), subsidisedPersonTimes: personTimes + 1 }, 'passed'] as const,
    ]),
    ['HCX21', { task: '15', subsidisedPersonTimes: 1 }, 'facts-missing'],
    ['HEN22', { task: '1', subsidisedPersonTimes: 0 }, 'not-applicable'],
  ],
  'R-REP-08': [
    ['HEN22', ledgers, 'passed'],
    ['HEN22', { ...ledgers, ledgers: ['TRAINING'] }, 'flags'],
    ['HEN22', { ...ledgers, tiered: false }, 'flags'],
    ['HEN22', { ...ledgers, classified: false }, 'flags'],
    ['HEN23', { ...ledgers, tiered: false }, 'not-applicable'],
  ],
  'R-REP-09': [
    ['PUYANG', { ratesRecorded: rates }, 'passed'],
    ['PUYANG22', { ratesRecorded: rates.slice(1) }, 'flags'],
    ['PUYANG', {}, 'facts-missing'],
    ['HEN23', { ratesRecorded: [] }, 'not-applicable'],
  ],
  'R-REP-11': [
    ['HEN23', entered('PROVINCIAL_TALENT', '2023-03-01'), 'passed'],
    ['HEN23', entered('INTERNET_PLUS_EMPLOYMENT', '2023-03-01'), 'passed'],
    ['HEN23', entered('ORIGINAL', '2022-12-31'), 'flags'],
    ['HEN23', entered('ORIGINAL', '2023-01-01'), 'voids'],
    ['HEN23', entered('ORIGINAL', '2023-01-02'), 'voids'],
    ['HEN23', entered('SPREADSHEET', '2022-12-31'), 'voids'],
    ['PUYANG', entered(null, '2023-03-01'), 'voids'],
    ['HEN23', { beganOn: day('2023-03-01') }, 'facts-missing'],
    ['HEN22', entered(null, '2022-03-01'), 'not-applicable'],
  ],
  'R-REP-12': [
    ['PUYANG', { projectInSystem: true, institutionInSystem: true, realName: true }, 'passed'],
    ['PUYANG22', { projectInSystem: false, institutionInSystem: true, realName: true }, 'refused'],
    ['PUYANG', { projectInSystem: true, institutionInSystem: false, realName: true }, 'refused'],
    ['PUYANG', { projectInSystem: true, institutionInSystem: true, realName: false }, 'refused'],
    ['HEN23', { projectInSystem: false, institutionInSystem: false, realName: false }, 'not-applicable'],
  ],
  'R-REP-13': [
    ...(['PUYANG', 'PUYANG22'] as const).flatMap((set) => [
      [set, migrants(69), 'flags'] as const,
      [set, migrants(70), 'passed'] as const,
      [set, migrants(71), 'passed'] as const,
      [set, migrants(0, '2024-12-31'), 'not-applicable'] as const,
      [set, migrants(69, '2025-01-02'), 'flags'] as const,
    ]),
    ['PUYANG', { ...migrants(0), migrantWorkers: 0 }, 'not-applicable'],
    ['HEN23', migrants(0), 'not-applicable'],
  ],
  'R-REP-15': [
    ...(['HEN22', 'HEN23', 'PUYANG'] as const).flatMap((set) => [
      [set, province, 'passed'] as const,
      [set, { ...province, competitionOccupations: 99 }, 'flags'] as const,
      [set, { ...province, competitionOccupations: 101 }, 'passed'] as const,
      [set, { ...province, events: 999 }, 'flags'] as const,
      [set, { ...province, events: 1001 }, 'passed'] as const,
      [set, { ...province, certifiedContestants: 9_999 }, 'flags'] as const,
      [set, { ...province, certifiedContestants: 10_001 }, 'passed'] as const,
    ]),
    // The share of cities is of 2022 alone.
    ['HEN22', { ...province, citiesWithCompetition: 79 }, 'flags'],
    ['HEN22', { ...province, citiesWithCompetition: 81 }, 'passed'],
    ['HEN22', { ...province, cities: undefined }, 'facts-missing'],
    ['HEN23', { ...province, cities: undefined, citiesWithCompetition: undefined }, 'passed'],
    ...(['PUYANG', 'PUYANG22'] as const).flatMap((set) => [
      [set, county, 'passed'] as const,
      [set, { ...county, competitionOccupations: 9 }, 'flags'] as const,
      [set, { ...county, competitionOccupations: 11 }, 'passed'] as const,
      [set, { ...county, events: 4 }, 'flags'] as const,
      [set, { ...county, events: 6 }, 'passed'] as const,
      [set, { ...county, certifiedContestants: 29 }, 'flags'] as const,
      [set, { ...county, certifiedContestants: 31 }, 'passed'] as const,
    ]),
    // One competition of the county in 2022 and 2023, the next in 2024 and 2025.
    ['PUYANG22', { ...county, year: 2022, countyCompetitions: [] }, 'passed'],
    ['PUYANG', { ...county, countyCompetitions: [] }, 'flags'],
    ['PUYANG', { ...county, countyCompetitions: [2021] }, 'flags'],
    ['PUYANG', { ...county, countyCompetitions: [2023] }, 'passed'],
    ['PUYANG', { ...county, year: 2024 }, 'passed'],
    ['PUYANG', { ...county, year: 2025 }, 'flags'],
    ['PUYANG', { ...county, year: 2025, countyCompetitions: [2022, 2024] }, 'passed'],
    ['PUYANG', { ...county, year: undefined }, 'facts-missing'],
    ['HEN22', { ...county, events: 0 }, 'not-applicable'],
    ['PUYANG', { ...county, division: 'CN-HA/puyang', events: 0 }, 'not-applicable'],
    ['HCX21', county, 'not-applicable'],
  ],
  'R-REP-16': [
    ['HEN22', { provider: 'ENTERPRISE', figuresShown: ['CERTIFICATES'] }, 'passed'],
    ['HEN22', { provider: 'COLLEGE', figuresShown: ['CERTIFICATES', 'EMPLOYMENT'] }, 'passed'],
    ['HEN22', { provider: 'SOCIAL', figuresShown: ['EMPLOYMENT'] }, 'flags'],
    ['HEN22', { provider: 'CHOIR', figuresShown: [] }, 'not-applicable'],
    ['HEN22', { figuresShown: [] }, 'facts-missing'],
    ['HEN23', { provider: 'SOCIAL', figuresShown: [] }, 'not-applicable'],
  ],
});

describe('periods', () => {
  test('are named by their year, month, quarter and half', () => {
    expect(cycles.map((cycle) => periodOf(cycle, day('2022-06-30')))).toEqual(['2022-06', '2022-Q2', '2022-H1', '2022']);
    expect(cycles.map((cycle) => periodOf(cycle, day('2022-07-01')))).toEqual(['2022-07', '2022-Q3', '2022-H2', '2022']);
  });

  test('one that began before the document counts, one that is not over does not', () => {
    expect(finishedPeriods('MONTHLY', day('2021-11-07'), day('2022-02-28'))).toEqual(['2021-11', '2021-12', '2022-01']);
    expect(finishedPeriods('HALF_YEAR', day('2021-11-07'), day('2022-06-30'))).toEqual(['2021-H2']);
    expect(finishedPeriods('YEARLY', day('2021-11-07'), day('2021-11-07'))).toEqual([]);
  });

  test('every finished day lies in just one finished period of each cycle', () => {
    const somewhere = fc.integer({ min: 0, max: 1500 }).map((after) => addDays(day('2021-01-01'), after));
    fc.assert(
      fc.property(fc.constantFrom<Cycle>(...cycles), somewhere, fc.nat(800), (cycle, since, length) => {
        const on: Day = addDays(since, length);
        const finished = finishedPeriods(cycle, since, on);
        const lived = new Set<string>();
        for (let at = since; at <= on; at = addDays(at, 1)) lived.add(periodOf(cycle, at));
        lived.delete(periodOf(cycle, on));
        expect(finished).toEqual([...lived]);
      }),
    );
  });
});

test('A-24: the manufacturing share is judged for cities; or for every division, where configured', () => {
  const huangchuan = manufacturing('CN-HA/xinyang/huangchuan', 19);
  const everywhere = madeUp({ settings: { 'manufacturing.level': 'EVERY_DIVISION' } });
  expect(judge('R-REP-05', huangchuan, sets.HEN23)).toMatchObject({
    outcome: 'not-applicable',
    effect: 'SHOWN_ONLY',
    compared: { share: '19.00%' },
  });
  expect(judge('R-REP-05', huangchuan, everywhere)).toMatchObject({ outcome: 'flags', limit: '0.20' });
});

test('A-46: the annex is the quota of record and item 10 of the text an extra line; or the text counts', () => {
  const byText = { ...sets.HCX21, settings: { ...sets.HCX21.settings, 'quota.ofRecord': 'BODY' as const } };
  const total = (set: typeof byText) => tasksOf(set).reduce((sum, { quota }) => sum + (quota ?? 0), 0);
  const culture = { task: 'body-10', subsidisedPersonTimes: 99 };
  expect([total(sets.HCX21 as typeof byText), total(byText)]).toEqual([8000, 8100]);
  expect(judge('R-REP-07', culture, sets.HCX21)).toMatchObject({ outcome: 'not-applicable', defaults: ['A-46'] });
  expect(judge('R-REP-07', culture, byText)).toMatchObject({ outcome: 'flags', limit: 100 });
  expect(tasksOf(sets.HEN22)).toEqual([]);
});

test('A-47: task 7 belongs to the transport bureau of the annex; or to the first unit of the text', () => {
  const byText = { ...sets.HCX21, settings: { ...sets.HCX21.settings, 'quota.owner': 'BODY' as const } };
  const lead = (set: typeof byText) => judge('R-REP-07', { task: '7', subsidisedPersonTimes: 50 }, set).compared['lead'];
  expect(lead(sets.HCX21 as typeof byText)).toBe('交通运输局');
  expect(lead(byText)).toBe('县住房和城乡建设局');
});

test('A-53: what began before 2023 stays in the original system and is flagged; or has to be moved', () => {
  const carried = entered('ORIGINAL', '2022-12-31');
  expect(judge('R-REP-11', carried, sets.HEN23)).toMatchObject({ outcome: 'flags', effect: 'CARRIED_OVER', defaults: ['A-53'] });
  expect(judge('R-REP-11', carried, madeUp({ settings: { 'carryOver.passes': false } })).outcome).toBe('voids');
});

test('A-74: a class is manufacturing when an officer marked it so; or by the industry of the enterprise', () => {
  const byIndustry = madeUp({ settings: { 'manufacturing.by': 'EMPLOYER_INDUSTRY' } });
  expect(isManufacturing(sets.HEN23, { marked: true, employerIndustry: 'I' })).toBe(true);
  expect(isManufacturing(sets.HEN23, { marked: false, employerIndustry: 'C' })).toBe(false);
  expect(isManufacturing(sets.HEN23, { employerIndustry: 'C' })).toBeUndefined();
  expect(isManufacturing(byIndustry, { marked: true, employerIndustry: 'I' })).toBe(false);
  expect(isManufacturing(byIndustry, { employerIndustry: 'C' })).toBe(true);
  expect(isManufacturing(byIndustry, { marked: true })).toBeUndefined();
});
