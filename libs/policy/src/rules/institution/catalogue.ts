import { type Day, day, yearOf } from '@jiquan/kernel';
import type { InstitutionFacts } from '../../facts';
import { about, flags, notApplicable, passed, refused, refusedUnless, type Under } from '../../frame/rule';

const institution = about<InstitutionFacts>();

export const inCatalogue = institution(
  {
    id: 'R-INST-01',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['listed', 'occupationListed'],
    asks: {
      zh: '机构在年度目录清单内，职业在其范围内',
      en: 'The institution is in the year’s catalogue, for this occupation',
    },
    remedy: { zh: '申请列入目录或变更职业', en: 'Apply to be listed, or for the occupation' },
  },
  (facts, under) => refusedUnless((facts.listed || listedOnConsent(facts, under)) && facts.occupationListed),
);

/** A university the HRSS of its place has agreed to stands in the catalogue of itself. */
const listedOnConsent = (facts: InstitutionFacts, under: Under): boolean =>
  isOneListedOnConsent(facts.school ?? null, under) && (facts.listingConsent ?? null) !== null;

const isOneListedOnConsent = (school: string | null, under: Under): boolean =>
  school !== null && (under.value('institution.listedOnConsent') ?? []).includes(school);

export const occupationChanged = institution(
  {
    id: 'R-INST-03',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['occupationChange', 'listedOn', 'catalogueYear', 'on'],
    concerns: ({ occupationChange }) => occupationChange !== null,
    asks: {
      zh: '职业（工种）依法变更的，自变更之日起承担补贴性培训',
      en: 'A lawful change of occupations counts for subsidised training from its day on',
    },
    remedy: { zh: '依法办理变更，自变更之日起开班', en: 'Change it lawfully; open classes from that day' },
  },
  (facts, under) => {
    if (facts.occupationChange === null) return notApplicable();
    const { on: changedOn, lawful } = facts.occupationChange;
    const compared = { changedOn, lawful };
    if (!lawful || facts.on < changedOn) return refused({ compared });
    if (!under.value('institution.occupationChange.withinYear')) return passed({ compared });
    const dates = datesOfYear(under, facts.listedOn, changedOn);
    return refusedUnless(
      dates.every((date) => yearOf(date) === facts.catalogueYear),
      { compared, defaults: ['A-70'] },
    );
  },
);

/** Which of the two days the words "before the end of the year" are about. */
function datesOfYear(under: Under, listedOn: Day, changedOn: Day): Day[] {
  const reading = under.setting('occupationChange.yearEnd');
  return [...(reading === 'CHANGED' ? [] : [listedOn]), ...(reading === 'LISTED' ? [] : [changedOn])];
}

export const universityOnConsent = institution(
  {
    id: 'R-INST-04',
    sources: ['HEN22'],
    parameter: 'institution.listedOnConsent',
    needs: ['school', 'listed', 'listingConsent'],
    asks: {
      zh: '未纳入目录的高校，经所在地人社部门同意后自动纳入',
      en: 'A university outside the catalogue comes in when the HRSS of its place agrees',
    },
    remedy: { zh: '向所在地人社部门申请', en: 'Apply to the HRSS of the place' },
  },
  (facts, under) => {
    if (!isOneListedOnConsent(facts.school, under)) return notApplicable();
    return refusedUnless(facts.listed || facts.listingConsent !== null);
  },
);

export const privateSchoolInOrder = institution(
  {
    id: 'R-INST-05',
    sources: ['HCX21'],
    parameter: 'institution.privateSchool.noIssueSince',
    needs: ['ownership', 'responsibleForProblemOn', 'annualChecksPassed'],
    concerns: ({ ownership }) => ownership !== 'PUBLIC',
    asks: {
      zh: '民办学校规定年份以来无责任问题，且年检合格',
      en: 'A private school has answered for no problem since the stated year, and passed the annual check',
    },
    remedy: { zh: '不开放政策性补贴；年检合格后再申请', en: 'No subsidy; apply once the check is passed' },
  },
  (facts, under) => {
    const since = day(`${under.value('institution.privateSchool.noIssueSince')}-01-01`);
    const clean = facts.responsibleForProblemOn === null || facts.responsibleForProblemOn < since;
    const year = under.value('institution.privateSchool.annualCheckYear');
    const checked = year === null || facts.annualChecksPassed.includes(year);
    return refusedUnless(clean && checked, { compared: { clean, checked, checkYear: year } });
  },
);

export const preferred = institution(
  {
    id: 'R-INST-07',
    sources: ['HCX21'],
    parameter: 'institution.preferredFrom',
    needs: ['ownership', 'subsidisedPersonTimes'],
    concerns: ({ ownership }) => ownership !== 'PUBLIC',
    asks: {
      zh: '年培训规模达到规定人次的民办机构，项目安排优先照顾',
      en: 'A private institution with the stated person-times a year is preferred for projects',
    },
    remedy: { zh: '规模未达到的，按一般次序安排', en: 'Below it, projects go in the ordinary order' },
  },
  (facts, under) => {
    const preferredFrom = under.value('institution.preferredFrom') as number;
    return facts.subsidisedPersonTimes >= preferredFrom ? passed({ effect: 'PREFERRED' }) : flags({ effect: 'NO_PREFERENCE' });
  },
);

const vocational: readonly string[] = ['HIGHER_VOCATIONAL', 'SECONDARY_VOCATIONAL'];

/** Persons, not person-times: the document counts people here. */
export const schoolTrainsEnough = institution(
  {
    id: 'R-INST-08',
    sources: ['HCX21'],
    parameter: 'institution.school.minTrained',
    needs: ['school', 'subsidisedPersons', 'apprentices'],
    concerns: ({ school }) => school === undefined || (school !== null && vocational.includes(school)),
    asks: {
      zh: '职业学校年完成补贴性培训及学徒制人数达到规定',
      en: 'A vocational school trains the stated number of persons a year, and of apprentices among them',
    },
    remedy: { zh: '扩大补贴性培训和学徒制规模', en: 'Train more persons and apprentices' },
  },
  (facts, under) => {
    const trained = facts.subsidisedPersons >= (under.value('institution.school.minTrained') as number);
    const leastApprentices = under.value('institution.school.minApprentices');
    const more = { compared: { leastApprentices } };
    return trained && facts.apprentices >= (leastApprentices ?? 0) ? passed(more) : flags(more);
  },
);
