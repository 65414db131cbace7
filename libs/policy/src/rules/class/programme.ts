import { addDays, addMonths } from '@jiquan/kernel';
import type { ClassFacts } from '../../facts';
import { about, flags, lackingOf, notApplicable, passed, refusedUnless } from '../../frame/rule';

const aClass = about<ClassFacts>();

export const apprenticesPerTeacher = aClass(
  {
    id: 'R-CLASS-14a',
    sources: ['HCX21', 'HEN22'],
    parameter: 'apprentice.maxPerFullTimeTeacher',
    needs: ['programme'],
    asks: {
      zh: '单个职业的学徒人数不超过该职业专职教师数的规定倍数',
      en: 'Apprentices of an occupation are no more than the stated multiple of its full-time teachers',
    },
    remedy: { zh: '增加专职教师，或减少学徒', en: 'Employ full-time teachers or take fewer apprentices' },
  },
  (facts, under) => {
    if (facts.programme !== 'APPRENTICESHIP') return notApplicable();
    const { apprenticesOfOccupation, fullTimeTeachersOfOccupation } = facts;
    if (apprenticesOfOccupation === undefined || fullTimeTeachersOfOccupation === undefined)
      return lackingOf(facts, 'apprenticesOfOccupation', 'fullTimeTeachersOfOccupation');
    const most = fullTimeTeachersOfOccupation * (under.value('apprentice.maxPerFullTimeTeacher') as number);
    return refusedUnless(apprenticesOfOccupation <= most, {
      compared: { apprenticesOfOccupation, fullTimeTeachersOfOccupation, mostApprentices: most },
      defaults: ['A-59'],
    });
  },
);

export const apprenticesByNumber = aClass(
  {
    id: 'R-CLASS-14b',
    sources: ['HEN23'],
    parameter: 'apprentice.maxPerInstitutionEnterpriseOccupation',
    needs: ['programme'],
    asks: {
      zh: '学徒人数不超过同一企业同一职业和机构全年的上限',
      en: 'Apprentices stay within the limits of one enterprise and occupation, and of the institution’s year',
    },
    remedy: { zh: '减少学徒，或由其他机构承担', en: 'Take fewer apprentices, or let another institution train them' },
  },
  (facts, under) => {
    if (facts.programme !== 'APPRENTICESHIP') return notApplicable();
    const { apprenticesOfEnterprise, apprenticesThisYear, schoolingQualified } = facts;
    if (apprenticesOfEnterprise === undefined || apprenticesThisYear === undefined || schoolingQualified === undefined)
      return lackingOf(facts, 'apprenticesOfEnterprise', 'apprenticesThisYear', 'schoolingQualified');
    const one = under.value('apprentice.maxPerInstitutionEnterpriseOccupation');
    const year = under.value(`apprentice.maxPerInstitutionYear.${schoolingQualified ? 'schoolingQualified' : 'other'}`);
    const within = (count: number, limit: number | null) => limit === null || count <= limit;
    return refusedUnless(within(apprenticesOfEnterprise, one) && within(apprenticesThisYear, year), {
      limit: [one, year].filter((limit) => limit !== null),
      compared: { apprenticesOfEnterprise, apprenticesThisYear, schoolingQualified },
      defaults: ['A-59'],
    });
  },
);

/** From the first day to the last, both counted: from 1 March to 31 August are six months. */
export const futureIndustryLength = aClass(
  {
    id: 'R-CLASS-16',
    sources: ['HEN22'],
    parameter: 'class.futureIndustryMinMonths',
    needs: ['programme'],
    asks: {
      zh: '未来产业定向、定岗培育不少于规定月数',
      en: 'Targeted training for future industries lasts the stated months',
    },
    remedy: { zh: '延长培育期限', en: 'Let it last longer' },
  },
  (facts, under) => {
    if (facts.programme !== 'FUTURE_INDUSTRY') return notApplicable();
    const { trainsFrom, trainsUntil } = facts;
    if (trainsFrom === undefined || trainsUntil === undefined) return lackingOf(facts, 'trainsFrom', 'trainsUntil');
    const months = under.value('class.futureIndustryMinMonths') as number;
    return refusedUnless(addDays(trainsUntil, 1) >= addMonths(trainsFrom, months), {
      compared: { trainsFrom, trainsUntil },
    });
  },
);

/** The list ends in “and others” (等课程): a course outside it is looked at, not refused. */
export const entrepreneurshipCourse = aClass(
  {
    id: 'R-CLASS-17',
    sources: ['HEN22'],
    parameter: 'class.entrepreneurshipCourses',
    needs: ['programme'],
    asks: { zh: '创业培训为所列课程之一', en: 'Entrepreneurship training is one of the courses listed' },
    remedy: { zh: '由人员核对课程类别', en: 'A person looks at the course' },
  },
  (facts, under) => {
    if (facts.programme !== 'ENTREPRENEURSHIP') return notApplicable();
    const { entrepreneurshipCourse: course } = facts;
    if (course === undefined) return lackingOf(facts, 'entrepreneurshipCourse');
    const listed = (under.value('class.entrepreneurshipCourses') as readonly string[]).includes(course);
    const more = { compared: { entrepreneurshipCourse: course } };
    return listed ? passed(more) : flags(more);
  },
);
