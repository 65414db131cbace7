import { day } from '@jiquan/kernel';
import { occupations } from '../../data/occupations';
import { offlinePracticeNames, onlineOccupations, whollyOnlineNames } from '../../data/online-occupations';
import type { OnlineClassFacts } from '../../facts';
import { onlineListingOf } from '../../procedure/online';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import { judge } from '..';
import * as occupation from './occupation';

const wholly = '社会工作者';
const both = '收银员';
const neither = '养老护理员';
type Delivery = NonNullable<OnlineClassFacts['delivery']>;
const taught = (occupationName: string, delivery: Delivery = 'ONLINE') => ({ occupationName, delivery });
const practice = (occupationName: string, offlinePracticeHours: number) => ({ occupationName, offlinePracticeHours });
const held = (occupationName: string, on: string) => ({ occupationName, assessmentOn: day(on) });
const by = (applicant: string, occupationName = wholly, delivery: Delivery = 'ONLINE') => ({ ...taught(occupationName, delivery), applicant });
const months = [4, 8, 12];

prove([occupation], {
  'R-ONL-11': [
    ['HCX21', taught(wholly), 'passed'],
    ['HCX21', taught(neither), 'flags'],
    ['HCX21', taught(both), 'flags'],
    ['HCX21', taught(both, 'BLENDED'), 'passed'],
    ['HCX21', { delivery: 'ONLINE' }, 'facts-missing'],
    // The province of 2022 limits them too, and has no list.
    ['HEN22', taught(wholly), 'flags'],
    ['HEN22', taught(wholly, 'OFFLINE'), 'passed'],
    ['HEN23', taught(neither), 'not-applicable'],
  ],
  'R-ONL-12': [
    ['HCX21', practice(both, 7), 'refused'],
    ['HCX21', practice(both, 8), 'passed'],
    ['HCX21', practice(both, 9), 'passed'],
    ['HCX21', practice('电子商务师', 7), 'refused'],
    // The annex takes it as part of 电子商务师.
    ['HCX21', practice('跨境电子商务师', 7), 'refused'],
    ['HCX21', practice(wholly, 0), 'not-applicable'],
    ['HCX21', practice(neither, 0), 'not-applicable'],
    ['HCX21', { offlinePracticeHours: 0 }, 'facts-missing'],
    ['HEN22', practice(both, 0), 'not-applicable'],
  ],
  'R-ONL-13': [
    ['HCX21', held(both, '2021-03-31'), 'refused'],
    ['HCX21', held(both, '2021-04-01'), 'passed'],
    ['HCX21', held(both, '2021-04-30'), 'passed'],
    ['HCX21', held(both, '2021-05-01'), 'refused'],
    ['HCX21', held(wholly, '2021-07-31'), 'refused'],
    ['HCX21', held(wholly, '2021-08-01'), 'passed'],
    ['HCX21', held(wholly, '2021-08-31'), 'passed'],
    ['HCX21', held(wholly, '2021-09-01'), 'refused'],
    ['HCX21', held(both, '2021-11-30'), 'refused'],
    ['HCX21', held(both, '2021-12-01'), 'passed'],
    ['HCX21', held(both, '2021-12-31'), 'passed'],
    ['HCX21', held(neither, '2021-05-01'), 'not-applicable'],
    ['HCX21', { occupationName: both }, 'facts-missing'],
    ['HEN22', held(both, '2022-05-01'), 'not-applicable'],
  ],
  'R-ONL-14a': [
    ['HCX21', by('ENTERPRISE'), 'passed'],
    ['HCX21', by('INDIVIDUAL'), 'refused'],
    ['HCX21', by('INSTITUTION', both, 'BLENDED'), 'refused'],
    ['HCX21', by('INSTITUTION', both, 'OFFLINE'), 'not-applicable'],
    ['HCX21', by('INSTITUTION', neither), 'not-applicable'],
    ['HCX21', { delivery: 'OFFLINE' }, 'not-applicable'],
    ['HCX21', taught(wholly), 'facts-missing'],
    ['HEN22', by('INSTITUTION'), 'not-applicable'],
  ],
  'R-ONL-14b': [
    ...(['HEN22', 'DEMO'] as const).flatMap((set) => [
      [set, by('ENTERPRISE'), 'passed'] as const,
      [set, by('INDIVIDUAL'), 'passed'] as const,
      [set, by('INSTITUTION'), 'refused'] as const,
      [set, by('INSTITUTION', wholly, 'BLENDED'), 'not-applicable'] as const,
      [set, { delivery: 'ONLINE' }, 'facts-missing'] as const,
    ]),
    ['HEN23', by('INSTITUTION'), 'not-applicable'],
    ['HCX21', by('INSTITUTION'), 'not-applicable'],
  ],
});

