import { randomUUID } from 'node:crypto';
import { BodyFiled, CertificateRevoked, CertificateVerified } from '@jiquan/certificate-contract';
import { addDays } from '@jiquan/kernel';
import { type ContextApp, startContext, type Who } from '@jiquan/platform/testing';
import { ClassApproved, ClassCompleted, ClassOpened, TrainingCompleted } from '@jiquan/training-contract';
import { CampaignFundingAsked, VoucherAdmitted } from '@jiquan/voucher-contract';
import type { Told } from '@jiquan/wire';
import { settlementContext } from '../settlement.context';

export type App = ContextApp<typeof settlementContext>;

export const county = 'CN-HA/puyang/puyang-county';
export const occupation = '4-03-02-01';
export const edition = '2022';
const pin = { code: 'HEN23', revision: 1, sha256: 'a'.repeat(64) };
const key = Buffer.alloc(32, 7).toString('base64');

/** One county in March 2023, hand-made facts, and the people who move its money. */
export class Story {
  readonly institution = randomUUID();
  readonly campaign = randomUUID();
  readonly body = randomUUID();
  fund = '';

  private constructor(readonly app: App) {}

  static async begin(options: { now?: string; env?: Record<string, string> } = {}): Promise<Story> {
    const app = await startContext(settlementContext, { now: options.now ?? '2023-03-01T01:00:00.000Z', env: { JIQUAN_SETTLEMENT_PAYEE_KEY: key, ...options.env } });
    return new Story(app);
  }

  private readonly staff = new Map<string, Who & { account: string; sid: string }>();

  /** One person for each seat; the same name is the same account. */
  person(name: string, who: Who) {
    const known = this.staff.get(name) ?? { account: randomUUID(), sid: randomUUID(), ...who };
    this.staff.set(name, known);
    return this.app.as(known);
  }
  account(name: string): string {
    return this.staff.get(name)?.account ?? '';
  }
  session(name: string): string {
    return this.staff.get(name)?.sid ?? '';
  }
  hrss(name = 'hrss', ...duties: string[]) {
    return this.person(name, { role: 'hrss', division: county, duties: duties.length > 0 ? duties : ['application-review', 'notice', 'push', 'freeze', 'sanction', 'campaign'] });
  }
  industry(name: string, department = 'agriculture') {
    return this.person(name, { role: 'industry', department, division: county, duties: ['application-review'] });
  }
  finance(name: 'maker' | 'checker' | string, ...duties: string[]) {
    return this.person(name, { role: 'finance', division: county, duties: duties.length > 0 ? duties : [name] });
  }
  claimant(name = 'claimant', organisation = this.institution) {
    return this.person(name, { role: 'institution', organisation });
  }
  assessor(name = 'assessor') {
    return this.person(name, { role: 'assessment-body', organisation: this.body });
  }

  async openFund(amountFen: number, options: { year?: number; source?: 'employment-subsidy' | 'special-account' } = {}): Promise<string> {
    const { fund } = await this.finance('maker').openFund({ division: county, source: options.source ?? 'employment-subsidy', year: options.year ?? 2023, document: '财社〔2023〕1号（测试）' });
    await this.finance('maker').appropriate({ fund, amountFen, document: '财社〔2023〕1号（测试）', reference: randomUUID() });
    this.fund = fund;
    return fund;
  }

  /** HRSS says that this fund pays what no campaign pays. */
  designate(purpose: 'training' | 'assessment', fund = this.fund) {
    return this.hrss('designator').designateFund({ division: county, purpose, fund, document: '资金安排（测试）' });
  }

  async grant(totalFen: number, revision = 1): Promise<void> {
    await this.app.hear(CampaignFundingAsked({ campaign: this.campaign, revision, division: county, fund: this.fund, totalFen }));
  }

  /** A class that was approved, taught, completed and recognised; each of its people certified and verified. */
  async certified(people: number, options: ClassOptions = {}): Promise<Taught> {
    const taught = this.taught(people, options);
    await this.app.hearAll(taught.facts.map((told) => ({ told })));
    return taught;
  }

