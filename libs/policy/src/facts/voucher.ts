import type { Day } from '@jiquan/kernel';

/** About one voucher at a step. */
export interface VoucherFacts {
  readonly holder?: string;
  readonly user?: string;
  readonly holderVerified?: boolean;
  readonly distribution?: string;
  readonly stage?: VoucherStep;
  readonly nextStage?: VoucherStep;
  /** Who acts: claim is the individual's, registration the institution's, review HRSS's. */
  readonly act?: 'CLAIM' | 'REGISTER' | 'REVIEW';
  readonly actor?: 'WORKER' | 'INSTITUTION' | 'HRSS';
  readonly certificateVerified?: boolean;
  readonly certificateHolder?: string;
  readonly channel?: string;
  /** Vouchers this certificate has redeemed, and certificates this voucher was redeemed by. */
  readonly redeemedByCertificate?: number;
  readonly redeemedForVoucher?: number;
  /** Live vouchers the person already holds for the occupation, and those claimed in the year so far. */
  readonly liveForOccupation?: number;
  readonly claimedThisYear?: number;
  readonly claimedOn?: Day;
  readonly on?: Day;
  /** Enrolments the voucher carries besides this one, and vouchers this enrolment has besides it. */
  readonly otherEnrolments?: number;
  readonly otherVouchers?: number;
  /** Who claims in the person's stead; `null`: the person alone. */
  readonly assistedBy?: 'JUSTICE' | 'OTHER' | null;
  readonly consentRecorded?: boolean;
  readonly holderGroups?: readonly string[];
  /** Whose counters these are. */
  readonly division?: string;
  readonly issuedThisYear?: number;
  readonly effectivelyUsedThisYear?: number;
}

export type VoucherStep = 'ISSUE' | 'TRAIN' | 'ASSESS' | 'CERTIFY' | 'REDEEM';

/** One voucher of a year, as far as it has come. */
export interface VoucherLife {
  readonly reached: VoucherStep;
  readonly revoked: boolean;
}
