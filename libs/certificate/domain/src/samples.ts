import { day, instant } from '@jiquan/kernel';
import { pinOf, resolve, type RuleSet } from '@jiquan/policy';
import type { AssessmentBody } from './body';
import type { Candidate, Enrolment } from './candidate';
import type { Certificate } from './certificate';
import type { Sitting } from './sitting';
import type { VerificationRequest } from './verification';

/** Values for specs: one of each thing, in order, from which a test changes what it is about. */
export const hen23 = resolve('CN-HA/puyang/puyang-county', day('2023-05-01')) as RuleSet;
export const hcx21 = resolve('CN-HA/xinyang/huangchuan', day('2021-05-01')) as RuleSet;

export const body: AssessmentBody = {
  id: 'body-1',
  code: 'S000041000001',
  name: '濮阳县技能评价中心',
  division: 'CN-HA/puyang/puyang-county',
  occupations: ['4-03-02-01'],
  state: 'filed',
  filedOn: day('2023-01-10'),
  filingDocument: '濮评备〔2023〕1号',
  blacklistedFrom: null,
  blacklistedFor: null,
  version: 1,
};

export const sitting: Sitting = {
  id: 'sitting-1',
  body: 'body-1',
  class: 'class-1',
  institution: 'institution-1',
  division: 'CN-HA/puyang/puyang-county',
  occupation: '4-03-02-01',
  catalogueEdition: '2022',
  level: 'JUNIOR',
  mode: 'OFFLINE',
  route: 'EXAMINATION',
  place: '第一考场',
  heldOn: day('2023-06-01'),
  proposedOn: day('2023-05-20'),
  proposedAt: instant('2023-05-20T02:00:00.000Z'),
  proposedBy: 'account-1',
  noLocalBody: null,
  state: 'accepted',
  ruleSet: pinOf(hen23),
  noOtherCertificate: null,
  bodyAcceptedBy: 'account-2',
  hrssAcceptedBy: 'account-3',
  reason: null,
  resultsBy: null,
  resultsAt: null,
  rows: [],
  attending: null,
  totalCertified: null,
  patrol: null,
  patrolAt: null,
  patrolRemark: null,
  confirmedBy: null,
  confirmedOn: null,
  voidedOn: null,
  version: 1,
};

export const candidate: Candidate = {
  id: 'candidate-1',
  sitting: 'sitting-1',
  person: 'person-1',
  enrolment: 'enrolment-1',
  kind: 'SKILL_LEVEL',
  attended: true,
  passed: true,
  version: 1,
};

export const enrolment: Enrolment = {
  enrolment: 'enrolment-1',
  class: 'class-1',
  person: 'person-1',
  completedOn: day('2023-05-31'),
  ended: null,
};

export const certificate: Certificate = {
  id: 'certificate-1',
  number: 'S000041000001235000001',
  numberForm: 'skill-level',
  body: 'body-1',
  person: 'person-1',
  enrolment: 'enrolment-1',
  division: 'CN-HA/puyang/puyang-county',
  sitting: 'sitting-1',
  candidate: 'candidate-1',
  kind: 'SKILL_LEVEL',
  occupation: '4-03-02-01',
  catalogueEdition: '2022',
  level: 'JUNIOR',
  issuedOn: day('2023-06-05'),
  assessedOn: day('2023-06-01'),
  origin: 'own',
  matching: 'own',
  broughtBy: 'account-2',
  state: 'issued',
  verifiedAsOf: null,
  revokedOn: null,
  revokedFor: null,
  revokedBy: null,
  note: null,
  noOther: null,
  version: 1,
};

export const request: VerificationRequest = {
  id: 'request-1',
  certificate: 'certificate-1',
  source: 'own',
  revision: 1,
  why: 'issued',
  askedAt: instant('2023-06-05T02:00:00.000Z'),
  state: 'waiting',
  tries: 1,
  nextTryAt: instant('2023-06-05T02:01:00.000Z'),
  answeredAt: null,
  version: 1,
};
