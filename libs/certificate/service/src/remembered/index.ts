import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { revocationListeners } from '@jiquan/platform';
import { ClassApprovedListener } from './class-approved.listener';
import { ClassCancelledListener } from './class-cancelled.listener';
import { ClassFactTable } from './class-fact.table';
import { ClassNotRecognisedListener } from './class-not-recognised.listener';
import { ClassOpenedListener } from './class-opened.listener';
import { ClassRosterChangedListener } from './class-roster-changed.listener';
import { EnrolmentEndedListener } from './enrolment-ended.listener';
import { EnrolmentFactTable } from './enrolment-fact.table';
import { RememberedClassTable } from './remembered-class.table';
import { RememberedEnrolmentTable } from './remembered-enrolment.table';
import { TrainingCompletedListener } from './training-completed.listener';

/** What this context remembers of others, and who writes it down. */
export const rememberedTables = [RememberedClassTable, ClassFactTable, RememberedEnrolmentTable, EnrolmentFactTable] as const;

export const listeners = [
  ...revocationListeners(AccountClosed, SessionRevoked),
  ClassApprovedListener,
  ClassRosterChangedListener,
  ClassOpenedListener,
  ClassCancelledListener,
  ClassNotRecognisedListener,
  EnrolmentEndedListener,
  TrainingCompletedListener,
] as const;
