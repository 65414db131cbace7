import { day, fen, instant } from '@jiquan/kernel';
import type { AssessmentFacts, TrainingFacts } from '../entitlement/facts';

/** Facts made by hand for specs: everything is there, and it is payable. */
export const ids = {
  enrolment: '00000000-0000-7000-8000-000000000001',
  voucher: '00000000-0000-7000-8000-000000000002',
  person: '00000000-0000-7000-8000-000000000003',
  class: '00000000-0000-7000-8000-000000000004',
  certificate: '00000000-0000-7000-8000-000000000005',
  campaign: '00000000-0000-7000-8000-000000000006',
  fund: '00000000-0000-7000-8000-000000000007',
  body: '00000000-0000-7000-8000-000000000008',
  other: '00000000-0000-7000-8000-000000000009',
};

export const admission = {
  enrolment: ids.enrolment,
  voucher: ids.voucher,
  campaign: ids.campaign,
  fund: ids.fund,
  person: ids.person,
  class: ids.class,
  institution: ids.other,
  occupation: '4-03-02-01',
  admittedOn: day('2023-03-05'),
  valueKind: 'face',
  faceFen: fen(100_000),
  maxFen: fen(120_000),
  valueDocument: 'document',
  tariffRevision: null,
};
export const approved = {
  class: ids.class,
  institution: ids.other,
  division: 'CN-HA/puyang/puyang-county',
  industryDepartment: 'agriculture',
  applicantKind: 'institution',
  applicant: ids.other,
  occupation: '4-03-02-01',
  catalogueEdition: '2022',
  level: 'INTERMEDIATE',
  approvedOn: day('2023-03-01'),
  channel: 'voucher',
};
export const verification = {
  id: '00000000-0000-7000-8000-00000000000a',
  certificate: ids.certificate,
  person: ids.person,
  enrolment: ids.enrolment,
  body: ids.body,
  kind: 'SKILL_LEVEL',
  occupation: '4-03-02-01',
  catalogueEdition: '2022',
  level: 'INTERMEDIATE',
  issuedOn: day('2023-03-25'),
  assessedOn: day('2023-03-22'),
  noOther: false,
  asOf: instant('2023-03-26T00:00:00.000Z'),
};
export const opening = { class: ids.class, openedOn: day('2023-03-06') };
export const completion = { class: ids.class, openedOn: day('2023-03-06'), completedOn: day('2023-03-21'), recognisedCount: 30 };
export const training = { enrolment: ids.enrolment, class: ids.class, person: ids.person, completedOn: day('2023-03-20') };
/** Each revision is a tariff of its own. */
export const tariffId = (purpose: 'training' | 'assessment', revision = 1) => `00000000-0000-7000-8000-${purpose === 'training' ? 'b' : 'c'}${String(revision).padStart(11, '0')}`;
export const tariff = (purpose: 'training' | 'assessment', amountFen: number, revision = 1) => ({
  id: tariffId(purpose, revision),
  division: 'CN-HA/puyang/puyang-county',
  purpose,
  revision,
  document: 'tariff',
  publishedOn: day('2023-01-01'),
  publishedBy: ids.other,
  entries: [{ occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: day('2023-01-01'), until: day('2023-12-31'), amountFen: fen(amountFen) }],
});

export const designated = (purpose: 'training' | 'assessment', changes: { revision?: number; fund?: string; fundDivision?: string; division?: string } = {}) => ({
  division: 'CN-HA/puyang/puyang-county',
  purpose,
  revision: 1,
  fund: ids.fund,
  fundDivision: 'CN-HA/puyang/puyang-county',
  ...changes,
});

export const trainingFacts: TrainingFacts = {
  enrolment: ids.enrolment,
  admissions: [admission],
  unbindings: [],
  voucherEnds: [],
  freezes: [],
  classes: [approved],
  openings: [opening],
  completions: [completion],
  classEnds: [],
  enrolmentEnds: [],
  trainings: [training],
  verifications: [verification],
  unverifiable: [],
  revocations: [],
  choices: [],
  tariffs: [],
  designations: [],
  fundDivisions: { [ids.fund]: 'CN-HA/puyang/puyang-county' },
};

export const assessmentFacts: AssessmentFacts = {
  certificate: ids.certificate,
  verifications: [verification],
  unverifiable: [],
  revocations: [],
  filings: [{ body: ids.body, division: 'CN-HA/puyang/puyang-county', filedOn: day('2022-01-01') }],
  bans: [],
  freezes: [],
  classEnds: [],
  tariffs: [tariff('assessment', 24_000)],
  designations: [designated('assessment')],
};
