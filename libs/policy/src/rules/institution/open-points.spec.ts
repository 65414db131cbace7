import { day, isRefusal } from '@jiquan/kernel';
import { judge } from '..';
import { resolve } from '../../data/registry';
import { madeUp, sets } from '../../testing/sets';

const across = {
  kind: 'TECHNICAL_SCHOOL',
  city: 'CN-HA/puyang',
  trainingCity: 'CN-HA/xinyang',
  localInstitutionExists: true,
  consentDocument: null,
};

test('A-52: who agrees to training elsewhere differs by year, and the document is named', () => {
  const elsewhere = {
    groupCentreForSubsidiary: false,
    partnerOfJustice: false,
    city: 'CN-HA/xinyang/huangchuan',
    trainingCity: 'CN-HA/puyang',
    trainableAtHome: false,
    trainingPlaceConsent: 'doc-1',
  };
  const private2023 = { ...across, kind: 'TRAINING_INSTITUTION' };
  // In 2021 the HRSS of the place agrees; in 2023 only the provincial office; in 2022 nothing is said.
  expect(judge('R-INST-06c', elsewhere, sets.HCX21)).toMatchObject({ outcome: 'passed', defaults: ['A-52'] });
  expect(judge('R-INST-06c', { ...elsewhere, trainingPlaceConsent: null }, sets.HCX21).outcome).toBe('refused');
  expect(judge('R-INST-06a', private2023, sets.HEN23).outcome).toBe('refused');
  expect(judge('R-INST-06a', { ...private2023, consentDocument: 'doc-2' }, sets.HEN23).outcome).toBe('passed');
  for (const id of ['R-INST-06a', 'R-INST-06c'] as const) {
    expect(judge(id, { ...private2023, ...elsewhere }, sets.HEN22).outcome).toBe('not-applicable');
  }
});

describe('A-57: a blacklisting ends when an officer lifts it with a reason', () => {
  const listed = { since: day('2022-03-01'), liftedOn: null, reason: null };
  const opens = (blacklisting: object, on: string, set = sets.HEN22) =>
    judge('INF-09', { barred: false, on: day(on), blacklisting: { ...listed, ...blacklisting } }, set).outcome;

  test('never of itself, never without a reason, and from the day it is lifted', () => {
    expect(opens({}, '2032-03-01')).toBe('refused');
    expect(opens({ liftedOn: day('2022-09-01') }, '2022-09-01')).toBe('refused');
    expect(opens({ liftedOn: day('2022-09-02'), reason: 'r' }, '2022-09-01')).toBe('refused');
    expect(opens({ liftedOn: day('2022-09-01'), reason: 'r' }, '2022-09-01')).toBe('passed');
  });

  test('or after so many months, where configured', () => {
    const months = madeUp({ settings: { 'blacklist.months': 12 } });
    expect(opens({}, '2023-02-28', months)).toBe('refused');
    expect(opens({}, '2023-03-01', months)).toBe('passed');
  });
});

test('A-61: where no document is at hand there is no rule set, and no other year or county stands in', () => {
  const at = (division: string, on: string) => {
    const found = resolve(division, day(on));
    return isRefusal(found) ? found.cites.at(-1) : found.code;
  };
  expect([at('CN-HA', '2021-06-01'), at('CN-HA/kaifeng', '2021-06-01'), at('CN-HA', '2024-01-01')]).toEqual(['A-61', 'A-61', 'A-61']);
  expect([at('CN-HA', '2022-06-01'), at('CN-HA/kaifeng', '2023-06-01')]).toEqual(['HEN22', 'HEN23']);
});

test('A-69: technical schools may train in other cities; or they are not counted among those a city has', () => {
  const notCounted = madeUp({ settings: { 'crossCity.technicalSchools': 'NOT_COUNTED_AS_LOCAL' } });
  expect(judge('R-INST-06a', across, sets.HEN23)).toMatchObject({ outcome: 'not-applicable', defaults: ['A-69'] });
  expect(judge('R-INST-06a', across, notCounted)).toMatchObject({
    outcome: 'facts-missing',
    missing: ['localOtherThanTechnicalSchools'],
  });
  expect(judge('R-INST-06a', { ...across, localOtherThanTechnicalSchools: true }, notCounted).outcome).toBe('refused');
  expect(judge('R-INST-06a', { ...across, localOtherThanTechnicalSchools: false }, notCounted).outcome).toBe('passed');
});

test('A-70: listing and change both fall in the plan year; or one of them is enough', () => {
  const reading = (value: 'LISTED' | 'CHANGED') => ({ ...sets.HCX21, settings: { 'occupationChange.yearEnd': value } });
  const change = (listedOn: string, changedOn: string) => ({
    occupationChange: { on: day(changedOn), lawful: true },
    listedOn: day(listedOn),
    catalogueYear: 2021,
    on: day('2022-01-10'),
  });
  const changedLate = change('2021-12-31', '2022-01-01');
  const listedLate = change('2022-01-01', '2021-12-31');
  expect(judge('R-INST-03', change('2021-12-31', '2021-12-31'), sets.HCX21).outcome).toBe('passed');
  for (const late of [changedLate, listedLate]) {
    expect(judge('R-INST-03', late, sets.HCX21)).toMatchObject({ outcome: 'refused', defaults: ['A-70'] });
  }
  expect(judge('R-INST-03', changedLate, reading('LISTED')).outcome).toBe('passed');
  expect(judge('R-INST-03', listedLate, reading('LISTED')).outcome).toBe('refused');
  expect(judge('R-INST-03', listedLate, reading('CHANGED')).outcome).toBe('passed');
});

test('R-INST-08: says both numbers a school is held to', () => {
  const found = judge('R-INST-08', { school: 'SECONDARY_VOCATIONAL', subsidisedPersons: 200, apprentices: 49 }, sets.HCX21);
  expect(found).toMatchObject({ outcome: 'flags', limit: 200, compared: { apprentices: 49, leastApprentices: 50 } });
});
