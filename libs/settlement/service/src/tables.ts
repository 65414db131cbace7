import { ApplicationTable, RemarkTable } from './application/application.table';
import { ClassChoiceTable, EntitlementTable } from './entitlement/entitlement.table';
import { FindingTable } from './finding/finding.table';
import { AccountTable } from './fund/account.table';
import { AppropriationTable } from './fund/appropriation.table';
import { FundDesignationTable } from './fund/designation.table';
import { FundTable } from './fund/fund.table';
import { FundingDecisionTable, GrantTable, ReserveEndTable } from './fund/grant.table';
import { PostingTable } from './fund/posting.table';
import { LineTable } from './line/line.table';
import { NoticeTable, ObjectionTable } from './notice/notice.table';
import { PayeeTable } from './payee/payee.table';
import { BankImportRowTable, BankImportTable } from './payment/bank-import.table';
import { BankResultTable, PaymentFileTable, PaymentTable } from './payment/payment.table';
import { PushLineTable, PushRefusalTable, PushTable, ReverificationTable } from './push/push.table';
import { RecoveryTable } from './recovery/recovery.table';
import { RememberedAdmissionTable } from './remembered/remembered-admission.table';
import { RememberedBodyBanTable } from './remembered/remembered-body-ban.table';
import { RememberedBodyTable } from './remembered/remembered-body.table';
import { RememberedCampaignTable } from './remembered/remembered-campaign.table';
import { RememberedClassCompletionTable } from './remembered/remembered-class-completion.table';
import { RememberedClassEndTable } from './remembered/remembered-class-end.table';
import { RememberedClassOpeningTable } from './remembered/remembered-class-opening.table';
import { RememberedClassTable } from './remembered/remembered-class.table';
import { RememberedEnrolmentEndTable } from './remembered/remembered-enrolment-end.table';
import { RememberedFreezeTable } from './remembered/remembered-freeze.table';
import { RememberedRevocationTable } from './remembered/remembered-revocation.table';
import { RememberedTrainingTable } from './remembered/remembered-training.table';
import { RememberedUnbindingTable } from './remembered/remembered-unbinding.table';
import { RememberedUnverifiableTable } from './remembered/remembered-unverifiable.table';
import { RememberedVerificationTable } from './remembered/remembered-verification.table';
import { RememberedVoucherEndTable } from './remembered/remembered-voucher-end.table';
import { TariffTable } from './tariff/tariff.table';

export const settlementTables = [
  ApplicationTable,
  RemarkTable,
  EntitlementTable,
  ClassChoiceTable,
  FindingTable,
  AccountTable,
  AppropriationTable,
  FundTable,
  FundDesignationTable,
  GrantTable,
  FundingDecisionTable,
  ReserveEndTable,
  PostingTable,
  LineTable,
  NoticeTable,
  ObjectionTable,
  PayeeTable,
  PaymentTable,
  PaymentFileTable,
  BankImportTable,
  BankImportRowTable,
  BankResultTable,
  PushTable,
  PushLineTable,
  PushRefusalTable,
  ReverificationTable,
  RecoveryTable,
  RememberedAdmissionTable,
  RememberedBodyBanTable,
  RememberedBodyTable,
  RememberedCampaignTable,
  RememberedClassCompletionTable,
  RememberedClassEndTable,
  RememberedClassOpeningTable,
  RememberedClassTable,
  RememberedEnrolmentEndTable,
  RememberedFreezeTable,
  RememberedRevocationTable,
  RememberedTrainingTable,
  RememberedUnbindingTable,
  RememberedUnverifiableTable,
  RememberedVerificationTable,
  RememberedVoucherEndTable,
  TariffTable,
];