  taught(people: number, options: ClassOptions = {}): Taught {
    const classId = randomUUID();
    const seats = Array.from({ length: people }, (_, at) => seat(options.persons?.[at]));
    const shared = { class: classId, institution: this.institution, division: county, industryDepartment: 'agriculture', occupation, catalogueEdition: edition, level: 'INTERMEDIATE' };
    const channel = options.channel ?? 'voucher';
    const approved = ClassApproved({
      ...shared,
      ...(options.department === undefined ? {} : { industryDepartment: options.department }),
      applicantKind: options.applicantKind ?? 'institution',
      applicant: options.applicant ?? this.institution,
      ruleSet: pin,
      approvedOn: '2023-03-01',
      opensOn: '2023-03-06',
      endsOn: '2023-03-20',
      channel,
      plannedCount: people,
      version: 1,
      roster: seats.map(({ enrolment, person }) => ({ enrolment, person })),
    });
    const facts: Told[] = [
      approved,
      ...(channel === 'voucher' ? seats.map((each) => this.admitted(each, classId, options)) : []),
      ClassOpened({ class: classId, openedOn: '2023-03-06', present: people }),
      ...seats.map(({ enrolment, person }) => TrainingCompleted({ class: classId, enrolment, person, completedOn: '2023-03-20' })),
      ClassCompleted({ class: classId, openedOn: '2023-03-06', completedOn: '2023-03-21', openingCount: people, recognisedCount: options.recognised ?? people }),
      ...seats.map((each) => this.verified(each)),
    ];
    return { classId, seats, facts };
  }

  admitted(each: Seat, classId: string, options: ClassOptions = {}): Told {
    const { voucher, person, enrolment } = each;
    return VoucherAdmitted({
      voucher,
      person,
      enrolment,
      class: classId,
      campaign: this.campaign,
      fund: this.fund,
      institution: this.institution,
      occupation,
      admittedOn: '2023-03-05',
      valueKind: 'face',
      faceFen: 100_000,
      maxFen: options.maxFen ?? 120_000,
      valueDocument: '测试金额',
      tariffRevision: null,
    });
  }

  verified({ certificate, person, enrolment, verification }: Seat, changes: Record<string, unknown> = {}): Told {
    return CertificateVerified({
      certificate,
      person,
      enrolment,
      body: this.body,
      kind: 'SKILL_LEVEL',
      occupation,
      catalogueEdition: edition,
      level: 'INTERMEDIATE',
      issuedOn: '2023-03-25',
      assessedOn: '2023-03-22',
      origin: 'own',
      noOther: false,
      verification,
      asOf: this.app.running.contexts.get('settlement')?.clock.now() ?? '2023-03-26T00:00:00.000Z',
      ...changes,
    } as never);
  }

  revoked({ certificate, person, enrolment }: Seat): Told {
    return CertificateRevoked({ certificate, person, enrolment, revokedOn: '2023-06-01', reason: 'forged' });
  }

  filed(filedOn = '2022-01-01'): Told {
    return BodyFiled({ body: this.body, name: '测试评价机构', division: county, filedOn: filedOn as never });
  }

  async payee(name = 'claimant', account = '6222021234567890123'): Promise<string> {
    const owner = this.staff.get(name) as Who;
    const { payee, version } = await this.person(name, owner).proposePayee({ name: '濮阳县测试培训学校', bank: '测试银行濮阳支行', account, proof: '开户许可证' }, { key: randomUUID() });
    await this.hrss('payee-officer').confirmPayee({ payee, version });
    return payee;
  }

  submit(who: ReturnType<Story['claimant']>, classes: string[], persons: number, amountFen: number) {
    return who.submit({ purpose: 'training', fund: this.fund, classes: classes.map((each) => ({ class: each })), persons, amountFen, commitment: true }, { key: randomUUID() });
  }

  /** Acceptance, four reviews by four people, and the notice between them. */
  async approve(application: string): Promise<void> {
    await this.untilNotice(application);
    await this.notice(application);
    this.app.advanceTo('2023-04-17');
    await this.hrss('hrss-first').review({ application, step: 'hrss-first', opinion: 'agree', note: '同意' });
    await this.hrss('hrss-second').review({ application, step: 'hrss-second', opinion: 'agree', note: '同意' });
  }
  async untilNotice(application: string): Promise<void> {
    await this.industry('industry-accepts').accept({ application });
    await this.industry('industry-first').review({ application, step: 'industry-first', opinion: 'agree', note: '同意' });
    await this.industry('industry-second').review({ application, step: 'industry-second', opinion: 'agree', note: '同意' });
  }
  async notice(application: string): Promise<string> {
    const { notice } = await this.hrss('publisher').publishNotice({ application, site: '濮阳县人力资源和社会保障局官网', address: 'https://example.invalid/notice' });
    return notice;
  }

