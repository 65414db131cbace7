import { assessmentWords } from './assessment';
import { attendanceWords } from './attendance';
import { certificateWords } from './certificate';
import { classesWords } from './classes';
import { eligibilityWords } from './eligibility';
import { institutionWords } from './institution';
import { invariantWords } from './invariant';
import { onlineWords } from './online';
import { reportingWords } from './reporting';
import { settlementWords } from './settlement';
import { subsidyWords } from './subsidy';
import { teachingWords } from './teaching';
import { voucherWords } from './voucher';

/** Chinese words for the facts a finding compares, each beside the family that first needs it; the English ones are made of the names. A test keeps the list complete. */
export const factWords: Readonly<Record<string, string>> = {
  ...assessmentWords,
  ...attendanceWords,
  ...certificateWords,
  ...classesWords,
  ...eligibilityWords,
  ...institutionWords,
  ...invariantWords,
  ...onlineWords,
  ...reportingWords,
  ...settlementWords,
  ...subsidyWords,
  ...teachingWords,
  ...voucherWords,
};
