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
  readonly issuedThisYear?: number;
  readonly effectivelyUsedThisYear?: number;
}

export type VoucherStep = 'ISSUE' | 'TRAIN' | 'ASSESS' | 'CERTIFY' | 'REDEEM';
