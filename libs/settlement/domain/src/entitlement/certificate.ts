import type { Day } from '@jiquan/kernel';
import { latest, type Revocation, type Unverifiable, type Verification } from './facts';
import { type Reason, reason } from './reason';

export interface Shown {
  readonly verification: Verification;
  /** Empty: the certificate fits. */
  readonly reasons: readonly Reason[];
}

export interface Wanted {
  readonly enrolment: string;
  readonly person: string | null;
  readonly occupation: string | null;
  readonly catalogueEdition: string | null;
  readonly level: string | null;
  readonly openedOn: Day | null;
  readonly trainedOn: Day | null;
}

interface Told {
  readonly verifications: readonly Verification[];
  readonly unverifiable: readonly Unverifiable[];
  readonly revocations: readonly Revocation[];
}

/** Each certificate whose newest verification names this enrolment, with what speaks against it; in the order of their ids. */
export function shownCertificates(told: Told, wanted: Wanted): Shown[] {
  const ids = [...new Set(told.verifications.map(({ certificate }) => certificate))].sort();
  return ids
    .map((id) => newest(told.verifications, id) as Verification)
    .filter(({ enrolment }) => enrolment === wanted.enrolment)
    .map((verification) => ({ verification, reasons: [...standing(verification, told), ...against(verification, wanted)] }));
}

export function newest(verifications: readonly Verification[], certificate: string): Verification | undefined {
  return latest(
    verifications.filter((each) => each.certificate === certificate),
    ({ asOf, id }) => `${asOf} ${id}`,
  );
}

/** Revoked, or not found again since it was verified last. */
export function standing(verification: Verification, told: Told): Reason[] {
  const { certificate, asOf } = verification;
  const reasons: Reason[] = [];
  if (told.revocations.some((each) => each.certificate === certificate)) reasons.push(reason('certificate.revoked', ['R-VCH-04'], { certificate }));
  const since = latest(
    told.unverifiable.filter((each) => each.certificate === certificate && each.asOf > asOf),
    (each) => `${each.asOf} ${each.answer}`,
  );
  if (since) reasons.push(reason('certificate.unverifiable', ['R-VCH-04'], { certificate, answer: since.answer, asOf: since.asOf }));
  return reasons;
}

/** INF-02, INF-03, and I3: one's own certificate, for what the class taught, earned by this training. */
function against(shown: Verification, wanted: Wanted): Reason[] {
  const { certificate } = shown;
  const reasons: Reason[] = [];
  if (wanted.person !== null && shown.person !== wanted.person) reasons.push(reason('certificate.other-person', ['INF-02'], { certificate }));
  if (wanted.occupation !== null && (shown.occupation !== wanted.occupation || shown.catalogueEdition !== wanted.catalogueEdition)) {
    reasons.push(reason('certificate.other-occupation', ['INF-03'], { certificate, shown: shown.occupation, taught: wanted.occupation }));
  }
  if (wanted.occupation !== null && shown.level !== wanted.level) {
    reasons.push(reason('certificate.other-level', ['INF-03'], { certificate, shown: shown.level, taught: wanted.level }));
  }
  if (wanted.openedOn !== null && shown.issuedOn < wanted.openedOn) {
    reasons.push(reason('certificate.before-class', ['INF-03'], { certificate, issuedOn: shown.issuedOn, openedOn: wanted.openedOn }));
  }
  if (wanted.trainedOn !== null && shown.assessedOn !== null && shown.assessedOn < wanted.trainedOn) {
    reasons.push(reason('certificate.before-completion', ['INF-03'], { certificate, assessedOn: shown.assessedOn, trainedOn: wanted.trainedOn }));
  }
  // A completion certificate counts only where no other can be had, which HRSS must have said.
  if (shown.kind === 'TRAINING_COMPLETION' && !shown.noOther) reasons.push(reason('certificate.low-value', ['A-05', 'R-ASM-01'], { certificate }));
  return reasons;
}

/** The first that fits; else the first that is only held; else the first of all. */
export function best(shown: readonly Shown[]): Shown | undefined {
  const held = (each: Shown) => each.reasons.every(({ effect }) => effect === 'hold');
  return shown.find(({ reasons }) => reasons.length === 0) ?? shown.find(held) ?? shown[0];
}

export function fittingOf(shown: readonly Shown[]): string[] {
  return shown.filter(({ reasons }) => reasons.every(({ effect }) => effect === 'hold')).map(({ verification }) => verification.certificate);
}
