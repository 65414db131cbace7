import { addDays, addMonths, type Day, day, isRefusal } from '@jiquan/kernel';
import * as fc from 'fast-check';
import type { AssessmentRecord } from '../facts';
import { judge } from '../rules';
import { sets } from '../testing/sets';
import { type CountedFacts, type HeadCount, headCount } from './head-count';
import { leastStaff } from './staff';
import { notAllVisible } from './visibility';

const { HCX21, HEN22, HEN23 } = sets;
const years = fc.constantFrom(HCX21, HEN22, HEN23);
const persons = fc.integer({ min: 1, max: 80 });
const days = fc.integer({ min: 0, max: 3_000 }).map((after) => addDays(day('2021-01-01'), after));
const counted = (set: typeof HEN22, facts: CountedFacts): HeadCount => {
  const count = headCount(set, facts);
  if (isRefusal(count)) throw new Error(JSON.stringify(count));
  return count;
};
const facts = fc.record({
  opening: persons,
  openingInspections: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 2 }),
  inCourse: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 }),
  roster: persons,
  waiver: fc.constant(null),
});

describe('head count (R-CLASS-12, R-CLASS-13a, R-CLASS-13b, A-07, INF-05)', () => {
  test('is whole, never above opening, roster or mean, and the mean is cut off', () => {
    fc.assert(
      fc.property(years, facts, (set, given) => {
        const { recognised, mean, counts } = counted(set, given);
        const sum = counts.reduce((all, count) => all + count, 0);
        expect(Number.isInteger(recognised)).toBe(true);
        expect(recognised).toBeLessThanOrEqual(Math.min(given.opening, given.roster));
        expect(recognised * counts.length).toBeLessThanOrEqual(sum);
        const hundredths = Number(mean.replace('.', ''));
        expect(hundredths * counts.length).toBeLessThanOrEqual(sum * 100);
        expect((hundredths + 1) * counts.length).toBeGreaterThan(sum * 100);
      }),
    );
  });

  test('does not depend on the order of inspections, and one more person seen never lowers it', () => {
    fc.assert(
      fc.property(fc.constantFrom(HEN22, HEN23), facts, fc.nat(), (set, given, which) => {
        const at = which % given.inCourse.length;
        const more = given.inCourse.map((count, place) => (place === at ? count + 1 : count));
        const { recognised } = counted(set, given);
        expect(counted(set, { ...given, inCourse: [...given.inCourse].reverse() }).recognised).toBe(recognised);
        expect(counted(set, { ...given, inCourse: more }).recognised).toBeGreaterThanOrEqual(recognised);
      }),
    );
  });

  test('of 2021 is the opening count unless an inspection found fewer', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const fewer = [...given.openingInspections, ...given.inCourse].some((count) => count < given.opening);
        const { recognised } = counted(HCX21, given);
        if (!fewer) expect(recognised).toBe(Math.min(given.opening, given.roster));
        else expect(recognised).toBe(counted(HEN22, given).recognised);
      }),
    );
  });

  test('keeps INF-05: payable ≤ recognised ≤ opening ≤ the class’s limit', () => {
    fc.assert(
      fc.property(years, facts, (set, given) => {
        const { recognised } = counted(set, given);
        const counts = { recognised, openingCount: given.opening };
        expect(judge('INF-05', { ...counts, payable: recognised }, set).outcome).toBe('passed');
        expect(judge('INF-05', { ...counts, payable: recognised + 1 }, set).outcome).toBe('refused');
        expect(judge('R-CLASS-21', { plannedCount: 80, presentAtOpening: given.opening, recognised }, set).outcome).toBe('passed');
      }),
    );
  });
});

describe('hours of a class (R-CLASS-05, R-CLASS-06)', () => {
  const hours = fc.record({
    practice: fc.nat(300),
    theory: fc.nat(300),
    online: fc.nat(300),
  });
  const share = (practiceHours: number, totalHours: number, set: typeof HEN22) =>
    judge('R-CLASS-05', { practiceHours, totalHours }, set).outcome;

  test('the share is exact in whole hours, the same at every scale, and an hour of practice more never fails it', () => {
    fc.assert(
      fc.property(hours, fc.integer({ min: 2, max: 50 }), ({ practice, theory, online }, times) => {
        const total = practice + theory + online;
        fc.pre(total > 0);
        for (const [set, percent] of [[HCX21, 65], [HEN22, 60], [HEN23, 60]] as const) {
          const said = share(practice, total, set);
          expect(said).toBe(practice * 100 >= percent * total ? 'passed' : 'refused');
          expect(share(practice * times, total * times, set)).toBe(said);
          if (said === 'passed') expect(share(practice + 1, total + 1, set)).toBe('passed');
        }
      }),
    );
  });

  test('where practice has its share, theory online on a listed platform cannot be too much', () => {
    fc.assert(
      fc.property(hours, fc.constantFrom(HEN22, HEN23), ({ practice, theory, online }, set) => {
        const total = practice + theory + online;
        fc.pre(total > 0 && share(practice, total, set) === 'passed');
        const asked = { totalHours: total, onlineTheoryHours: online, onlinePlatformListed: true };
        expect(judge('R-CLASS-06', asked, set).outcome).toBe(online === 0 ? 'not-applicable' : 'passed');
      }),
    );
  });
});

