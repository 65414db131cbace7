import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { revocationListeners } from '@jiquan/platform';
import { CampaignClosedListener } from './fund/campaign-closed.listener';
import { CampaignFundingAskedListener } from './fund/campaign-funding-asked.listener';
import { VoucherCancelledListener } from './fund/voucher-cancelled.listener';
import { VoucherLapsedListener } from './fund/voucher-lapsed.listener';
import { BodyBlacklistedListener } from './remembered/body-blacklisted.listener';
import { BodyFiledListener } from './remembered/body-filed.listener';
import { CampaignPublishedListener } from './remembered/campaign-published.listener';
import { CertificateRevokedListener } from './remembered/certificate-revoked.listener';
import { CertificateUnverifiableListener } from './remembered/certificate-unverifiable.listener';
import { CertificateVerifiedListener } from './remembered/certificate-verified.listener';
import { ClassApprovedListener } from './remembered/class-approved.listener';
import { ClassCancelledListener } from './remembered/class-cancelled.listener';
import { ClassCompletedListener } from './remembered/class-completed.listener';
import { ClassNotRecognisedListener } from './remembered/class-not-recognised.listener';
import { ClassOpenedListener } from './remembered/class-opened.listener';
import { ClassSubsidyCancelledListener } from './remembered/class-subsidy-cancelled.listener';
import { EnrolmentEndedListener } from './remembered/enrolment-ended.listener';
import { PersonFrozenListener } from './remembered/person-frozen.listener';
import { PersonUnfrozenListener } from './remembered/person-unfrozen.listener';
import { TrainingCompletedListener } from './remembered/training-completed.listener';
import { VoucherAdmittedListener } from './remembered/voucher-admitted.listener';
import { VoucherFrozenListener } from './remembered/voucher-frozen.listener';
import { VoucherUnboundListener } from './remembered/voucher-unbound.listener';
import { VoucherUnfrozenListener } from './remembered/voucher-unfrozen.listener';

export const settlementListeners = [
  CampaignClosedListener,
  CampaignFundingAskedListener,
  VoucherCancelledListener,
  VoucherLapsedListener,
  ...revocationListeners(AccountClosed, SessionRevoked),
  BodyBlacklistedListener,
  BodyFiledListener,
  CampaignPublishedListener,
  CertificateRevokedListener,
  CertificateUnverifiableListener,
  CertificateVerifiedListener,
  ClassApprovedListener,
  ClassCancelledListener,
  ClassCompletedListener,
  ClassNotRecognisedListener,
  ClassOpenedListener,
  ClassSubsidyCancelledListener,
  EnrolmentEndedListener,
  PersonFrozenListener,
  PersonUnfrozenListener,
  TrainingCompletedListener,
  VoucherAdmittedListener,
  VoucherFrozenListener,
  VoucherUnboundListener,
  VoucherUnfrozenListener,
];
