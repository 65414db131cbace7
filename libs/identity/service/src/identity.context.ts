import { identityApi } from '@jiquan/identity-contract';
import { defineContext, serves, Settings } from '@jiquan/platform';
import { AccountTable } from './account/account.table';
import { AccountsView } from './account/accounts.view';
import { CloseAccountController } from './account/close-account.controller';
import { CreateAccountController } from './account/create-account.controller';
import { CreateMachineClientController } from './account/create-machine-client.controller';
import { MyNoticesView } from './account/my-notices.view';
import { AccountNoticeTable } from './account/notice.table';
import { ResetAccountController } from './account/reset-account.controller';
import { GroupMemberTable, ImportTable, ListEntryTable } from './comparison/comparison.table';
import { ImportComparisonController } from './comparison/import-comparison.controller';
import { ImportGroupController } from './comparison/import-group.controller';
import { KeyRing } from './crypto/key-ring';
import { PersonKeyTable } from './crypto/person-key.table';
import { TokenIssuer } from './crypto/token-issuer';
import { Vault } from './crypto/vault';
import { DiscloseController } from './disclosure/disclose.controller';
import { DisclosedPersonTable, DisclosureTable } from './disclosure/disclosure.table';
import { DisclosuresView } from './disclosure/disclosures.view';
import { LookUpRosterFileController } from './disclosure/look-up-roster-file.controller';
import { LookUpRosterController } from './disclosure/look-up-roster.controller';
import { identityMigrations } from './migrations';
import { CheckRealNameController } from './person/check-real-name.controller';
import { ErasePersonController } from './person/erase-person.controller';
import { FreezePersonController } from './person/freeze-person.controller';
import { MeView } from './person/me.view';
import { PersonTable } from './person/person.table';
import { SignUpController } from './person/sign-up.controller';
import { TakeBackController } from './person/take-back.controller';
import { UnfreezePersonController } from './person/unfreeze-person.controller';
import { AttestPresenceController } from './presence/attest-presence.controller';
import { CheckPresenceController } from './presence/check-presence.controller';
import { PresenceTable } from './presence/presence.table';
import { HttpRealNameDoor, RealNameDoor } from './provider/real-name.door';
import { ChangePasswordController } from './session/change-password.controller';
import { ConfirmOtpController } from './session/confirm-otp.controller';
import { EnrolOtpController } from './session/enrol-otp.controller';
import { ForgetSessionsSweep } from './session/forget-sessions.sweep';
import { JwksView } from './session/jwks.view';
import { MachineTokenController } from './session/machine-token.controller';
import { PasswordStrategy } from './session/password.strategy';
import { RefreshController } from './session/refresh.controller';
import { RefreshTokenTable, SessionTable, UsedAssertionTable } from './session/session.table';
import { SignInController } from './session/sign-in.controller';
import { SignOutController } from './session/sign-out.controller';
import { StepUpController } from './session/step-up.controller';
import { identitySettings, keyRingOf } from './settings';
import { CampaignPublishedListener } from './statement/campaign-published.listener';
import { MakeStatementController } from './statement/make-statement.controller';
import { MyStatementsView } from './statement/my-statements.view';
import { RememberedCampaignTable } from './statement/remembered-campaign.table';
import { StatementTable } from './statement/statement.table';

export const identityContext = defineContext({
  name: 'identity',
  api: identityApi,
  serves: serves(identityApi, {
    signUp: SignUpController,
    checkRealName: CheckRealNameController,
    takeBack: TakeBackController,
    me: MeView,
    freezePerson: FreezePersonController,
    unfreezePerson: UnfreezePersonController,
    erasePerson: ErasePersonController,
    signIn: SignInController,
    refresh: RefreshController,
    stepUp: StepUpController,
    signOut: SignOutController,
    machineToken: MachineTokenController,
    jwks: JwksView,
    changePassword: ChangePasswordController,
    enrolOtp: EnrolOtpController,
    confirmOtp: ConfirmOtpController,
    createAccount: CreateAccountController,
    resetAccount: ResetAccountController,
    closeAccount: CloseAccountController,
    accounts: AccountsView,
    myNotices: MyNoticesView,
    createMachineClient: CreateMachineClientController,
    makeStatement: MakeStatementController,
    myStatements: MyStatementsView,
    checkPresence: CheckPresenceController,
    attestPresence: AttestPresenceController,
    lookUpRoster: LookUpRosterController,
    lookUpRosterFile: LookUpRosterFileController,
    disclose: DiscloseController,
    disclosures: DisclosuresView,
    importGroup: ImportGroupController,
    importComparison: ImportComparisonController,
  }),
  tables: [
    PersonTable, PersonKeyTable, AccountTable, AccountNoticeTable, SessionTable, RefreshTokenTable, UsedAssertionTable, RememberedCampaignTable, StatementTable,
    PresenceTable, DisclosureTable, DisclosedPersonTable, ImportTable, GroupMemberTable, ListEntryTable,
  ],
  migrations: identityMigrations,
  appendOnly: ['disclosure', 'disclosed_person', 'statement', 'presence', 'import', 'account_notice'],
  listeners: [CampaignPublishedListener],
  sweeps: [ForgetSessionsSweep],
  settings: identitySettings,
  providers: [
    { provide: KeyRing, useFactory: keyRingOf, inject: [Settings] },
    { provide: RealNameDoor, useClass: HttpRealNameDoor },
    Vault, TokenIssuer, PasswordStrategy,
  ],
});
