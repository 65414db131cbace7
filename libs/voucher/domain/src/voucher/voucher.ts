import type { Day, Instant } from '@jiquan/kernel';

/** What commands of this context decided. */
export type Decided = 'applied' | 'issued' | 'claimed' | 'rejected' | 'cancelled' | 'lapsed';
/** What is shown: derived from what was decided and from the facts of the enrolment. */
export type Stage = Decided | 'admitted' | 'in-training' | 'in-assessment' | 'certified' | 'payable' | 'redeemed' | 'revoked';

export interface Voucher {
  readonly id: string;
  readonly number: string;
  readonly campaign: string;
  /** Never changes: real-name and not transferable (R-VCH-02, R-VCH-03). */
  readonly holder: string;
  readonly occupation: string;
  /** While it lives: what of one person may live only once. */
  readonly liveKey: string | null;
  readonly decided: Decided;
  readonly stage: Stage;
  readonly officeFrozen: boolean;
  readonly personFrozen: boolean;
  readonly appliedOn: Day | null;
  readonly issuedOn: Day | null;
  readonly claimedAt: Instant | null;
  /** The last day on which it may be admitted; null: no automatic expiry. */
  readonly expiresOn: Day | null;
  readonly endedOn: Day | null;
  readonly endReason: string | null;
  /** The binding it has, or had last. */
  readonly bound: boolean;
  readonly enrolment: string | null;
  readonly class: string | null;
  readonly institution: string | null;
  readonly admittedOn: Day | null;
  readonly version: number;
}

/** One voucher in one enrolment; a voucher that comes back is bound anew under another enrolment. */
export interface Binding {
  readonly enrolment: string;
  readonly voucher: string;
  readonly class: string;
  readonly institution: string;
  readonly admittedOn: Day;
  /** How the holder was known to be there: face · session */
  readonly presence: string;
  /** Version of the class as remembered when it was decided. */
  readonly classVersion: number;
  readonly endedOn: Day | null;
  readonly reason: string | null;
  readonly version: number;
}

export const isFrozen = (voucher: Voucher): boolean => voucher.officeFrozen || voucher.personFrozen;

const over: readonly Stage[] = ['redeemed', 'rejected', 'cancelled', 'lapsed', 'revoked'];
export const isOver = (stage: Stage): boolean => over.includes(stage);
