import { day } from '@jiquan/kernel';
import { prove } from '../../testing/prove';
import * as catalogue from './catalogue';
import * as filing from './filing';
import * as institution from './institution';
import * as region from './region';

const suspended = (releasedOn: string | null, on: string) => ({
  suspendedSince: day('2023-05-15'),
  releasedOn: releasedOn === null ? null : day(releasedOn),
  on: day(on),
});
const across = {
  kind: 'PRIVATE',
  city: 'CN-HA/puyang',
  trainingCity: 'CN-HA/xinyang/huangchuan',
  localInstitutionExists: true,
  consentDocument: null,
};

const changed = (on: string, changedOn = '2021-06-01', listedOn = '2021-04-10', lawful = true) => ({
  occupationChange: { on: day(changedOn), lawful },
  listedOn: day(listedOn),
  catalogueYear: 2021,
  on: day(on),
});
const school = { ownership: 'PRIVATE', responsibleForProblemOn: null, annualChecksPassed: [2020] } as const;
const trained = (subsidisedPersons: number, apprentices: number) => ({
  school: 'SECONDARY_VOCATIONAL' as const,
  subsidisedPersons,
  apprentices,
});
const HUANGCHUAN = 'CN-HA/xinyang/huangchuan';
const GUANGSHAN = 'CN-HA/xinyang/guangshan';
const group = { groupCentreForSubsidiary: true, city: HUANGCHUAN, trainingCity: GUANGSHAN, subsidiaryPlaceConsent: null };
const elsewhere = {
  groupCentreForSubsidiary: false,
  partnerOfJustice: false,
  city: HUANGCHUAN,
  trainingCity: GUANGSHAN,
  trainableAtHome: false,
  trainingPlaceConsent: 'doc-1',
};
const partner = (...traineeGroups: string[]) => ({ partnerOfJustice: true, traineeGroups, city: HUANGCHUAN, trainingCity: GUANGSHAN });
const college = {
  bodyKind: 'COLLEGE',
  school: 'HIGHER_VOCATIONAL',
  affiliation: 'PROVINCE',
  expertsReviewed: true,
  recommendedBy: 'PROVINCE',
  filedWith: 'PROVINCE',
} as const;
const local = { ...college, affiliation: 'CITY_OR_COUNTY', recommendedBy: 'CITY_OR_COUNTY', filedWith: 'CITY_OR_COUNTY' } as const;
const project = (projectYear: number, accepted: boolean) => ({
  projectYear,
  built: true,
  performanceEvaluated: true,
  accepted,
});
const basis = (rank: 'LAW' | 'PROVINCE_OR_ABOVE' | 'BELOW') => ({ document: 'doc-1', rank });

