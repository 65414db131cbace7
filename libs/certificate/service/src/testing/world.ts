import { randomUUID } from 'node:crypto';
import { day } from '@jiquan/kernel';
import { type ContextApp, startContext } from '@jiquan/platform/testing';
import { type CertificateKind, pinOf, resolve, type RuleSet } from '@jiquan/policy';
import { ClassApproved, ClassOpened, TrainingCompleted } from '@jiquan/training-contract';
import { type QuerySystemSimulator, startQuerySystem } from '../../../../../tools/simulators/query-system.mjs';
import { certificateContext } from '../certificate.context';
import { AskSweep } from '../verification/ask.sweep';

export const PUYANG = 'CN-HA/puyang/puyang-county';
export const skill = { occupation: '4-03-02-01', catalogueEdition: '2022', level: 'JUNIOR' as string | null };
export const id = (): string => randomUUID();

export interface Trainee {
  readonly person: string;
  readonly enrolment: string;
  readonly class: string;
}

/** One county, one body, one query system: what the service specs play in. Its 1 June 2023 is a Thursday. */
export class World {
  readonly body = { id: '', code: 'S000041000001' };
  readonly institution = id();
  readonly patrol = id();

  private constructor(
    readonly app: ContextApp<typeof certificateContext>,
    readonly system: QuerySystemSimulator,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}): Promise<World> {
    const system = await startQuerySystem();
    const app = await startContext(certificateContext, {
      now: '2023-05-20T02:00:00.000Z',
      env: { JIQUAN_CERTIFICATE_QUERY_SYSTEM_URL: system.url, JIQUAN_CERTIFICATE_RETRY_FIRST_MS: '1', JIQUAN_CERTIFICATE_RETRY_MOST_MS: '2', ...env },
    });
    const world = new World(app, system);
    const { body } = await world.hrss().recordBody({ code: world.body.code, name: '濮阳县技能评价中心', division: PUYANG, occupations: [skill.occupation] });
    world.body.id = body;
    await world.hrss().fileBody({ body, document: '濮评备〔2023〕1号' });
    return world;
  }

  hrss(change: { division?: string; duties?: string[]; account?: string } = {}) {
    return this.app.as({ role: 'hrss', division: PUYANG, duties: ['certificate'], account: this.patrol, ...change });
  }
  assessor(organisation = this.body.id) {
    return this.app.as({ role: 'assessment-body', organisation });
  }
  school(organisation = this.institution, account = id()) {
    return this.app.as({ role: 'institution', organisation, account });
  }
  worker(person: string) {
    return this.app.as({ role: 'worker', person, acr: 'real-person' });
  }

  /** A class as training tells it, opened on 10 May; completed where a day is given. */
  async trained(count: number, options: { completedOn?: string | null; level?: string | null; person?: string; occupation?: string } = {}): Promise<Trainee[]> {
    const inClass = id();
    const trainees = Array.from({ length: count }, () => ({ person: options.person ?? id(), enrolment: id(), class: inClass }));
    const ruleSet = pinOf(resolve(PUYANG, day('2023-05-01')) as RuleSet);
    const level = options.level === undefined ? skill.level : options.level;
    const taught = { ...skill, level, ...(options.occupation && { occupation: options.occupation }) };
    const period = { approvedOn: day('2023-05-01'), opensOn: day('2023-05-10'), endsOn: day('2023-05-31') };
    await this.app.hear(
      ClassApproved({
        class: inClass,
        institution: this.institution,
        division: PUYANG,
        industryDepartment: null,
        applicantKind: 'institution',
        applicant: this.institution,
        ...taught,
        ruleSet,
        ...period,
        channel: 'voucher',
        plannedCount: count,
        version: 1,
        roster: trainees.map(({ enrolment, person }) => ({ enrolment, person })),
      }),
    );
    await this.app.hear(ClassOpened({ class: inClass, openedOn: day('2023-05-10'), present: count }));
    const completedOn = options.completedOn === undefined ? '2023-05-20' : options.completedOn;
    if (completedOn !== null) for (const trainee of trainees) await this.app.hear(TrainingCompleted({ ...trainee, completedOn: day(completedOn) }));
    return trainees;
  }

  /** A sitting today, accepted by both, with these trainees as candidates. */
  async accepted(trainees: readonly Trainee[], kind: 'SKILL_LEVEL' | 'TRAINING_COMPLETION' = 'SKILL_LEVEL') {
    const body = this.assessor();
    const inClass = trainees[0]?.class ?? null;
    const { sitting } = await body.proposeSitting({ body: this.body.id, class: inClass, division: PUYANG, ...skill, heldOn: this.app.today, place: '第一考场' }, { key: id() });
    const { candidates } = await body.enrolCandidates({ sitting, kind, enrolments: trainees.map((each) => each.enrolment) });
    await this.hrss().acceptSitting({ sitting, noOtherCertificate: '该工种无其他证书' });
    return { sitting, candidates };
  }

  /** The whole way to a confirmed sitting in which everybody passed. */
  async confirmed(trainees: readonly Trainee[], kind: 'SKILL_LEVEL' | 'TRAINING_COMPLETION' = 'SKILL_LEVEL') {
    const { sitting, candidates } = await this.accepted(trainees, kind);
    await this.assessor().enterResults({ sitting, ...passedAll(candidates.map((each) => each.candidate), kind) });
    await this.hrss().signPatrol({ sitting });
    await this.hrss().confirmSitting({ sitting });
    return { sitting, candidates };
  }

  private serial = 0;
  /** Numbers of this body, this year and level 5 (junior). */
  number(): string {
    this.serial++;
    return `${this.body.code}235${String(this.serial).padStart(6, '0')}`;
  }

  /** An own certificate, not yet asked about; with `register` the query system knows it. */
  async issued(options: { register?: boolean } = {}) {
    const [trainee] = (await this.trained(1)) as [Trainee];
    const { sitting, candidates } = await this.confirmed([trainee]);
    const number = this.number();
    const { certificates } = await this.assessor().issueCertificates(
      { sitting, issuedOn: this.app.today, certificates: candidates.map(({ candidate }) => ({ candidate, number })) },
      { key: id() },
    );
    if (options.register ?? true) this.register(number, trainee.person);
    return { certificate: certificates[0]?.certificate as string, number, sitting, ...trainee };
  }

  register(number: string, person: string, change: { kind?: CertificateKind; level?: string | null; issuedOn?: string; issuer?: string; occupation?: string } = {}): void {
    this.system.register([{ number, person, kind: 'SKILL_LEVEL', occupation: skill.occupation, level: skill.level, issuer: this.body.code, issuedOn: this.app.today, ...change }]);
  }

  ask(): Promise<number> {
    return this.app.sweep(AskSweep);
  }

  async stop(): Promise<void> {
    await this.app.stop();
    await this.system.close();
  }
}

export function passedAll(candidates: readonly string[], kind: 'SKILL_LEVEL' | 'TRAINING_COMPLETION' = 'SKILL_LEVEL') {
  const n = candidates.length;
  return {
    results: candidates.map((candidate) => ({ candidate, attended: true, passed: true })),
    attending: n,
    rows: [{ kind, attending: n, certified: n }],
    totalCertified: n,
  };
}
