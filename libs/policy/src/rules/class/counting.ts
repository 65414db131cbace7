import { isRefusal } from '@jiquan/kernel';
import type { ClassFacts, HeadCountFacts } from '../../facts';
import { about, lacking, passed, refusedUnless } from '../../frame/rule';
import { headCount } from '../../procedure/head-count';

const aClass = about<ClassFacts>();
const counts = about<HeadCountFacts>();

export const openingCount = aClass(
  {
    id: 'R-CLASS-12',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['openingCount', 'presentAtOpening'],
    asks: { zh: '开班人数以实到人数为准', en: 'The opening count is the number actually present' },
    remedy: { zh: '按实到人数更正', en: 'Correct it to those present' },
  },
  (facts) => refusedUnless(facts.openingCount === facts.presentAtOpening),
);

const countSays = {
  zh: '培训人数按检查在位人数认定',
  en: 'The training count is recognised from those present at inspections',
};
const countRemedy = {
  zh: '补充检查记录，或记录不再检查的理由',
  en: 'Add an inspection, or record why none was needed',
};

const counted = (id: 'R-CLASS-13a' | 'R-CLASS-13b', sources: readonly string[]) =>
  counts(
    {
      id,
      sources,
      parameter: 'class.headcountMethod',
      needs: ['opening', 'openingInspections', 'inCourse', 'roster', 'waiver'],
      asks: countSays,
      remedy: countRemedy,
    },
    ({ opening, openingInspections, inCourse: inspected, roster, waiver }, under) => {
      const inCourse = inspected === 0 ? [] : inspected;
      if (typeof inCourse === 'number') return lacking('inCourse');
      const count = headCount(under.set, { opening, openingInspections, inCourse, roster, waiver });
      if (isRefusal(count)) return { ...lacking('inCourse'), defaults: ['A-09'] };
      return passed({
        compared: { mean: count.mean, recognised: count.recognised },
        defaults: count.cites.filter((cite) => cite.startsWith('A-')),
      });
    },
  );

export const countByMean = counted('R-CLASS-13a', ['HEN22', 'HEN23']);
export const countByOpening = counted('R-CLASS-13b', ['HCX21']);

/** The planned count is only a plan: however many were planned, no more are counted than were there. */
export const planDecidesNothing = aClass(
  {
    id: 'R-CLASS-21',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['plannedCount', 'presentAtOpening', 'recognised'],
    asks: { zh: '以实地人数为准，拟培训人数只是计划', en: 'Numbers found on site decide; the planned count is only a plan' },
    remedy: { zh: '按实到和检查人数认定', en: 'Count those present at opening and inspections' },
  },
  (facts) => refusedUnless(facts.recognised <= facts.presentAtOpening),
);
