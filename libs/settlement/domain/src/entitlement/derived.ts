import type { Fen } from '@jiquan/kernel';
import type { Purpose } from '../tariff/publish';
import type { EntitlementState, Reason, ReasonCode } from './reason';

/** What the facts come to: an amount, or all the reasons why not. */
export interface Derived {
  readonly purpose: Purpose;
  /** Enrolment for training, certificate for assessment. */
  readonly thing: string;
  readonly state: EntitlementState;
  readonly reasons: readonly Reason[];
  readonly amountFen: Fen | null;
  /** What was reserved for it when the voucher was granted; null without a voucher. */
  readonly maxFen: Fen | null;
  readonly document: string | null;
  readonly person: string | null;
  readonly enrolment: string | null;
  readonly voucher: string | null;
  readonly campaign: string | null;
  readonly class: string | null;
  readonly fund: string | null;
  /** Who reviews and pushes: the fund's division for a voucher, else the class's or the body's. */
  readonly division: string | null;
  readonly industryDepartment: string | null;
  /** institution · enterprise · individual · assessment-body */
  readonly claimantKind: string | null;
  readonly claimant: string | null;
  readonly certificate: string | null;
  readonly verification: string | null;
  /** Every certificate the money could stand on. */
  readonly fitting: readonly string[];
  readonly occupation: string | null;
  readonly level: string | null;
  /** The year of A-50: of the completed training, or of the assessment. */
  readonly year: number | null;
}

export interface Entitlement extends Derived {
  readonly id: string;
  readonly version: number;
}

/** Nothing known yet. */
export function unknown(purpose: Purpose, thing: string): Derived {
  return {
    purpose,
    thing,
    state: 'waiting',
    reasons: [],
    amountFen: null,
    maxFen: null,
    document: null,
    person: null,
    enrolment: purpose === 'training' ? thing : null,
    voucher: null,
    campaign: null,
    class: null,
    fund: null,
    division: null,
    industryDepartment: null,
    claimantKind: null,
    claimant: null,
    certificate: purpose === 'assessment' ? thing : null,
    verification: null,
    fitting: [],
    occupation: null,
    level: null,
    year: null,
  };
}

export type Change = 'became-payable' | 'fell' | 'none';

/** What is told: only a change of the derived state, or of the amount that is payable. */
export function changeOf(before: Derived, after: Derived): Change {
  if (after.state === 'payable') return before.state === 'payable' && before.amountFen === after.amountFen ? 'none' : 'became-payable';
  return before.state === 'payable' ? 'fell' : 'none';
}

/**
 * Fund and amount of a line were decided when it was born: a newer document that does not price that day any more,
 * or money that is paid from elsewhere since, takes nothing back and stops nothing.
 */
export const decidedAtBirth: readonly ReasonCode[] = ['fund.not-designated', 'tariff.none'];

/** Something about the entitlement for a person to look at before its line goes on. */
export function holdsLine({ reasons }: Pick<Derived, 'reasons'>): boolean {
  return reasons.some(({ code }) => !decidedAtBirth.includes(code));
}

/** A line stands on its entitlement and its own certificate; a hold stops it but does not end it. */
export function lineFalls(entitlement: Derived, certificate: string): string | undefined {
  const lacking = entitlement.reasons.find(({ code, effect }) => effect === 'missing' && !decidedAtBirth.includes(code));
  const ended = entitlement.reasons.find(({ effect }) => effect === 'void') ?? lacking;
  if (ended) return ended.code;
  return entitlement.fitting.includes(certificate) ? undefined : 'certificate.revoked';
}