  /** Submitted, approved by everybody, with an account to be paid to and fresh certificates: only the push is left. */
  async approved(people: number, options: ClassOptions = {}): Promise<Approved> {
    const taught = await this.certified(people, options);
    const { application } = await this.submit(this.claimant(), [taught.classId], people, people * 100_000);
    if (!this.paid) await this.payee();
    this.paid = true;
    await this.untilNotice(application);
    await this.notice(application);
    this.app.advanceTo(addDays(this.app.today, 12));
    await this.hrss('hrss-first').review({ application, step: 'hrss-first', opinion: 'agree', note: '同意' });
    await this.hrss('hrss-second').review({ application, step: 'hrss-second', opinion: 'agree', note: '同意' });
    await this.refresh(taught.seats);
    return { ...taught, application };
  }
  private paid = false;

  /** The query system answers again: found and equal, today. */
  async refresh(seats: readonly Seat[]): Promise<void> {
    await this.app.hearAll(seats.map((each) => ({ told: this.verified({ ...each, verification: randomUUID() }) })));
  }

  /** Pushed, accepted by maker and checker, and in a bank file. */
  async inFile(people: number, options: ClassOptions = {}): Promise<InFile> {
    const approved = await this.approved(people, options);
    const push = (await this.push()).push as string;
    await this.acceptAll(push);
    const { file, number } = await this.file(push);
    return { ...approved, push, file, number };
  }

  push(leavingOut?: number) {
    const month = this.app.today.slice(0, 7);
    return this.hrss('pusher').push({ division: county, fund: this.fund, month, ...(leavingOut === undefined ? {} : { leavingOut }) });
  }
  async acceptAll(push: string, refused: { line: string; reason: string }[] = []) {
    const { version } = await this.finance('maker').proposeAcceptance({ push, refused });
    return this.finance('checker').confirmAcceptance({ push, version });
  }
  file(push: string, encoding: 'utf-8' | 'gb18030' = 'utf-8') {
    return this.finance('maker').createFile({ push, encoding }, { key: randomUUID() });
  }
  /** The bank's answer for some lines of a file: the maker brings it, the checker confirms its digest. */
  async bank(bankFile: string, number: string, rows: { sequence: number; status: '成功' | '失败'; yuan?: string; day?: string; reason?: string }[]) {
    const lines = rows.map(({ sequence, status, yuan = '1000.00', day = '2023-04-20', reason = '' }) => [number, sequence, status, yuan, day, reason].join(','));
    const text = ['批次号,序号,结果,金额(元),日期,原因', ...lines].join('\r\n');
    const brought = await this.finance('maker').importResults({ bankFile, file: Buffer.from(text) });
    return this.finance('checker').confirmResults({ import: brought.import, sha256: brought.sha256 });
  }

  /** The maker reports that it came back, the checker confirms it. */
  async receive(recovery: string, amountFen: number, reference: string = randomUUID()) {
    const { version } = await this.finance('maker').reportReceipt({ recovery, amountFen, reference });
    return this.finance('checker').receiveRecovery({ recovery, version });
  }

  /** Where each fen is; the sum of all accounts is always nothing. */
  async balances(fund = this.fund): Promise<Record<string, number>> {
    const { funds } = await this.person('auditor', { role: 'auditor' }).funds({});
    const accounts = funds.find((each) => each.fund === fund)?.accounts ?? [];
    expect(accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0)).toBe(0);
    return Object.fromEntries(accounts.filter(({ balanceFen, kind }) => balanceFen !== 0 && kind !== 'treasury').map(({ kind, balanceFen }) => [kind, balanceFen]));
  }

  async lines(application: string) {
    return (await this.person('auditor', { role: 'auditor' }).applicationLines({ application, limit: 200 } as never)).lines;
  }
}

export interface ClassOptions {
  readonly channel?: 'voucher' | 'voucherless';
  readonly recognised?: number;
  readonly maxFen?: number;
  readonly persons?: readonly string[];
  readonly applicantKind?: string;
  readonly applicant?: string;
  readonly department?: string | null;
}
export interface Approved extends Taught {
  readonly application: string;
}
export interface InFile extends Approved {
  readonly push: string;
  readonly file: string;
  readonly number: string;
}
export interface Seat {
  readonly person: string;
  readonly enrolment: string;
  readonly voucher: string;
  readonly certificate: string;
  readonly verification: string;
}
export interface Taught {
  readonly classId: string;
  readonly seats: readonly Seat[];
  readonly facts: readonly Told[];
}

export function seat(person: string = randomUUID()): Seat {
  return { person, enrolment: randomUUID(), voucher: randomUUID(), certificate: randomUUID(), verification: randomUUID() };
}
