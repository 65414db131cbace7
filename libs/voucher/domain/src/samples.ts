import { type Day, day, fen, type Instant } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import type { AdmitFacts, Campaign, ClaimFacts, Voucher } from './index';

/** Plain values for the specs of this folder. */
export const NOW = '2023-03-01T01:00:00.000Z' as Instant;
export const TODAY = '2023-03-01' as Day;
export const HEN23 = resolve('CN-HA/puyang/puyang-county', day('2023-03-01')) as RuleSet;

export const aCampaign = (changes: Partial<Campaign> = {}): Campaign => ({
  id: 'c',
  title: '春季技能培训',
  division: 'CN-HA/puyang',
  fund: 'f',
  audience: { code: 'workers', groups: [], exclusions: [], minAge: null, maxAge: null },
  audienceHash: 'h',
  occupations: ['cook', 'nurse'],
  levels: [],
  institutions: [],
  distribution: 'open',
  valueKind: 'face',
  faceFen: fen(100),
  maxFen: fen(100),
  valueDocument: 'doc',
  tariff: null,
  tariffRevision: null,
  opensAt: '2023-03-01T00:00:00.000Z' as Instant,
  closesAt: '2023-04-01T00:00:00.000Z' as Instant,
  validDays: 90,
  validMonths: null,
  liveKeyRule: 'occupation',
  ruleSet: { code: 'HEN23', revision: 1, sha256: 's' },
  state: 'published',
  revision: 1,
  wantedQuota: 10,
  askOpen: false,
  askRefused: null,
  grantedFen: fen(1_000),
  quota: 10,
  everIssued: 4,
  left: 6,
  version: 3,
  ...changes,
});

export const aVoucher = (changes: Partial<Voucher> = {}): Voucher => ({
  id: 'v',
  number: 'JQ-1',
  campaign: 'c',
  holder: 'p',
  occupation: 'cook',
  liveKey: 'p:cook',
  decided: 'claimed',
  stage: 'claimed',
  officeFrozen: false,
  personFrozen: false,
  appliedOn: null,
  issuedOn: TODAY,
  claimedAt: NOW,
  expiresOn: null,
  endedOn: null,
  endReason: null,
  bound: false,
  enrolment: null,
  class: null,
  institution: null,
  admittedOn: null,
  version: 1,
  ...changes,
});

export const boundVoucher = (changes: Partial<Voucher> = {}): Voucher =>
  aVoucher({ stage: 'admitted', bound: true, enrolment: 'e', class: 'k', institution: 'i', admittedOn: TODAY, ...changes });

export const aClaim = (changes: Partial<ClaimFacts> = {}): ClaimFacts => ({
  campaign: aCampaign(),
  left: 6,
  person: 'p',
  occupation: 'cook',
  statement: { person: 'p', campaign: 'c', audienceHash: 'h', eligible: true, reasons: [], asOf: NOW },
  ruleSet: HEN23,
  personFrozen: false,
  live: [],
  id: 'new',
  number: 'JQ-2',
  ...changes,
});

export const anAdmission = (changes: Partial<AdmitFacts> = {}): AdmitFacts => ({
  voucher: aVoucher(),
  campaign: { levels: [], institutions: [] },
  ruleSet: HEN23,
  class: { id: 'k', institution: 'i', occupation: 'cook', level: '5', channel: 'voucher', over: null, openedOn: null, rosterVersion: 1, roster: [{ enrolment: 'e', person: 'p' }] },
  institution: 'i',
  code: 'good',
  presence: { person: 'p', institution: 'i', method: 'face' },
  occurredOn: TODAY,
  endedEnrolments: [],
  takenEnrolments: [],
  ...changes,
});
