import { certificateApi } from '@jiquan/certificate-contract';
import { defineContext, serves } from '@jiquan/platform';
import { BlacklistBodyController } from './body/blacklist-body.controller';
import { BodiesView } from './body/bodies.view';
import { BodyTable } from './body/body.table';
import { FileBodyController } from './body/file-body.controller';
import { RecordBodyController } from './body/record-body.controller';
import { CandidateTable } from './candidate/candidate.table';
import { EnrolCandidatesController } from './candidate/enrol-candidates.controller';
import { CertificateTable } from './certificate/certificate.table';
import { CertificateView } from './certificate/certificate.view';
import { CertificatesView } from './certificate/certificates.view';
import { ImportCertificateController } from './certificate/import-certificate.controller';
import { IssueCertificatesController } from './certificate/issue-certificates.controller';
import { MatchCertificateController } from './certificate/match-certificate.controller';
import { MyCertificatesView } from './certificate/my-certificates.view';
import { RevokeCertificateController } from './certificate/revoke-certificate.controller';
import { StateNoOtherController } from './certificate/state-no-other.controller';
import { FindingTable } from './finding/finding.table';
import { certificateMigrations } from './migrations';
import { listeners, rememberedTables } from './remembered';
import { certificateSettings } from './settings';
import { AcceptSittingController } from './sitting/accept-sitting.controller';
import { ConfirmSittingController } from './sitting/confirm-sitting.controller';
import { EnterResultsController } from './sitting/enter-results.controller';
import { ProposeSittingController } from './sitting/propose-sitting.controller';
import { RejectSittingController } from './sitting/reject-sitting.controller';
import { SignPatrolController } from './sitting/sign-patrol.controller';
import { SittingTable } from './sitting/sitting.table';
import { SittingView } from './sitting/sitting.view';
import { SittingsView } from './sitting/sittings.view';
import { VoidSittingController } from './sitting/void-sitting.controller';
import { WithdrawSittingController } from './sitting/withdraw-sitting.controller';
import { AskVerificationController } from './verification/ask-verification.controller';
import { AskSweep } from './verification/ask.sweep';
import { HttpQuerySystemDoor, QuerySystemDoor } from './verification/query-system.door';
import { ReverificationAskedListener } from './verification/reverification-asked.listener';
import { VerificationRequestTable } from './verification/verification-request.table';
import { VerificationTable } from './verification/verification.table';
import { VerifyPubliclyView } from './verification/verify-publicly.view';

/** Is it earned, and does it exist: what the editions start. */
export const certificateContext = defineContext({
  name: 'certificate',
  api: certificateApi,
  serves: serves(certificateApi, {
    recordBody: RecordBodyController,
    fileBody: FileBodyController,
    blacklistBody: BlacklistBodyController,
    bodies: BodiesView,
    proposeSitting: ProposeSittingController,
    acceptSitting: AcceptSittingController,
    rejectSitting: RejectSittingController,
    withdrawSitting: WithdrawSittingController,
    enrolCandidates: EnrolCandidatesController,
    enterResults: EnterResultsController,
    signPatrol: SignPatrolController,
    confirmSitting: ConfirmSittingController,
    voidSitting: VoidSittingController,
    sittings: SittingsView,
    sitting: SittingView,
    issueCertificates: IssueCertificatesController,
    importCertificate: ImportCertificateController,
    matchCertificate: MatchCertificateController,
    stateNoOther: StateNoOtherController,
    revokeCertificate: RevokeCertificateController,
    askVerification: AskVerificationController,
    myCertificates: MyCertificatesView,
    certificates: CertificatesView,
    certificate: CertificateView,
    verifyPublicly: VerifyPubliclyView,
  }),
  tables: [BodyTable, SittingTable, CandidateTable, CertificateTable, VerificationRequestTable, VerificationTable, FindingTable, ...rememberedTables],
  migrations: certificateMigrations,
  appendOnly: ['verification', 'finding', 'class_fact', 'enrolment_fact', 'remembered_enrolment'],
  listeners: [...listeners, ReverificationAskedListener],
  sweeps: [AskSweep],
  providers: [{ provide: QuerySystemDoor, useClass: HttpQuerySystemDoor }],
  settings: certificateSettings,
});