describe('make-up lessons (R-ATT-10, R-ATT-11)', () => {
  test('an hour made up counts like an hour attended, whichever it was', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat(), (set, scheduledHours, some, split) => {
        const counts = some % (scheduledHours + 1);
        const madeUpHours = split % (counts + 1);
        const rate = (made: number) =>
          judge('R-ATT-11', { scheduledHours, attendedHours: counts - made, madeUpHours: made }, set).compared['rate'];
        expect(rate(madeUpHours)).toBe(rate(0));
        expect(rate(madeUpHours) === '100.00%').toBe(counts === scheduledHours);
      }),
    );
  });

  test('count before the day of the assessment, and not from then on', () => {
    const all = { reason: true, writtenLeave: true, hrssConsent: true, fullVideo: true };
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (assessmentOn, later) => {
        const makeUp = { ...all, assessmentOn, on: addDays(assessmentOn, later) };
        const expected = later < 0 ? 'passed' : 'refused';
        expect(judge('R-ATT-10a', { makeUp }, HCX21).outcome).toBe(expected);
        expect(judge('R-ATT-10b', { makeUp }, HEN22).outcome).toBe(expected);
        expect(judge('R-ATT-10c', { makeUp }, HEN23).outcome).toBe(expected);
      }),
    );
  });
});

test('the least staff of a class is enough, and one fewer is not (R-CLASS-02, R-CLASS-03, R-TEACH-02)', () => {
  expect([HCX21, HEN22, HEN23].map((set) => leastStaff(set, 80, 1))).toEqual(Array(3).fill({ teachers: 4, workstations: 4 }));
  expect(leastStaff(HEN23, 80, 3)).toEqual({ teachers: 6, workstations: 4 });
  fc.assert(
    fc.property(years, persons, fc.integer({ min: 1, max: 4 }), (set, headCount, specialties) => {
      const { teachers, workstations } = leastStaff(set, headCount, specialties);
      const holds = (staff: number, places: number) =>
        judge('R-CLASS-02', { headCount, teachers: staff }, set).outcome === 'passed' &&
        judge('R-CLASS-03', { headCount, workstations: places }, set).outcome === 'passed' &&
        judge('R-TEACH-02', { fewestTeachersOfASpecialty: Math.floor(staff / specialties) }, set).outcome !== 'refused';
      expect(holds(teachers, workstations)).toBe(true);
      expect(holds(teachers - 1, workstations)).toBe(false);
      expect(holds(teachers, workstations - 1)).toBe(false);
    }),
  );
});

describe('recordings (R-ATT-03a, R-ATT-03b, R-ATT-05)', () => {
  const lesson = fc.record({ lesson: fc.nat(500), present: persons, visible: persons, confirmed: fc.boolean() });

  test('a lesson more that shows everybody changes nothing, one more that does not counts once', () => {
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 40 }), persons, (lessons, present) => {
        const before = notAllVisible(HEN22, lessons).length;
        const one = (visible: number) => notAllVisible(HEN22, [...lessons, { lesson: 501, present, visible, confirmed: true }]).length;
        expect([one(present), one(present - 1)]).toEqual([before, before + 1]);
      }),
    );
  });

  test('are kept three years to the day from the later of assessment and payment (A-14, A-38)', () => {
    fc.assert(
      fc.property(days, days, (assessedOn, paidOn) => {
        const close: Day = assessedOn > paidOn ? assessedOn : paidOn;
        const free = addMonths(close, 36);
        const may = (videosDeletedOn: Day) =>
          judge('R-ATT-05', { recordedOn: addDays(assessedOn, -20), assessedOn, paidOn, videosDeletedOn }, HEN23).outcome;
        expect([addDays(free, -1), free, addDays(free, 1)].map(may)).toEqual(['refused', 'passed', 'passed']);
      }),
    );
  });
});

test('the sums of the form hold exactly (INF-06, R-ASM-17)', () => {
  const row = fc.tuple(fc.nat(80), fc.nat(80)).map(([some, more]) => ({ attending: some + more, certified: some }));
  const rows = fc.record({ qualification: row, skillLevel: row, specialOperation: row, specificAbility: row, completion: row });
  fc.assert(
    fc.property(years, rows, fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 }), (set, record: AssessmentRecord, a, c) => {
      const sum = (of: 'attending' | 'certified') => Object.values(record).reduce((all, one) => all + one[of], 0);
      const totals = { attending: sum('attending') + a, totalCertified: sum('certified') + c };
      expect(judge('INF-06', { record, ...totals }, set).outcome).toBe(a === 0 && c === 0 ? 'passed' : 'refused');
      const exact = { record, attending: sum('attending'), totalCertified: sum('certified') };
      const asked = (persons: number) => judge('INF-06', { ...exact, persons }, set).outcome;
      expect([asked(exact.totalCertified), asked(exact.totalCertified + 1)]).toEqual(['passed', 'refused']);
    }),
  );
});