test.each(Array.from({ length: 12 }, (_, at) => at + 1))('R-ONL-13: month %i of the year', (month) => {
  const on = `2021-${String(month).padStart(2, '0')}-15`;
  expect(judge('R-ONL-13', held(both, on), sets.HCX21).outcome).toBe(months.includes(month) ? 'passed' : 'refused');
});

test('annex 3: 32 occupations, 16 of them in both rows, each known by name, and none with an invented code', () => {
  expect([whollyOnlineNames.length, offlinePracticeNames.length]).toEqual([32, 16]);
  expect(new Set(whollyOnlineNames).size).toBe(32);
  expect(onlineOccupations.filter((one) => one.offlinePractice).map((one) => one.name).sort()).toEqual([...offlinePracticeNames].sort());
  const known = whollyOnlineNames.map((name) => occupations.filter((one) => one.name === name));
  expect(known.map((all) => all.length)).toEqual(whollyOnlineNames.map(() => 1));
  // Six of these names are in the national catalogue at hand; the others have no code and no edition.
  expect(known.flat().filter((one) => one.code !== null).map((one) => one.name).sort()).toEqual(
    ['电子商务师', '营销员', '物流服务师', '计算机程序设计员', '插花花艺师', '家畜饲养员'].sort(),
  );
  expect(known.flat().every((one) => (one.code === null) === (one.edition === null))).toBe(true);
});

test('A-16: the sixteen in both rows need their offline hours, unless configured otherwise', () => {
  const listed = (set: Parameters<typeof onlineListingOf>[0], listing: string) =>
    whollyOnlineNames.filter((name) => onlineListingOf(set, name) === listing).length;
  expect([listed(sets.HCX21, 'OFFLINE_PRACTICE'), listed(sets.HCX21, 'WHOLLY_ONLINE')]).toEqual([16, 16]);
  const looser = { ...sets.HCX21, settings: { ...sets.HCX21.settings, 'online.listedTwice': 'LOOSER' } };
  expect([listed(looser, 'OFFLINE_PRACTICE'), listed(looser, 'WHOLLY_ONLINE')]).toEqual([0, 32]);
  expect(judge('R-ONL-12', practice(both, 0), looser).outcome).toBe('not-applicable');
  expect([onlineListingOf(sets.HCX21, neither), onlineListingOf(sets.HEN22, both)]).toEqual(['NOT_LISTED', null]);
  // The table is data: another document may move an entry.
  const moved = madeUp({ parameters: { 'online.whollyOnlineOccupations': [neither], 'online.offlinePracticeOccupations': null } });
  expect([onlineListingOf(moved, neither), onlineListingOf(moved, wholly)]).toEqual(['WHOLLY_ONLINE', 'NOT_LISTED']);
});

test('A-41: each year its own applicants', () => {
  const individual = by('INDIVIDUAL');
  expect(judge('R-ONL-14a', individual, sets.HCX21)).toMatchObject({ outcome: 'refused', limit: ['ENTERPRISE'] });
  expect(judge('R-ONL-14b', individual, sets.HEN22)).toMatchObject({ outcome: 'passed', limit: ['ENTERPRISE', 'INDIVIDUAL'] });
});

test('A-68: the months are for every occupation of annex 3, or for those with offline hours where configured', () => {
  const narrow = { ...sets.HCX21, settings: { ...sets.HCX21.settings, 'online.assessmentMonthsFor': 'OFFLINE_PRACTICE' } };
  expect(judge('R-ONL-13', held(wholly, '2021-05-10'), sets.HCX21)).toMatchObject({ outcome: 'refused', defaults: ['A-68'] });
  expect(judge('R-ONL-13', held(wholly, '2021-05-10'), narrow).outcome).toBe('not-applicable');
  expect(judge('R-ONL-13', held(both, '2021-05-10'), narrow).outcome).toBe('refused');
});
