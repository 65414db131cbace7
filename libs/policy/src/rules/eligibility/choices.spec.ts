import { addMonths, day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { judge, type RuleId, rules } from '..';
import { groupCodes } from '../../data/groups';
import { mayTrainAgainOn } from '../../procedure/interval';
import { madeUp, sets } from '../../testing/sets';

const previous = (assessed: string) => ({ previousTrainings: [{ assessmentEndedOn: day(assessed), endedWithoutFault: false }] });
const student = {
  ownSchool: true,
  sameMajor: true,
  school: 'VOCATIONAL',
  graduatesOn: day('2023-06-30'),
  lastStudyYearFrom: day('2022-09-01'),
} as const;

test('A-14: a month is one of the calendar, or so many days where configured', () => {
  const thirty = madeUp({ settings: { 'interval.monthDays': 30 } });
  const facts = { ...previous('2023-05-15'), classOpensOn: day('2023-06-14') };
  expect(judge('R-ELIG-06', facts, sets.HEN23).outcome).toBe('refused');
  expect(judge('R-ELIG-06', facts, thirty).outcome).toBe('passed');
  expect([mayTrainAgainOn(sets.HEN23, day('2023-01-31')), mayTrainAgainOn(thirty, day('2023-01-31'))]).toEqual(['2023-02-28', '2023-03-02']);
  expect(mayTrainAgainOn(madeUp({ parameters: { 'interval.minMonths': null } }), day('2023-01-31'))).toBeNull();
});

test('A-14: the first free day has the same day number or ends its month, and never comes earlier for a later assessment', () => {
  const anyDay = fc.date({ min: new Date('2021-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const free = mayTrainAgainOn(sets.HEN23, first) as string;
      expect(free).toBe(addMonths(first, 1));
      expect(free <= (mayTrainAgainOn(sets.HEN23, second) as string)).toBe(true);
      const facts = (on: string) => ({ ...previous(first), classOpensOn: day(on) });
      expect(judge('R-ELIG-06', facts(free), sets.HEN23).outcome).toBe('passed');
      expect(judge('R-ELIG-06', facts(first), sets.HEN23).outcome).toBe('refused');
    }),
  );
});

test('A-15: the interval is for all subsidised training, or for online training alone', () => {
  const online = madeUp({ settings: { 'interval.scope': 'ONLINE' } });
  const facts = { ...previous('2023-05-31'), classOpensOn: day('2023-06-01') };
  expect(judge('R-ELIG-06', { ...facts, delivery: 'OFFLINE' }, sets.HEN23).outcome).toBe('refused');
  expect(judge('R-ELIG-06', { ...facts, delivery: 'OFFLINE' }, online).outcome).toBe('not-applicable');
  expect(judge('R-ELIG-06', { ...facts, delivery: 'BLENDED' }, online).outcome).toBe('refused');
  expect(judge('R-ELIG-06', facts, online).missing).toEqual(['delivery']);
});

test('A-28: classification is compared at the small class, or at another depth', () => {
  const middle = madeUp({ settings: { 'classification.parts': 2 } });
  const transfer = { formerOccupation: '6-18-01-01', newOccupation: '6-18-02-04' };
  expect(judge('R-ELIG-04', { transfer }, sets.HEN23)).toMatchObject({ outcome: 'passed', compared: { former: '6-18-01', next: '6-18-02' } });
  expect(judge('R-ELIG-04', { transfer }, middle)).toMatchObject({ outcome: 'refused', compared: { former: '6-18', next: '6-18' } });
});

test('A-28: how close a post is nobody computes: undecided is missing, and an officer’s word decides', () => {
  expect(judge('R-ELIG-03', { postRelation: 'UNDECIDED' }, sets.HEN23)).toMatchObject({ outcome: 'facts-missing', defaults: ['A-28'] });
  expect(judge('R-ELIG-03', { postRelation: 'CLOSE' }, sets.HEN23).outcome).toBe('passed');
});

test('A-29: the last study year begins before the graduation year; each set keeps to its own word', () => {
  const facts = { student, classOpensOn: day('2022-10-01'), course: 'ORDINARY' as const };
  expect(judge('R-ELIG-05b', facts, sets.HEN22).outcome).toBe('refused');
  expect(judge('R-ELIG-05c', facts, sets.HEN23).outcome).toBe('passed');
  expect(judge('R-ELIG-05c', { ...facts, classOpensOn: day('2023-01-01') }, sets.HEN23).outcome).toBe('refused');
});

test('A-30: one student, three exclusions: own school and major, last study year and major, graduation year whatever the major', () => {
  const other = { student: { ...student, ownSchool: false, sameMajor: false }, classOpensOn: day('2023-03-01'), course: 'ORDINARY' as const };
  const at = (set: keyof typeof sets) =>
    (['R-ELIG-05a', 'R-ELIG-05b', 'R-ELIG-05c'] as const).map((rule) => judge(rule, other, sets[set]).outcome);
  expect(at('HCX21')).toEqual(['passed', 'not-applicable', 'not-applicable']);
  expect(at('HEN22')).toEqual(['not-applicable', 'passed', 'not-applicable']);
  expect(at('HEN23')).toEqual(['not-applicable', 'not-applicable', 'refused']);
});

describe('A-31: the age of prisoners', () => {
  const old = { birth: day('1950-01-01'), on: day('2023-06-01'), employable: true, trainingWill: true };
  const stated = { rules: ['R-ELIG-08a'], parameters: { 'prisoner.maxAge': 60 } };

  test('A-31: covers correction and detoxification too, where past it a person decides', () => {
    const set = madeUp(stated);
    const facts = { ...old, groups: ['DETOXIFICATION'] };
    expect(judge('R-ELIG-08a', facts, set)).toMatchObject({ outcome: 'facts-missing', missing: ['overAgeAllowed'], defaults: ['A-31'] });
    expect(judge('R-ELIG-08a', { ...facts, overAgeAllowed: true }, set).outcome).toBe('passed');
    expect(judge('R-ELIG-08a', { ...facts, overAgeAllowed: false }, set).outcome).toBe('refused');
    expect(judge('R-ELIG-08a', { ...old, groups: ['PRISONER'], overAgeAllowed: true }, set).outcome).toBe('refused');
  });

  test('A-31: or prisoners alone, where configured', () => {
    const set = madeUp({ ...stated, settings: { 'prisoner.ageCovers': 'PRISONERS' } });
    expect(judge('R-ELIG-08a', { ...old, groups: ['DETOXIFICATION'] }, set).outcome).toBe('passed');
    expect(judge('R-ELIG-08a', { ...old, groups: ['PRISONER'] }, set).outcome).toBe('refused');
  });
});

test('A-32: a sentence ending within the year of the limit is for a person, or refused where configured', () => {
  const facts = { groups: ['PRISONER'], trainedDuringSentence: false, fitForNextLevel: true, sentenceEndsOn: day('2025-01-01') };
  const strict = madeUp({ settings: { 'prisoner.lastYearDecidedByHand': false } });
  expect(judge('R-ELIG-08b', facts, sets.HEN23)).toMatchObject({ outcome: 'facts-missing', missing: ['sentenceEndAllowed'] });
  expect(judge('R-ELIG-08b', facts, strict).outcome).toBe('refused');
  expect(judge('R-ELIG-08b', { ...facts, sentenceEndsOn: day('2024-12-31') }, strict).outcome).toBe('passed');
});

test('A-33: employability is a condition of one fund in 2021, and of everybody in 2023', () => {
  const unable = { trainingWill: true, employmentWill: true, employable: false, canReachTransferEmployment: true };
  const outcomes = (fundSource: string) =>
    [sets.HCX21, sets.HEN23].map((set) => (['R-ELIG-02a', 'R-ELIG-02b'] as const).map((rule) => judge(rule, { ...unable, fundSource }, set).outcome));
  expect(outcomes('SPECIAL_ACCOUNT')).toEqual([['not-applicable', 'refused'], ['refused', 'not-applicable']]);
  expect(outcomes('EMPLOYMENT_SUBSIDY')).toEqual([['not-applicable', 'not-applicable'], ['refused', 'not-applicable']]);
});

test('R-ELIG-02b: a set that expressly asks no employability of the special account refuses nobody for it', () => {
  const expressly = madeUp({ rules: ['R-ELIG-02b'], parameters: { 'fund.specialAccount.employabilityRequired': false } });
  const unable = { fundSource: 'SPECIAL_ACCOUNT', employable: false, employmentWill: false, canReachTransferEmployment: false };
  expect(judge('R-ELIG-02b', unable, sets.HCX21).outcome).toBe('refused');
  expect(judge('R-ELIG-02b', unable, expressly).outcome).toBe('not-applicable');
});

test('A-34: will and ability are declared, and never inferred from what else is known', () => {
  const known = { groups: ['DISABLED', 'UNEMPLOYED'], birth: day('1950-01-01'), on: day('2023-06-01'), trainingWill: true };
  expect(judge('R-ELIG-02a', known, sets.HEN23)).toMatchObject({ outcome: 'facts-missing', missing: ['employmentWill', 'employable'] });
  const declared = { ...known, employmentWill: true, employable: true };
  expect(judge('R-ELIG-02a', declared, sets.HEN23)).toMatchObject({ outcome: 'passed', defaults: ['A-34'] });
  expect(judge('R-ELIG-02a', { ...declared, declarationsConfirmed: false }, sets.HEN23).missing).toEqual(['declarationsConfirmed']);
  expect(judge('R-ELIG-02a', { ...declared, declarationsConfirmed: true }, sets.HEN23).outcome).toBe('passed');
});

test('a set that says nothing of persons, vouchers and subsidies asks nothing of them', () => {
  const nothing = { ...sets.HEN23, rules: {} };
  const ids = (Object.keys(rules) as RuleId[]).filter((id) => /^R-(ELIG|VCH|SUB)-/.test(id) && id !== 'R-SUB-14');
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(judge(id, {}, nothing)).toMatchObject({ outcome: 'not-applicable', clause: null });
});

test('every group a document names has its words', () => {
  for (const set of Object.values(sets)) {
    const named = (['groups.key', 'groups.socialTraining', 'groups.collegeTraining', 'audience.groups', 'audience.exclusions'] as const).flatMap(
      (key) => set.parameters[key]?.value ?? [],
    );
    expect(named.filter((group) => !(groupCodes as string[]).includes(group))).toEqual([]);
  }
  expect([sets.HEN22, sets.HEN23].map((set) => set.parameters['groups.key']?.value.length)).toEqual([12, 14]);
});
