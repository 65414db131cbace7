import { AssessmentConfirmedListener } from './assessment-confirmed.listener';
import { AssessmentFailedListener } from './assessment-failed.listener';
import { CertificateRevokedListener } from './certificate-revoked.listener';
import { CertificateVerifiedListener } from './certificate-verified.listener';
import { ClassCancelledListener } from './class-cancelled.listener';
import { ClassCompletedListener } from './class-completed.listener';
import { ClassNotRecognisedListener } from './class-not-recognised.listener';
import { ClassOpenedListener } from './class-opened.listener';
import { ClassSubsidyCancelledListener } from './class-subsidy-cancelled.listener';
import { EnrolmentEndedListener } from './enrolment-ended.listener';
import { EntitlementFellListener } from './entitlement-fell.listener';
import { EntitlementPayableListener } from './entitlement-payable.listener';
import { FactTable } from './fact.table';
import { PaymentReturnedListener } from './payment-returned.listener';
import { PaymentSettledListener } from './payment-settled.listener';
import { RecoveryOrderedListener } from './recovery-ordered.listener';
import { TrainingCompletedListener } from './training-completed.listener';

export const tables = [FactTable];
export const listeners = [
  AssessmentConfirmedListener,
  AssessmentFailedListener,
  CertificateRevokedListener,
  CertificateVerifiedListener,
  ClassCancelledListener,
  ClassCompletedListener,
  ClassNotRecognisedListener,
  ClassOpenedListener,
  ClassSubsidyCancelledListener,
  EnrolmentEndedListener,
  EntitlementFellListener,
  EntitlementPayableListener,
  PaymentReturnedListener,
  PaymentSettledListener,
  RecoveryOrderedListener,
  TrainingCompletedListener,
];
