import type { Day, Fen, Instant } from '@jiquan/kernel';
import type { Designation } from '../fund/designate';
import type { Tariff } from '../tariff/publish';

/** What other contexts told, as it is remembered: rows are added and never changed. */
export interface Admission {
  readonly enrolment: string;
  readonly voucher: string;
  readonly campaign: string;
  readonly fund: string;
  readonly person: string;
  readonly class: string;
  readonly institution: string;
  readonly occupation: string;
  readonly admittedOn: Day;
  readonly valueKind: string;
  readonly faceFen: Fen | null;
  readonly maxFen: Fen;
  /** The document of a face value; by tariff the id of the tariff, which is one revision in one division. */
  readonly valueDocument: string;
  readonly tariffRevision: number | null;
}
export interface Unbinding {
  readonly enrolment: string;
  readonly voucher: string;
  readonly reason: string;
}
export interface VoucherEnd {
  readonly voucher: string;
  readonly campaign: string;
  readonly fund: string;
  readonly maxFen: Fen;
  /** cancelled · lapsed */
  readonly kind: string;
  readonly reason: string;
}
/** Frozen and unfrozen of one voucher or person, each with its version: the highest counts. */
export interface Freeze {
  readonly thing: string;
  readonly position: number;
  readonly frozen: boolean;
}
export interface ApprovedClass {
  readonly class: string;
  readonly institution: string;
  readonly division: string;
  readonly industryDepartment: string | null;
  readonly applicantKind: string;
  readonly applicant: string;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly approvedOn: Day;
  /** voucher · voucherless */
  readonly channel: string;
}
export interface ClassOpening {
  readonly class: string;
  readonly openedOn: Day;
}
export interface ClassCompletion {
  readonly class: string;
  readonly completedOn: Day;
  readonly openedOn: Day;
  readonly recognisedCount: number;
}
export interface ClassEnd {
  readonly class: string;
  /** cancelled · not-recognised · subsidy-cancelled */
  readonly kind: string;
}
export interface Training {
  readonly enrolment: string;
  readonly class: string;
  readonly person: string;
  readonly completedOn: Day;
}
export interface EnrolmentEnd {
  readonly enrolment: string;
  readonly reason: string;
}
/** Found and equal in the query system at `asOf`. */
export interface Verification {
  readonly id: string;
  readonly certificate: string;
  readonly person: string;
  readonly enrolment: string | null;
  readonly body: string;
  readonly kind: string;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly issuedOn: Day;
  readonly assessedOn: Day | null;
  /** HRSS has stated that no other certificate can be had. */
  readonly noOther: boolean;
  readonly asOf: Instant;
}
export interface Unverifiable {
  readonly certificate: string;
  readonly answer: string;
  readonly asOf: Instant;
}
export interface Revocation {
  readonly certificate: string;
  readonly reason: string;
}
export interface Choice {
  readonly class: string;
  readonly enrolments: readonly string[];
}
export interface BodyFiling {
  readonly body: string;
  readonly division: string;
  readonly filedOn: Day;
}
export interface BodyBan {
  readonly body: string;
  readonly from: Day;
}

export type DesignatedFund = Pick<Designation, 'division' | 'purpose' | 'revision' | 'fund' | 'fundDivision'>;

/** All that is known about one enrolment, in no order, perhaps more than once. */
export interface TrainingFacts {
  readonly enrolment: string;
  readonly admissions: readonly Admission[];
  readonly unbindings: readonly Unbinding[];
  readonly voucherEnds: readonly VoucherEnd[];
  readonly freezes: readonly Freeze[];
  readonly classes: readonly ApprovedClass[];
  readonly openings: readonly ClassOpening[];
  readonly completions: readonly ClassCompletion[];
  readonly classEnds: readonly ClassEnd[];
  readonly enrolmentEnds: readonly EnrolmentEnd[];
  readonly trainings: readonly Training[];
  /** Of every certificate ever verified for this enrolment. */
  readonly verifications: readonly Verification[];
  readonly unverifiable: readonly Unverifiable[];
  readonly revocations: readonly Revocation[];
  /** Confirmed by two officers. */
  readonly choices: readonly Choice[];
  readonly tariffs: readonly Tariff[];
  /** Which fund pays without a voucher, as HRSS said in revisions. */
  readonly designations: readonly DesignatedFund[];
  /** Division of each fund that may be named. */
  readonly fundDivisions: Readonly<Record<string, string>>;
}

/** All that is known about one certificate as the ground of an assessment subsidy. */
export interface AssessmentFacts {
  readonly certificate: string;
  readonly verifications: readonly Verification[];
  readonly unverifiable: readonly Unverifiable[];
  readonly revocations: readonly Revocation[];
  readonly filings: readonly BodyFiling[];
  readonly bans: readonly BodyBan[];
  readonly freezes: readonly Freeze[];
  /** Of the class of its enrolment, where it has one. */
  readonly classEnds: readonly ClassEnd[];
  readonly tariffs: readonly Tariff[];
  readonly designations: readonly DesignatedFund[];
}

/** The least of several by a key; facts come in any order, so ties must fall the same way every time. */
export function least<Value>(values: readonly Value[], key: (value: Value) => string): Value | undefined {
  return values.reduce<Value | undefined>((least, value) => (least === undefined || key(value) < key(least) ? value : least), undefined);
}

export function latest<Value>(values: readonly Value[], key: (value: Value) => string): Value | undefined {
  return values.reduce<Value | undefined>((last, value) => (last === undefined || key(value) > key(last) ? value : last), undefined);
}

export function isFrozen(freezes: readonly Freeze[], thing: string | undefined): boolean {
  const own = freezes.filter((freeze) => freeze.thing === thing);
  return own.length > 0 && own.reduce((last, freeze) => (freeze.position > last.position ? freeze : last)).frozen;
}
