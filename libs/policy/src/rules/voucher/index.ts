import * as numbers from './numbers';
import * as voucher from './voucher';

export const voucherRules = {
  'R-VCH-01': voucher.issuedToQualified,
  'R-VCH-02': voucher.realName,
  'R-VCH-03': voucher.notTransferable,
  'R-VCH-04': voucher.certificateForVoucher,
  'R-VCH-05': voucher.noCertificateNoValue,
  'R-VCH-06': voucher.noStepSkipped,
  'R-VCH-07': voucher.threeRoles,
  'R-VCH-08': voucher.usableChannel,
  'R-VCH-09': numbers.yearlyCounters,
  'A-02': numbers.mayHold,
  'A-64': numbers.oneEnrolment,
  'A-73': numbers.assistedClaim,
} as const;
