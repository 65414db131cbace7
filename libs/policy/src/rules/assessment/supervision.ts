import { day, type Day, yearOf } from '@jiquan/kernel';
import type { BodyFacts } from '../../facts';
import { about, flags, passed, refused, sanctions } from '../../frame/rule';

const body = about<BodyFacts>();

const MONTHS = { first: '06-30', second: '12-31' } as const;
const isFirst = (on: Day): boolean => on.slice(5) <= MONTHS.first;
/** The last day of the half-year a day lies in. */
export const halfYearEndsOn = (on: Day): Day => day(`${yearOf(on)}-${isFirst(on) ? MONTHS.first : MONTHS.second}`);

/** HRSS's own duty: when the half-year is over without an inspection, it is shown; the body is not to blame. */
export const inspectedEveryHalfYear = body(
  {
    id: 'R-ASM-06',
    sources: ['HEN22'],
    parameter: 'assessment.institutionInspectionPerHalfYear',
    needs: ['inspectedOn', 'halfYearOf', 'on'],
    asks: { zh: '每半年对评价机构至少专项检查规定次数', en: 'Every half-year each body has the stated special inspections' },
    remedy: { zh: '由县级以上人社部门补做专项检查', en: 'HRSS of county level or above inspects it' },
  },
  (facts, under) => {
    const due = halfYearEndsOn(facts.halfYearOf);
    const inspections = facts.inspectedOn.filter((on) => halfYearEndsOn(on) === due && on <= facts.on).length;
    const compared = { inspections, due };
    const enough = inspections >= (under.value('assessment.institutionInspectionPerHalfYear') as number);
    return enough || facts.on <= due ? passed({ compared }) : flags({ compared });
  },
);

const noProblem = { zh: '评价机构没有经查实的问题', en: 'Nothing was found against the body' };
const handle = { zh: '依规处理；严重的列入黑名单并退出', en: 'Handle it by the rules; a serious case is blacklisted and leaves' };

export const findingsHandled = body(
  { id: 'R-ASM-07', sources: ['HEN22'], needs: ['bodyProblem'], asks: noProblem, remedy: handle },
  (facts) => {
    if (facts.bodyProblem === 'NONE') return passed();
    return sanctions({ effect: facts.bodyProblem === 'SERIOUS' ? 'BLACKLIST_AND_EXIT' : 'HANDLED_BY_GUIDE' });
  },
);

export const supervised = body(
  { id: 'R-ASM-08', sources: ['HEN22', 'HEN23'], needs: ['bodyProblem', 'blacklisted'], asks: noProblem, remedy: handle },
  (facts) => {
    if (facts.blacklisted) return refused({ effect: 'LEFT', defaults: ['A-57'] });
    if (facts.bodyProblem === 'NONE') return passed();
    return sanctions({ effect: facts.bodyProblem === 'SERIOUS' ? 'BLACKLIST_AND_EXIT' : 'HANDLED' });
  },
);

/** No interval is stated, so only a body never checked at all is shown. */
export const checkedAtRandom = body(
  {
    id: 'R-ASM-24',
    sources: ['HEN22'],
    needs: ['bodyClass', 'bodyProblem', 'randomCheckedOn'],
    concerns: ({ bodyClass = 'SOCIAL' }) => bodyClass === 'SOCIAL' || bodyClass === 'SPECIFIC_ABILITY',
    asks: { zh: '社会、专项能力机构定期抽查，动态退出', en: 'Social and specific-ability bodies are checked at random, and leave when found wanting' },
    remedy: { zh: '安排抽查；问题严重的退出', en: 'Check it; where the problem is serious it leaves' },
  },
  (facts) => {
    if (facts.bodyProblem === 'SERIOUS') return sanctions({ effect: 'EXIT' });
    return facts.randomCheckedOn === null ? flags({ effect: 'NEVER_CHECKED' }) : passed();
  },
);
