import type { Unjudged } from '../frame/unjudged';
import { assessmentUnjudged } from './assessment/unjudged';
import { attendanceUnjudged } from './attendance/unjudged';
import { certificateUnjudged } from './certificate/unjudged';
import { classesUnjudged } from './class/unjudged';
import { eligibilityUnjudged } from './eligibility/unjudged';
import { institutionUnjudged } from './institution/unjudged';
import { onlineUnjudged } from './online/unjudged';
import { reportingUnjudged } from './reporting/unjudged';
import { settlementUnjudged } from './settlement/unjudged';
import { subsidyUnjudged } from './subsidy/unjudged';
import { teachingUnjudged } from './teaching/unjudged';
import { voucherUnjudged } from './voucher/unjudged';

/** Every rule that no program judges, by its id. */
export const unjudged: Readonly<Record<string, Unjudged>> = {
  ...eligibilityUnjudged,
  ...classesUnjudged,
  ...teachingUnjudged,
  ...attendanceUnjudged,
  ...onlineUnjudged,
  ...assessmentUnjudged,
  ...certificateUnjudged,
  ...voucherUnjudged,
  ...subsidyUnjudged,
  ...settlementUnjudged,
  ...institutionUnjudged,
  ...reportingUnjudged,
};
