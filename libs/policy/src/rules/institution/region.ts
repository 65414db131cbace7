import { cityOf, provinceOf } from '../../data/divisions';
import type { InstitutionFacts } from '../../facts';
import { about, lacking, notApplicable, passed, refused, refusedUnless, type Under, type Verdict } from '../../frame/rule';

const institution = about<InstitutionFacts>();

export const withinCity = institution(
  {
    id: 'R-INST-06a',
    sources: ['HEN23'],
    parameter: 'institution.crossRegion',
    needs: ['kind', 'city', 'trainingCity', 'localInstitutionExists', 'consentDocument'],
    asks: {
      zh: '本区域已有机构的，未经同意不得跨省辖市培训',
      en: 'Where local institutions exist, no training across cities without consent',
    },
    remedy: { zh: '取得省领导小组办公室同意文件', en: 'Get the consent of the provincial office' },
  },
  (facts, under) => {
    const exempt = under.setting('crossCity.technicalSchools') === 'EXEMPT_AS_TRAINERS';
    if (exempt && facts.kind === 'TECHNICAL_SCHOOL') return notApplicable({ defaults: ['A-69'] });
    const across = cityOf(facts.city) !== cityOf(facts.trainingCity);
    const defaults = ['A-52', 'A-69'];
    if (!across || !facts.localInstitutionExists || facts.consentDocument !== null) return passed({ defaults });
    if (exempt) return refused({ defaults });
    // The other reading: technical schools do not count among those a city already has.
    const others = facts.localOtherThanTechnicalSchools;
    return others === undefined
      ? { ...lacking('localOtherThanTechnicalSchools'), defaults }
      : refusedUnless(!others, { defaults });
  },
);

/** A region holds its own divisions: an institution of a city is at home in the city's counties. */
const acrossRegions = (home: string, place: string): boolean =>
  home !== place && !place.startsWith(`${home}/`) && !home.startsWith(`${place}/`);

const consented = (document: string | null): Verdict =>
  refusedUnless(document !== null, { defaults: ['A-52'] });

export const groupCentre = institution(
  {
    id: 'R-INST-06b',
    sources: ['HCX21'],
    parameter: 'institution.crossRegion',
    needs: ['groupCentreForSubsidiary', 'city', 'trainingCity', 'subsidiaryPlaceConsent'],
    concerns: ({ groupCentreForSubsidiary }) => groupCentreForSubsidiary,
    asks: {
      zh: '集团公司培训中心跨区域培训子公司，经子公司所在地人社部门同意',
      en: 'A group’s training centre trains subsidiaries elsewhere with the consent of the HRSS there',
    },
    remedy: { zh: '向子公司所在地人社部门报备并取得同意', en: 'File with the HRSS of the subsidiary’s place' },
  },
  (facts) => (acrossRegions(facts.city, facts.trainingCity) ? consented(facts.subsidiaryPlaceConsent) : passed()),
);

export const elsewhereInProvince = institution(
  {
    id: 'R-INST-06c',
    sources: ['HCX21'],
    parameter: 'institution.crossRegion',
    needs: ['groupCentreForSubsidiary', 'partnerOfJustice', 'city', 'trainingCity', 'trainableAtHome', 'trainingPlaceConsent'],
    concerns: ({ groupCentreForSubsidiary }) => groupCentreForSubsidiary !== true,
    asks: {
      zh: '本区域无法开展的，经培训所在地人社部门同意，可在省内跨区域培训',
      en: 'What cannot be trained at home is trained elsewhere in the province, with the consent of the HRSS there',
    },
    remedy: { zh: '向培训所在地人社部门报备并取得同意', en: 'File with the HRSS of the place of training' },
  },
  (facts, under) => {
    // Of a partner's trainings only those of the free groups are R-INST-06d's.
    if (facts.partnerOfJustice && facts.traineeGroups === undefined) return lacking('traineeGroups');
    if (facts.partnerOfJustice && facts.traineeGroups?.some((group) => isFree(group, under))) return notApplicable();
    if (!acrossRegions(facts.city, facts.trainingCity)) return passed();
    const sameProvince = provinceOf(facts.city) === provinceOf(facts.trainingCity);
    if (!sameProvince || facts.trainableAtHome) return refused({ defaults: ['A-52'] });
    return consented(facts.trainingPlaceConsent);
  },
);

export const partnersAreFree = institution(
  {
    id: 'R-INST-06d',
    sources: ['HCX21'],
    parameter: 'institution.crossRegion.freeGroups',
    needs: ['partnerOfJustice', 'traineeGroups', 'city', 'trainingCity'],
    concerns: ({ partnerOfJustice }) => partnerOfJustice,
    asks: {
      zh: '服刑、戒毒、矫正人员培训的合作机构可跨区域培训',
      en: 'Partners in training prisoners and persons in detoxification or correction may train anywhere',
    },
    remedy: { zh: '其他人员的培训按跨区域规定办理', en: 'Other trainees follow the rules for other regions' },
  },
  (facts, under) => {
    if (!facts.traineeGroups.some((group) => isFree(group, under))) return notApplicable();
    return refusedUnless(!acrossRegions(facts.city, facts.trainingCity) || facts.traineeGroups.every((group) => isFree(group, under)));
  },
);

const isFree = (group: string, under: Under): boolean =>
  (under.value('institution.crossRegion.freeGroups') ?? []).includes(group);
