import { isFrozen, type Voucher } from '@jiquan/voucher-domain';

export function shownVoucher(voucher: Voucher) {
  return {
    voucher: voucher.id,
    number: voucher.number,
    campaign: voucher.campaign,
    occupation: voucher.occupation,
    stage: voucher.stage,
    frozen: isFrozen(voucher),
    issuedOn: voucher.issuedOn,
    claimedAt: voucher.claimedAt,
    expiresOn: voucher.expiresOn,
    enrolment: voucher.bound ? voucher.enrolment : null,
    class: voucher.bound ? voucher.class : null,
    institution: voucher.bound ? voucher.institution : null,
  };
}
export type ShownVoucher = ReturnType<typeof shownVoucher>;
