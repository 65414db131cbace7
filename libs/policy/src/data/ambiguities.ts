import { assessmentAmbiguities } from './ambiguities/assessment';
import { attendanceAmbiguities } from './ambiguities/attendance';
import { certificateAmbiguities } from './ambiguities/certificate';
import { classesAmbiguities } from './ambiguities/classes';
import { eligibilityAmbiguities } from './ambiguities/eligibility';
import { institutionAmbiguities } from './ambiguities/institution';
import { invariantAmbiguities } from './ambiguities/invariant';
import { onlineAmbiguities } from './ambiguities/online';
import { reportingAmbiguities } from './ambiguities/reporting';
import { settlementAmbiguities } from './ambiguities/settlement';
import { subsidyAmbiguities } from './ambiguities/subsidy';
import { teachingAmbiguities } from './ambiguities/teaching';
import { voucherAmbiguities } from './ambiguities/voucher';
import type { Ambiguity } from '../frame/ambiguity';

/** Every point the documents leave open, with its default and how it is settled. */
export const ambiguities: Readonly<Record<string, Ambiguity>> = {
  ...eligibilityAmbiguities,
  ...classesAmbiguities,
  ...teachingAmbiguities,
  ...attendanceAmbiguities,
  ...onlineAmbiguities,
  ...assessmentAmbiguities,
  ...certificateAmbiguities,
  ...voucherAmbiguities,
  ...subsidyAmbiguities,
  ...settlementAmbiguities,
  ...institutionAmbiguities,
  ...reportingAmbiguities,
  ...invariantAmbiguities,
};
