import { addDays, day, type Day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import type { BodyFacts } from '../../facts';
import { prove } from '../../testing/prove';
import { sets } from '../../testing/sets';
import { judge } from '..';
import * as body from './body';
import * as supervision from './supervision';

const half = (of: string, on: string, ...inspectedOn: string[]): BodyFacts => ({
  halfYearOf: day(of),
  on: day(on),
  inspectedOn: inspectedOn.map(day),
});
const specification = (specificationExperts: number, more: Partial<BodyFacts> = {}): BodyFacts => ({
  nationalStandard: false,
  specificationByCode: true,
  specificationExperts,
  specificationFiledWithProvince: true,
  ...more,
});
const things = ['DEDICATED_UNIT', 'RULES', 'NAMED_OCCUPATIONS', 'EXPERTS', 'ASSESSORS', 'QUALITY_SUPERVISORS', 'EQUIPMENT', 'PREMISES'];
const own = (nationalStandard: boolean, ownSpecification: boolean, bodyClass: BodyFacts['bodyClass'] = 'ENTERPRISE'): BodyFacts => ({
  bodyClass,
  nationalStandard,
  ownSpecification,
});
const checked = (bodyClass: BodyFacts['bodyClass'], bodyProblem: BodyFacts['bodyProblem'], on: string | null): BodyFacts => ({
  bodyClass,
  bodyProblem,
  randomCheckedOn: on === null ? null : day(on),
});
const college = (candidateSchool: string | null): BodyFacts => ({ bodyClass: 'COLLEGE', bodySchool: 's1', candidateSchool });

prove([body, supervision], {
  'R-ASM-06': [
    ...(['HEN22', 'EDU', 'PUYANG22'] as const).flatMap((set) => [
      [set, half('2022-03-01', '2022-07-01'), 'flags'] as const,
      [set, half('2022-03-01', '2022-07-01', '2022-06-30'), 'passed'] as const,
      [set, half('2022-03-01', '2022-07-01', '2022-01-01', '2022-06-30'), 'passed'] as const,
    ]),
    // The half-year is not over yet.
    ['HEN22', half('2022-03-01', '2022-06-30'), 'passed'],
    ['HEN22', half('2022-03-01', '2022-07-01', '2022-07-01'), 'flags'],
    ['HEN22', half('2022-03-01', '2022-07-01', '2021-12-31'), 'flags'],
    ['HEN22', half('2022-07-01', '2023-01-01', '2022-07-01'), 'passed'],
    ['HEN22', half('2022-07-01', '2023-01-01', '2022-12-31'), 'passed'],
    ['HEN22', half('2022-07-01', '2023-01-01', '2022-06-30'), 'flags'],
    ['HEN22', half('2022-07-01', '2023-01-01', '2023-01-01'), 'flags'],
    ['HEN22', { on: day('2022-07-01'), halfYearOf: day('2022-07-01') }, 'facts-missing'],
    ['HEN23', half('2023-03-01', '2023-07-01'), 'not-applicable'],
  ],
  'R-ASM-07': [
    ['HEN22', { bodyProblem: 'NONE' }, 'passed'],
    ['HEN22', { bodyProblem: 'FOUND' }, 'sanctions'],
    ['HEN22', { bodyProblem: 'SERIOUS' }, 'sanctions'],
    ['HEN22', {}, 'facts-missing'],
    ['HEN23', { bodyProblem: 'SERIOUS' }, 'not-applicable'],
  ],
  'R-ASM-08': [
    ...(['HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { bodyProblem: 'NONE', blacklisted: false }, 'passed'] as const,
      [set, { bodyProblem: 'FOUND', blacklisted: false }, 'sanctions'] as const,
      [set, { bodyProblem: 'SERIOUS', blacklisted: false }, 'sanctions'] as const,
      [set, { bodyProblem: 'NONE', blacklisted: true }, 'refused'] as const,
      [set, { bodyProblem: 'NONE' }, 'facts-missing'] as const,
    ]),
    ['HCX21', { bodyProblem: 'SERIOUS', blacklisted: true }, 'not-applicable'],
  ],
  'R-ASM-10': [
    ...(['HCX21', 'HEN22', 'DEMO'] as const).flatMap((set) => [
      [set, { bodyIsLocal: true }, 'passed'] as const,
      [set, { bodyIsLocal: false, localCannotAssess: true }, 'passed'] as const,
      [set, { bodyIsLocal: false, localCannotAssess: false }, 'refused'] as const,
      [set, { bodyIsLocal: false }, 'facts-missing'] as const,
    ]),
    ['HEN23', { bodyIsLocal: false, localCannotAssess: false }, 'not-applicable'],
  ],
  'R-ASM-11a': [
    ['EDU', specification(4), 'refused'],
    ['EDU', specification(5), 'passed'],
    ['EDU', specification(6), 'passed'],
    ['EDU', specification(5, { specificationFiledWithProvince: false }), 'refused'],
    ['EDU', specification(5, { specificationByCode: false }), 'refused'],
    ['EDU', specification(0, { nationalStandard: true }), 'not-applicable'],
    // Where there is a standard, there is no specification to ask about.
    ['EDU', { nationalStandard: true }, 'not-applicable'],
    ['EDU', { nationalStandard: false }, 'facts-missing'],
    ['HEN22', specification(0), 'not-applicable'],
  ],
  'R-ASM-11b': [
    ['HCX21', own(false, true), 'passed'],
    ['HCX21', own(true, false), 'passed'],
    ['HCX21', own(true, true), 'flags'],
    ['HCX21', own(true, true, 'SOCIAL'), 'not-applicable'],
    ['HCX21', { bodyClass: 'SOCIAL' }, 'not-applicable'],
    ['HCX21', { bodyClass: 'ENTERPRISE', nationalStandard: true }, 'facts-missing'],
    ['HEN22', own(true, true), 'not-applicable'],
  ],
  'R-ASM-18': [
    ['EDU', college('s1'), 'passed'],
    ['EDU', college('s2'), 'refused'],
    ['EDU', college(null), 'refused'],
    ['EDU', { bodyClass: 'COLLEGE', bodySchool: 's1' }, 'facts-missing'],
    ['EDU', { ...college('s2'), bodyClass: 'SOCIAL' }, 'not-applicable'],
    ['EDU', { bodyClass: 'SOCIAL' }, 'not-applicable'],
    ['HEN22', college('s2'), 'not-applicable'],
  ],
  'R-ASM-20': [
    ['EDU', { bodyHas: things }, 'passed'],
    ['EDU', { bodyHas: [...things, 'CANTEEN'] }, 'passed'],
    ...things.map((one) => ['EDU', { bodyHas: things.filter((other) => other !== one) }, 'refused'] as const),
    ['EDU', {}, 'facts-missing'],
    ['HEN23', { bodyHas: [] }, 'not-applicable'],
  ],
  'R-ASM-21': [
    ['EDU', { issuer: 'b1', assessedBy: 'b1' }, 'passed'],
    ['EDU', { issuer: 'b1', assessedBy: 'b2' }, 'refused'],
    ['DEMO', { issuer: 'b1', assessedBy: 'b2' }, 'refused'],
    ['EDU', { issuer: 'b1' }, 'facts-missing'],
    ['HEN23', { issuer: 'b1', assessedBy: 'b2' }, 'not-applicable'],
  ],
  'R-ASM-24': [
    ['HEN22', checked('SOCIAL', 'NONE', '2022-03-01'), 'passed'],
    ['HEN22', checked('SPECIFIC_ABILITY', 'FOUND', '2022-03-01'), 'passed'],
    ['HEN22', checked('SOCIAL', 'NONE', null), 'flags'],
    ['HEN22', checked('SPECIFIC_ABILITY', 'SERIOUS', '2022-03-01'), 'sanctions'],
    ['HEN22', checked('COLLEGE', 'SERIOUS', null), 'not-applicable'],
    ['HEN22', { bodyClass: 'SOCIAL', bodyProblem: 'NONE' }, 'facts-missing'],
    ['HEN23', checked('SOCIAL', 'SERIOUS', null), 'not-applicable'],
  ],
});

test('R-ASM-07, R-ASM-08: what follows is named', () => {
  expect(judge('R-ASM-07', { bodyProblem: 'FOUND' }, sets.HEN22).effect).toBe('HANDLED_BY_GUIDE');
  expect(judge('R-ASM-07', { bodyProblem: 'SERIOUS' }, sets.HEN22).effect).toBe('BLACKLIST_AND_EXIT');
  expect(judge('R-ASM-08', { bodyProblem: 'SERIOUS', blacklisted: false }, sets.HEN23).effect).toBe('BLACKLIST_AND_EXIT');
});

test('R-ASM-20: what is wanting is named', () => {
  expect(judge('R-ASM-20', { bodyHas: things.slice(1) }, sets.EDU).compared['wanting']).toEqual(['DEDICATED_UNIT']);
});

test('R-ASM-06: every day lies in one half-year, which ends on the last day of June or December', () => {
  fc.assert(
    fc.property(fc.nat(3000), (at) => {
      const on: Day = addDays(day('2022-01-01'), at);
      const end = supervision.halfYearEndsOn(on);
      expect([on <= end, end.slice(0, 4), ['06-30', '12-31'].includes(end.slice(5))]).toEqual([true, on.slice(0, 4), true]);
      expect(supervision.halfYearEndsOn(end)).toBe(end);
      expect(supervision.halfYearEndsOn(addDays(end, 1))).not.toBe(end);
    }),
  );
});
