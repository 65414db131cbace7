import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { defineContext, revocationListeners, serves } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { AskLeaveController } from './attendance/ask-leave.controller';
import { CheckInTable, LeaveTable, VideoTable, VisibilityFailureTable } from './attendance/attendance.table';
import { AttendanceView } from './attendance/attendance.view';
import { CheckInController } from './attendance/check-in.controller';
import { ConfirmInvisibleController } from './attendance/confirm-invisible.controller';
import { ConsentLeaveController } from './attendance/consent-leave.controller';
import { MakeUpController } from './attendance/make-up.controller';
import { VideoController } from './attendance/video.controller';
import { AskChangeController } from './class/ask-change.controller';
import { CancelController } from './class/cancel.controller';
import { ClassFindingsView } from './class/class-findings.view';
import { ClassFormView } from './class/class-form.view';
import { ChangeTable, ClassTable, LessonTable, ReviewTable } from './class/class.table';
import { ClassesView } from './class/classes.view';
import { DraftController } from './class/draft.controller';
import { FindingTable } from './class/finding.table';
import { RedraftController } from './class/redraft.controller';
import { ReviewChangeController } from './class/review-change.controller';
import { ReviewController } from './class/review.controller';
import { SubmitController } from './class/submit.controller';
import { GiveOpinionController } from './inspection/give-opinion.controller';
import { InspectOpeningController } from './inspection/inspect-opening.controller';
import { InspectController } from './inspection/inspect.controller';
import { InspectionTable } from './inspection/inspection.table';
import { OpenController } from './inspection/open.controller';
import { ChangeOccupationsController } from './institution/change-occupations.controller';
import { FileTeacherController } from './institution/file-teacher.controller';
import { DeviceTable, InstitutionTable, ListingTable, PlatformTable, SanctionTable, TeacherTable } from './institution/institution.table';
import { InstitutionView } from './institution/institution.view';
import { InstitutionsView } from './institution/institutions.view';
import { LiftController } from './institution/lift.controller';
import { ListForYearController } from './institution/list-for-year.controller';
import { ListPlatformController } from './institution/list-platform.controller';
import { ListController } from './institution/list.controller';
import { RegisterDeviceController } from './institution/register-device.controller';
import { SanctionController } from './institution/sanction.controller';
import { trainingMigrations } from './migrations';
import { CancelSubsidyController } from './outcome/cancel-subsidy.controller';
import { CompleteController } from './outcome/complete.controller';
import { FinishController } from './outcome/finish.controller';
import { NotRecogniseController } from './outcome/not-recognise.controller';
import { RememberedPaymentTable, SurveyAnswerTable } from './outcome/outcome.table';
import { PaymentReturnedListener } from './outcome/payment-returned.listener';
import { PaymentSettledListener } from './outcome/payment-settled.listener';
import { ResumeController } from './outcome/resume.controller';
import { RetrainController } from './outcome/retrain.controller';
import { SuspendController } from './outcome/suspend.controller';
import { AssessmentConfirmedListener } from './roster/assessment-confirmed.listener';
import { AssessmentFailedListener } from './roster/assessment-failed.listener';
import { AssessmentVoidedListener } from './roster/assessment-voided.listener';
import { ChangeRosterController } from './roster/change-roster.controller';
import { ConfirmDeclarationsController } from './roster/confirm-declarations.controller';
import { EnrolmentTable, RememberedAdmissionTable, RememberedAssessmentTable, RememberedPersonTable } from './roster/enrolment.table';
import { EnterRosterController } from './roster/enter-roster.controller';
import { MyClassesView } from './roster/my-classes.view';
import { PersonFrozenListener } from './roster/person-frozen.listener';
import { PersonUnfrozenListener } from './roster/person-unfrozen.listener';
import { RosterView } from './roster/roster.view';
import { UploadRosterController } from './roster/upload-roster.controller';
import { VoucherAdmittedListener } from './roster/voucher-admitted.listener';
import { VoucherUnboundListener } from './roster/voucher-unbound.listener';
import { AnswerController } from './survey/answer.controller';

/** Was it real: institutions, classes, rosters, attendance, outcome. */
export const trainingContext = defineContext({
  name: 'training',
  api: trainingApi,
  serves: serves(trainingApi, {
    listInstitution: ListController,
    listForYear: ListForYearController,
    changeOccupations: ChangeOccupationsController,
    fileTeacher: FileTeacherController,
    registerDevice: RegisterDeviceController,
    listPlatform: ListPlatformController,
    sanctionInstitution: SanctionController,
    liftSanction: LiftController,
    institutions: InstitutionsView,
    institution: InstitutionView,
    draftClass: DraftController,
    redraftClass: RedraftController,
    submitClass: SubmitController,
    reviewClass: ReviewController,
    cancelClass: CancelController,
    askChange: AskChangeController,
    reviewChange: ReviewChangeController,
    classes: ClassesView,
    classForm: ClassFormView,
    classFindings: ClassFindingsView,
    enterRoster: EnterRosterController,
    uploadRoster: UploadRosterController,
    changeRoster: ChangeRosterController,
    confirmDeclarations: ConfirmDeclarationsController,
    roster: RosterView,
    myClasses: MyClassesView,
    inspectOpening: InspectOpeningController,
    openClass: OpenController,
    inspect: InspectController,
    giveOpinion: GiveOpinionController,
    checkIn: CheckInController,
    recordVideos: VideoController,
    confirmInvisible: ConfirmInvisibleController,
    askLeave: AskLeaveController,
    consentLeave: ConsentLeaveController,
    makeUp: MakeUpController,
    attendance: AttendanceView,
    finishTraining: FinishController,
    answerSurvey: AnswerController,
    completeClass: CompleteController,
    retrain: RetrainController,
    cancelSubsidy: CancelSubsidyController,
    notRecognise: NotRecogniseController,
    suspendClass: SuspendController,
    resumeClass: ResumeController,
  }),
  tables: [
    InstitutionTable, ListingTable, SanctionTable, TeacherTable, DeviceTable, PlatformTable,
    ClassTable, LessonTable, ReviewTable, ChangeTable, FindingTable,
    EnrolmentTable, RememberedAdmissionTable, RememberedAssessmentTable, RememberedPersonTable, RememberedPaymentTable,
    InspectionTable, CheckInTable, VideoTable, VisibilityFailureTable, LeaveTable, SurveyAnswerTable,
  ],
  migrations: trainingMigrations,
  appendOnly: [
    'review', 'finding', 'inspection', 'check_in', 'video', 'visibility_failure', 'survey_answer',
    'remembered_admission', 'remembered_assessment', 'remembered_payment',
  ],
  listeners: [
    VoucherAdmittedListener, VoucherUnboundListener,
    AssessmentConfirmedListener, AssessmentFailedListener, AssessmentVoidedListener,
    PersonFrozenListener, PersonUnfrozenListener, ...revocationListeners(AccountClosed, SessionRevoked),
    PaymentSettledListener, PaymentReturnedListener,
  ],
  sweeps: [],
  providers: [],
});