prove([catalogue, filing, institution, region], {
  'R-INST-01': [
    ['HEN23', { listed: true, occupationListed: true }, 'passed'],
    ['HEN23', { listed: false, occupationListed: true }, 'refused'],
    ['HCX21', { listed: true, occupationListed: false }, 'refused'],
    ['DEMO', { listed: true }, 'facts-missing'],
    // Under the province of 2022 the consent of HRSS lists a university, and nobody else.
    ...(['UNDERGRADUATE', 'HIGHER_VOCATIONAL'] as const).map(
      (kind) => ['HEN22', { listed: false, occupationListed: true, school: kind, listingConsent: 'doc-1' }, 'passed'] as const,
    ),
    ['HEN22', { listed: false, occupationListed: true, school: 'UNDERGRADUATE', listingConsent: null }, 'refused'],
    ['HEN22', { listed: false, occupationListed: true, school: 'TECHNICAL', listingConsent: 'doc-1' }, 'refused'],
    ['HEN23', { listed: false, occupationListed: true, school: 'UNDERGRADUATE', listingConsent: 'doc-1' }, 'refused'],
    ['EDU', { listed: false, occupationListed: true }, 'refused'],
  ],
  'R-INST-03': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, changed('2021-05-31'), 'refused'] as const,
      [set, changed('2021-06-01'), 'passed'] as const,
      [set, changed('2021-06-02'), 'passed'] as const,
      [set, changed('2021-06-02', '2021-06-01', '2021-04-10', false), 'refused'] as const,
      [set, { ...changed('2021-06-02'), occupationChange: null }, 'not-applicable'] as const,
    ]),
    ['HEN23', { occupationChange: null }, 'not-applicable'],
    // Before the end of the year: HCX21 alone.
    ['HCX21', changed('2022-01-05', '2021-12-31'), 'passed'],
    ['HCX21', changed('2022-01-05', '2022-01-01'), 'refused'],
    ['HEN22', changed('2022-01-05', '2022-01-01'), 'passed'],
    ['EDU', {}, 'facts-missing'],
  ],
  'R-INST-04': [
    ['HEN22', { school: 'UNDERGRADUATE', listed: false, listingConsent: 'doc-1' }, 'passed'],
    ['HEN22', { school: 'HIGHER_VOCATIONAL', listed: true, listingConsent: null }, 'passed'],
    ['HEN22', { school: 'UNDERGRADUATE', listed: false, listingConsent: null }, 'refused'],
    ['HEN22', { school: 'SECONDARY_VOCATIONAL', listed: false, listingConsent: null }, 'not-applicable'],
    ['HEN22', { school: null, listed: false, listingConsent: null }, 'not-applicable'],
    ['HEN22', { listed: false, listingConsent: null }, 'facts-missing'],
    ['HEN23', { school: 'UNDERGRADUATE', listed: false, listingConsent: null }, 'not-applicable'],
  ],
  'R-INST-05': [
    ['HCX21', school, 'passed'],
    ['HCX21', { ...school, responsibleForProblemOn: day('2018-12-31') }, 'passed'],
    ['HCX21', { ...school, responsibleForProblemOn: day('2019-01-01') }, 'refused'],
    ['HCX21', { ...school, responsibleForProblemOn: day('2019-01-02') }, 'refused'],
    ['HCX21', { ...school, annualChecksPassed: [2019, 2021] }, 'refused'],
    ['HCX21', { ...school, annualChecksPassed: [] }, 'refused'],
    ['HCX21', { ...school, ownership: 'PUBLIC', annualChecksPassed: [] }, 'not-applicable'],
    ['HCX21', { ownership: 'PUBLIC' }, 'not-applicable'],
    ['HCX21', { responsibleForProblemOn: null, annualChecksPassed: [2020] }, 'facts-missing'],
    ['HEN23', { ...school, annualChecksPassed: [] }, 'not-applicable'],
  ],
  'R-INST-02': [
    ['HEN23', { problemFoundOn: null }, 'passed'],
    ['HEN23', { problemFoundOn: day('2021-12-31') }, 'passed'],
    ['HEN23', { problemFoundOn: day('2022-01-01') }, 'refused'],
    ['HEN23', { problemFoundOn: day('2022-01-02') }, 'refused'],
    ['DEMO', { problemFoundOn: day('2024-12-31') }, 'passed'],
    ['DEMO', { problemFoundOn: day('2025-01-01') }, 'refused'],
    ['HCX21', { problemFoundOn: day('2022-01-01') }, 'not-applicable'],
  ],
  'R-INST-06a': [
    ['HEN23', { ...across, trainingCity: 'CN-HA/puyang/puyang-county' }, 'passed'],
    ['HEN23', across, 'refused'],
    ['HEN23', { ...across, localInstitutionExists: false }, 'passed'],
    ['HEN23', { ...across, consentDocument: 'doc-1' }, 'passed'],
    ['HEN23', { ...across, kind: 'TECHNICAL_SCHOOL' }, 'not-applicable'],
    ['HEN23', { ...across, kind: undefined }, 'facts-missing'],
    ['HEN22', across, 'not-applicable'],
  ],
  'R-INST-06b': [
    ['HCX21', group, 'refused'],
    ['HCX21', { ...group, subsidiaryPlaceConsent: 'doc-1' }, 'passed'],
    ['HCX21', { ...group, trainingCity: HUANGCHUAN }, 'passed'],
    ['HCX21', { ...group, city: 'CN-HA/xinyang' }, 'passed'],
    ['HCX21', { ...group, groupCentreForSubsidiary: false }, 'not-applicable'],
    ['HCX21', { groupCentreForSubsidiary: false }, 'not-applicable'],
    ['HEN22', group, 'not-applicable'],
  ],
  'R-INST-06c': [
    ['HCX21', elsewhere, 'passed'],
    ['HCX21', { ...elsewhere, trainingPlaceConsent: null }, 'refused'],
    ['HCX21', { ...elsewhere, trainableAtHome: true }, 'refused'],
    ['HCX21', { ...elsewhere, trainingCity: 'CN-HB/wuhan' }, 'refused'],
    ['HCX21', { ...elsewhere, trainingCity: HUANGCHUAN, trainingPlaceConsent: null }, 'passed'],
    ['HCX21', { ...elsewhere, ...partner('PRISONER'), trainingPlaceConsent: null }, 'not-applicable'],
    // What a partner trains besides is trained like anybody else's.
    ['HCX21', { ...elsewhere, ...partner('VETERAN') }, 'passed'],
    ['HCX21', { ...elsewhere, ...partner('VETERAN'), trainingPlaceConsent: null }, 'refused'],
    ['HCX21', { ...elsewhere, partnerOfJustice: true }, 'facts-missing'],
    ['HCX21', { ...elsewhere, groupCentreForSubsidiary: true }, 'not-applicable'],
    ['HEN22', elsewhere, 'not-applicable'],
  ],
  'R-INST-06d': [
    ['HCX21', partner('PRISONER', 'COMMUNITY_CORRECTION'), 'passed'],
    ['HCX21', partner('DETOXIFICATION', 'VETERAN'), 'refused'],
    // At home a partner trains whom it likes.
    ['HCX21', { ...partner('DETOXIFICATION', 'VETERAN'), trainingCity: HUANGCHUAN }, 'passed'],
    ['HCX21', partner('VETERAN'), 'not-applicable'],
    ['HCX21', partner(), 'not-applicable'],
    ['HCX21', { partnerOfJustice: true }, 'facts-missing'],
    ['HCX21', { partnerOfJustice: false, traineeGroups: ['PRISONER'] }, 'not-applicable'],
    ['HEN23', partner(), 'not-applicable'],
  ],
  'R-INST-07': [
    ['HCX21', { ownership: 'PRIVATE', subsidisedPersonTimes: 1999 }, 'flags'],
    ['HCX21', { ownership: 'PRIVATE', subsidisedPersonTimes: 2000 }, 'passed'],
    ['HCX21', { ownership: 'PRIVATE', subsidisedPersonTimes: 2001 }, 'passed'],
    ['HCX21', { ownership: 'PUBLIC', subsidisedPersonTimes: 2000 }, 'not-applicable'],
    ['HEN22', { ownership: 'PRIVATE', subsidisedPersonTimes: 1 }, 'not-applicable'],
  ],
  'R-INST-08': [
    ['HCX21', trained(199, 50), 'flags'],
    ['HCX21', trained(200, 50), 'passed'],
    ['HCX21', trained(201, 51), 'passed'],
    ['HCX21', trained(200, 49), 'flags'],
    ['HCX21', { ...trained(0, 0), school: 'TECHNICAL' }, 'not-applicable'],
    ['HCX21', { ...trained(0, 0), school: null }, 'not-applicable'],
    ['HCX21', { school: 'TECHNICAL' }, 'not-applicable'],
    ['HEN22', trained(0, 0), 'not-applicable'],
  ],
  'R-INST-09': [
    ['HCX21', { grounds: [] }, 'passed'],
    ['HCX21', { grounds: ['LAX_ASSESSMENT'] }, 'sanctions'],
    ['HCX21', { grounds: ['UNPAINTED_DOOR'] }, 'passed'],
    ['HCX21', {}, 'facts-missing'],
    ['DEMO', { grounds: ['LOW_QUALITY', 'IRREGULAR_MANAGEMENT'] }, 'sanctions'],
    ['HEN22', { grounds: ['LOW_QUALITY'] }, 'not-applicable'],
  ],
  'R-INST-10': [
    ['PUYANG', { problems: [] }, 'passed'],
    ['PUYANG22', { problems: ['p1'] }, 'sanctions'],
    ['PUYANG', {}, 'facts-missing'],
    ['HEN23', { problems: ['p1'] }, 'not-applicable'],
  ],
  'R-INST-11': [
    ['EDU', college, 'passed'],
    ['EDU', { ...college, school: 'UNDERGRADUATE', affiliation: 'CITY_OR_COUNTY' }, 'passed'],
    ['EDU', { ...college, school: 'SECONDARY_VOCATIONAL' }, 'passed'],
    ['EDU', { ...local, school: 'SECONDARY_VOCATIONAL' }, 'passed'],
    ['EDU', { ...local, school: 'SECONDARY_VOCATIONAL', filedWith: 'PROVINCE' }, 'refused'],
    ['EDU', local, 'refused'],
    ['EDU', { ...college, expertsReviewed: false }, 'refused'],
    ['EDU', { ...college, recommendedBy: null }, 'refused'],
    ['EDU', { ...college, school: 'TECHNICAL' }, 'not-applicable'],
    ['EDU', { ...college, bodyKind: 'OTHER' }, 'not-applicable'],
    ['EDU', { bodyKind: 'OTHER' }, 'not-applicable'],
    ['HEN22', { ...college, expertsReviewed: false }, 'not-applicable'],
  ],
  'R-INST-12': [
    ['EDU', { bodyKind: 'OTHER', affiliation: 'PROVINCE', filedWith: 'PROVINCE' }, 'passed'],
    ['EDU', { bodyKind: 'OTHER', affiliation: 'CITY_OR_COUNTY', filedWith: 'CITY_OR_COUNTY' }, 'passed'],
    ['EDU', { bodyKind: 'OTHER', affiliation: 'CITY_OR_COUNTY', filedWith: 'PROVINCE' }, 'refused'],
    ['EDU', { bodyKind: 'OTHER', affiliation: 'PROVINCE', filedWith: null }, 'refused'],
    ['EDU', { bodyKind: 'COLLEGE', affiliation: 'PROVINCE', filedWith: null }, 'not-applicable'],
    ['HEN22', { bodyKind: 'OTHER', affiliation: 'PROVINCE', filedWith: null }, 'not-applicable'],
  ],
  'R-INST-13': [
    ['EDU', { bodyKind: 'COLLEGE', inDirectory: true }, 'passed'],
    ['EDU', { bodyKind: 'COLLEGE', inDirectory: false }, 'refused'],
    ['EDU', { bodyKind: 'OTHER', inDirectory: false }, 'not-applicable'],
    ['HEN22', { bodyKind: 'COLLEGE', inDirectory: false }, 'not-applicable'],
  ],
  'R-INST-14': [
    ...(['HEN23', 'PUYANG'] as const).flatMap((set) => [
      [set, { designated: false, legalBasis: null }, 'passed'] as const,
      [set, { designated: true, legalBasis: basis('LAW') }, 'passed'] as const,
      [set, { designated: true, legalBasis: basis('PROVINCE_OR_ABOVE') }, 'passed'] as const,
      [set, { designated: true, legalBasis: basis('BELOW') }, 'refused'] as const,
      [set, { designated: true, legalBasis: null }, 'refused'] as const,
      [set, { designated: true }, 'facts-missing'] as const,
    ]),
    ['HEN22', { designated: true, legalBasis: null }, 'not-applicable'],
  ],
  'R-INST-16': [
    ['HEN23', { suspendedSince: null, releasedOn: null, on: day('2023-06-14') }, 'passed'],
    ['HEN23', suspended(null, '2023-07-01'), 'refused'],
    ['HEN23', suspended('2023-06-14', '2023-06-14'), 'refused'],
    ['HEN23', suspended('2023-06-15', '2023-06-15'), 'passed'],
    ['HEN23', suspended('2023-06-20', '2023-06-19'), 'refused'],
    ...(['HCX21', 'HEN22', 'DEMO'] as const).flatMap((set) => [
      [set, suspended('2023-06-14', '2023-06-14'), 'refused'] as const,
      [set, suspended('2023-06-15', '2023-06-15'), 'passed'] as const,
      [set, suspended('2023-06-16', '2023-06-16'), 'passed'] as const,
    ]),
    ['DEMO', suspended(null, '2023-06-15'), 'refused'],
  ],
  'R-INST-17': [
    ...(['HCX21', 'HEN22', 'HEN23'] as const).flatMap((set) => [
      [set, { platformBanned: false }, 'passed'] as const,
      [set, { platformBanned: true }, 'refused'] as const,
    ]),
    ['DEMO', { platformBanned: true }, 'not-applicable'],
  ],
  'R-INST-19': [
    ['EDU', { school: 'SECONDARY_VOCATIONAL' }, 'passed'],
    ['EDU', { school: 'APPLIED_UNDERGRADUATE' }, 'passed'],
    ['EDU', { school: 'TECHNICAL' }, 'refused'],
    ['EDU', {}, 'facts-missing'],
    ['EDU', { school: null }, 'not-applicable'],
    ['HEN22', { school: 'TECHNICAL' }, 'not-applicable'],
  ],
  'R-INST-20': [
    ['HEN22', project(2018, false), 'passed'],
    ['HEN22', project(2019, false), 'flags'],
    ['HEN22', project(2019, true), 'passed'],
    ['HEN22', project(2021, false), 'flags'],
    ['HEN22', project(2022, false), 'passed'],
    ['HEN22', { ...project(2018, false), performanceEvaluated: false }, 'flags'],
    ['HEN22', { ...project(2018, false), performanceEvaluated: false, built: false }, 'passed'],
    ['HEN23', project(2019, false), 'not-applicable'],
  ],
  'R-INST-21': [
    ['HCX21', { masterStudios: 100, masterStudiosOfIndustryOrHeritage: 59 }, 'flags'],
    ['HCX21', { masterStudios: 100, masterStudiosOfIndustryOrHeritage: 60 }, 'passed'],
    ['HCX21', { masterStudios: 100, masterStudiosOfIndustryOrHeritage: 61 }, 'passed'],
    ['HCX21', { masterStudios: 0, masterStudiosOfIndustryOrHeritage: 0 }, 'not-applicable'],
    ['HEN22', { masterStudios: 100, masterStudiosOfIndustryOrHeritage: 0 }, 'not-applicable'],
  ],
  'R-INST-23': [
    ['HEN23', { organisedBy: 'PROCUREMENT' }, 'passed'],
    ['HEN23', { organisedBy: 'LOTTERY' }, 'flags'],
    ['HEN23', {}, 'facts-missing'],
    ['HEN22', { organisedBy: 'LOTTERY' }, 'not-applicable'],
  ],
  'INF-09': [
    ['HEN23', { barred: false }, 'passed'],
    ['HEN23', { barred: true }, 'refused'],
    ['HEN23', { barred: false, blacklisting: null }, 'passed'],
    ['HEN22', { barred: false, blacklisting: { since: day('2022-03-01'), liftedOn: null, reason: null } }, 'refused'],
  ],
});
