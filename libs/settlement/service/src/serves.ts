import { serves } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { AcceptController } from './application/accept.controller';
import { ApplicationFindingsView } from './application/application-findings.view';
import { ApplicationLinesView, ApplicationView, ApplicationsView } from './application/applications.view';
import { FreezeController } from './application/freeze.controller';
import { GiveBackController } from './application/give-back.controller';
import { ReviewController } from './application/review.controller';
import { SubmitController } from './application/submit.controller';
import { UnfreezeController } from './application/unfreeze.controller';
import { ChoicesView } from './entitlement/choices.view';
import { ConfirmChoiceController } from './entitlement/confirm-choice.controller';
import { EntitlementsView, MyEntitlementsView } from './entitlement/entitlements.view';
import { ProposeChoiceController } from './entitlement/propose-choice.controller';
import { AppropriateController } from './fund/appropriate.controller';
import { CampaignMoneyView } from './fund/campaign-money.view';
import { DesignateFundController } from './fund/designate-fund.controller';
import { DesignationsView } from './fund/designations.view';
import { FundsView } from './fund/funds.view';
import { OpenFundController } from './fund/open-fund.controller';
import { PostingsView } from './fund/postings.view';
import { HandleObjectionController } from './notice/handle-objection.controller';
import { NoticeView } from './notice/notice.view';
import { ObjectController } from './notice/object.controller';
import { ObjectionsView } from './notice/objections.view';
import { PublishNoticeController } from './notice/publish-notice.controller';
import { ConfirmPayeeController } from './payee/confirm-payee.controller';
import { PayeesView } from './payee/payees.view';
import { ProposePayeeController } from './payee/propose-payee.controller';
import { RejectPayeeController } from './payee/reject-payee.controller';
import { CreateFileController } from './payment/create-file.controller';
import { FileContentView, FilesView, ReconciliationView } from './payment/files.view';
import { BankImportsView, BankImportView } from './payment/bank-imports.view';
import { ConfirmResultsController } from './payment/confirm-results.controller';
import { ImportResultsController } from './payment/import-results.controller';
import { RejectResultsController } from './payment/reject-results.controller';
import { LinePaymentsView, PaymentStopsView, ResultsView } from './payment/results.view';
import { ConfirmAcceptanceController } from './push/confirm-acceptance.controller';
import { ProposeAcceptanceController } from './push/propose-acceptance.controller';
import { PushController } from './push/push.controller';
import { PushCsvView, PushLinesView, PushView, PushesView } from './push/pushes.view';
import { OrderRecoveryController } from './recovery/order-recovery.controller';
import { ReceiveRecoveryController } from './recovery/receive-recovery.controller';
import { ReportReceiptController } from './recovery/report-receipt.controller';
import { RecoveriesView } from './recovery/recoveries.view';
import { PublishTariffController } from './tariff/publish-tariff.controller';
import { TariffsView } from './tariff/tariffs.view';

export const settlementServes = serves(settlementApi, {
  accept: AcceptController,
  applications: ApplicationsView,
  application: ApplicationView,
  applicationFindings: ApplicationFindingsView,
  applicationLines: ApplicationLinesView,
  freeze: FreezeController,
  giveBack: GiveBackController,
  review: ReviewController,
  submit: SubmitController,
  unfreeze: UnfreezeController,
  confirmChoice: ConfirmChoiceController,
  entitlements: EntitlementsView,
  myEntitlements: MyEntitlementsView,
  proposeChoice: ProposeChoiceController,
  choices: ChoicesView,
  appropriate: AppropriateController,
  designateFund: DesignateFundController,
  designations: DesignationsView,
  campaignMoney: CampaignMoneyView,
  funds: FundsView,
  openFund: OpenFundController,
  postings: PostingsView,
  handleObjection: HandleObjectionController,
  notice: NoticeView,
  object: ObjectController,
  objections: ObjectionsView,
  publishNotice: PublishNoticeController,
  confirmPayee: ConfirmPayeeController,
  payees: PayeesView,
  proposePayee: ProposePayeeController,
  rejectPayee: RejectPayeeController,
  createFile: CreateFileController,
  files: FilesView,
  fileContent: FileContentView,
  reconciliation: ReconciliationView,
  importResults: ImportResultsController,
  confirmResults: ConfirmResultsController,
  rejectResults: RejectResultsController,
  bankImports: BankImportsView,
  bankImport: BankImportView,
  results: ResultsView,
  paymentStops: PaymentStopsView,
  linePayments: LinePaymentsView,
  confirmAcceptance: ConfirmAcceptanceController,
  proposeAcceptance: ProposeAcceptanceController,
  push: PushController,
  pushes: PushesView,
  pushDetail: PushView,
  pushLines: PushLinesView,
  pushCsv: PushCsvView,
  orderRecovery: OrderRecoveryController,
  receiveRecovery: ReceiveRecoveryController,
  reportReceipt: ReportReceiptController,
  recoveries: RecoveriesView,
  publishTariff: PublishTariffController,
  tariffs: TariffsView,
});
