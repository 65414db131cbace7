import { admitsByNumber, lendsVoucher } from './admissions';
import { showsAnothers, showsForged, showsOlder, showsOtherSkill } from './certificates';
import { claimsTwice, isGraduating, isOnPublicPayroll, isPensioner } from './claims';
import { neverPresent, takesTwoSeats, taughtBeforeApproval } from './classes';
import type { Met } from './met';
import { changesPayee, revokedAfterPayment } from './money';
import type { Season } from './season';
import { trainsTwice } from './second';

/** By the numbers of tools/scenarios/frauds.md. */
export const plays: Readonly<Record<number, (season: Season) => Promise<Met>>> = {
  1: claimsTwice,
  2: isPensioner,
  3: isOnPublicPayroll,
  4: isGraduating,
  5: takesTwoSeats,
  6: lendsVoucher,
  7: admitsByNumber,
  8: taughtBeforeApproval,
  9: neverPresent,
  10: showsAnothers,
  11: showsOlder,
  12: showsForged,
  13: showsOtherSkill,
  14: changesPayee,
  15: revokedAfterPayment,
  16: trainsTwice,
};
