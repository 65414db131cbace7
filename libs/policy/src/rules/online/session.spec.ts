import * as fc from 'fast-check';
import type { OnlineSessionFacts } from '../../facts';
import { onlineClassHours } from '../../procedure/online';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import { judge } from '..';
import * as session from './session';

const years = ['HCX21', 'HEN22', 'EDU', 'HEN23', 'PUYANG', 'DEMO'] as const;
const inSession = { foundOn: 'SESSION', paid: false } as const;
const found = (...conditionsFound: string[]): OnlineSessionFacts => ({ ...inSession, conditionsFound });

prove([session], {
  'R-ONL-02': years.flatMap((set) => [
    [set, { ...inSession, fastForward: false }, 'passed'] as const,
    [set, { ...inSession, fastForward: true }, 'voids'] as const,
    [set, inSession, 'facts-missing'] as const,
  ]),
  'R-ONL-03': years.flatMap((set) => [
    [set, { ...inSession, multiWindow: false }, 'passed'] as const,
    [set, { ...inSession, multiWindow: true }, 'voids'] as const,
  ]),
  'R-ONL-04': years.flatMap((set) => [
    [set, { ...inSession, longestGapSeconds: 299 }, 'passed'] as const,
    [set, { ...inSession, longestGapSeconds: 300 }, 'passed'] as const,
    [set, { ...inSession, longestGapSeconds: 301 }, 'voids'] as const,
  ]),
  'R-ONL-05': years.flatMap((set) => [
    [set, { ...inSession, livenessCompared: true }, 'passed'] as const,
    [set, { ...inSession, livenessCompared: false }, 'voids'] as const,
  ]),
  'R-ONL-06': years.flatMap((set) => [
    [set, { ...inSession, inContentOrder: true }, 'passed'] as const,
    [set, { ...inSession, inContentOrder: false }, 'voids'] as const,
    // No specialised course: there is no order to keep.
    [set, { ...inSession, inContentOrder: null }, 'not-applicable'] as const,
  ]),
  'R-ONL-07': years.flatMap((set) => [
    [set, { ...inSession, fewestPhotosOfAClassHour: 0 }, 'voids'] as const,
    [set, { ...inSession, fewestPhotosOfAClassHour: 1 }, 'passed'] as const,
    [set, { ...inSession, fewestPhotosOfAClassHour: 2 }, 'passed'] as const,
  ]),
  'R-ONL-08': [
    ...years.flatMap((set) => [
      [set, found(), 'passed'] as const,
      [set, found('FAST_FORWARD'), 'voids'] as const,
      [set, found('NO_RANDOM_PHOTO', 'MULTI_WINDOW'), 'voids'] as const,
      // Not one of the six.
      [set, found('LATE_LOGIN'), 'passed'] as const,
      [set, inSession, 'facts-missing'] as const,
    ]),
    ['HCX21', { ...found('NO_POP_UP'), appliesForAssessment: true }, 'refused'],
    ['HEN22', { ...found('NO_POP_UP'), appliesForAssessment: true }, 'voids'],
    ['HEN23', { ...found('NO_POP_UP'), appliesForAssessment: true }, 'voids'],
    ['HCX21', { ...found(), appliesForAssessment: true }, 'passed'],
  ],
});

test('R-ONL-02 to R-ONL-08: where the documents are silent nothing is judged', () => {
  const silent = { ...sets.HEN22, rules: {}, parameters: { ...sets.HEN22.parameters } };
  const ids = ['R-ONL-02', 'R-ONL-03', 'R-ONL-04', 'R-ONL-05', 'R-ONL-06', 'R-ONL-07', 'R-ONL-08'] as const;
  for (const id of ids) expect(judge(id, {}, silent).outcome).toBe('not-applicable');
});

test('R-ONL-08: each year’s own effect', () => {
  const effects = [sets.HCX21, sets.HEN22, sets.HEN23].map((set) => judge('R-ONL-08', found('MULTI_WINDOW'), set).effect);
  expect(effects).toEqual(['INVALID_AND_NO_OFFLINE_ASSESSMENT', 'INVALID', 'RESULT_NOT_RECOGNISED']);
});

test('A-75: a platform’s fault reaches every learner, a session’s the learner, or the class where configured', () => {
  const reach = (facts: OnlineSessionFacts, set = sets.HEN23) => judge('R-ONL-02', { ...facts, fastForward: true }, set).compared['reach'];
  expect(reach({ foundOn: 'PLATFORM', paid: false })).toBe('EVERY_LEARNER');
  expect(reach(inSession)).toBe('LEARNER');
  expect(reach(inSession, madeUp({ settings: { 'online.sessionFlagReach': 'CLASS' } }))).toBe('CLASS');
});

test('A-76: what is paid falls only by a decision of HRSS, or at once where configured', () => {
  const paid = { foundOn: 'PLATFORM', fastForward: true, paid: true } as const;
  expect(judge('R-ONL-02', { ...paid, hrssDecided: false }, sets.HEN23)).toMatchObject({ outcome: 'flags', effect: 'HRSS_DECIDES' });
  expect(judge('R-ONL-02', { ...paid, hrssDecided: true }, sets.HEN23).outcome).toBe('voids');
  expect(judge('R-ONL-02', paid, sets.HEN23)).toMatchObject({ outcome: 'facts-missing', missing: ['hrssDecided'] });
  expect(judge('R-ONL-02', { foundOn: 'PLATFORM', fastForward: true }, sets.HEN23).missing).toEqual(['paid']);
  expect(judge('R-ONL-02', paid, madeUp({ settings: { 'online.voidsPaid': true } })).outcome).toBe('voids');
});

const stretch = (seconds: number, paused = false, livenessFailed = false) => ({ seconds, paused, livenessFailed });

test('A-65: an online class hour is of verified time, or of all logged time where configured', () => {
  const time = [stretch(2399), stretch(600, true), stretch(600, false, true)];
  expect(onlineClassHours(sets.HEN23, time)).toBe(0);
  expect(onlineClassHours(sets.HEN23, [...time, stretch(1)])).toBe(1);
  expect(onlineClassHours(sets.HEN23, [stretch(4799)])).toBe(1);
  expect(onlineClassHours(sets.HEN23, [stretch(4800)])).toBe(2);
  expect(onlineClassHours(madeUp({ settings: { 'online.classHourCounts': 'LOGGED' } }), time)).toBe(1);
  expect(onlineClassHours(madeUp({ parameters: { 'class.minLessonMinutes': null } }), time)).toBeNull();
});

test('A-65: pauses never add an hour, whatever their order', () => {
  const stretches = fc.array(fc.record({ seconds: fc.nat(10_000), paused: fc.boolean(), livenessFailed: fc.boolean() }));
  const logged = madeUp({ settings: { 'online.classHourCounts': 'LOGGED' } });
  fc.assert(
    fc.property(stretches, (time) => {
      const hours = onlineClassHours(sets.HEN22, time) as number;
      expect(hours).toBe(onlineClassHours(sets.HEN22, [...time].reverse()));
      expect(hours).toBe(onlineClassHours(sets.HEN22, time.filter((one) => !one.paused && !one.livenessFailed)));
      expect(hours).toBeLessThanOrEqual(onlineClassHours(logged, time) as number);
    }),
  );
});
