import { CertificateRevoked, CertificateVerified } from '@jiquan/certificate-contract';
import { day, fen } from '@jiquan/kernel';
import { PersonFrozen, PersonUnfrozen } from '@jiquan/identity-contract';
import type { AssessmentFacts, Tariff, TrainingFacts } from '@jiquan/settlement-domain';
import { ClassApproved, ClassCancelled, ClassCompleted, ClassNotRecognised, ClassOpened, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import { VoucherAdmitted, VoucherFrozen, VoucherUnbound, VoucherUnfrozen } from '@jiquan/voucher-contract';
import type { Envelope, EventType } from '@jiquan/wire';
import { ASSESSMENT_FEN, COUNTY, FILED_ON, LEVEL } from '../facts';

type Lists = { -readonly [Field in Exclude<keyof TrainingFacts, 'enrolment' | 'fundDivisions'>]: TrainingFacts[Field] extends readonly (infer One)[] ? One[] : never };
type Remember = (lists: Lists, envelope: Envelope) => void;

const into = <Field extends keyof Lists>(event: EventType, field: Field, row: (payload: never, version: number) => object): [string, Remember] => [
  event.eventName,
  (lists, { payload, version }) => void (lists[field] as object[]).push(row(payload as never, version)),
];
type Id<Name extends string> = Readonly<Record<Name, string>>;

const remember = new Map<string, Remember>([
  into(VoucherAdmitted, 'admissions', (payload) => payload),
  into(VoucherUnbound, 'unbindings', (payload) => payload),
  into(VoucherFrozen, 'freezes', ({ voucher }: Id<'voucher'>, position) => ({ thing: voucher, position, frozen: true })),
  into(VoucherUnfrozen, 'freezes', ({ voucher }: Id<'voucher'>, position) => ({ thing: voucher, position, frozen: false })),
  into(PersonFrozen, 'freezes', ({ person }: Id<'person'>, position) => ({ thing: person, position, frozen: true })),
  into(PersonUnfrozen, 'freezes', ({ person }: Id<'person'>, position) => ({ thing: person, position, frozen: false })),
  into(ClassApproved, 'classes', (payload) => payload),
  into(ClassOpened, 'openings', (payload) => payload),
  into(ClassCompleted, 'completions', (payload) => payload),
  into(ClassCancelled, 'classEnds', (payload: Id<'class'>) => ({ class: payload.class, kind: 'cancelled' })),
  into(ClassNotRecognised, 'classEnds', (payload: Id<'class'>) => ({ class: payload.class, kind: 'not-recognised' })),
  into(EnrolmentEnded, 'enrolmentEnds', (payload) => payload),
  into(TrainingCompleted, 'trainings', (payload) => payload),
  into(CertificateVerified, 'verifications', (payload: Id<'verification'>) => ({ ...payload, id: payload.verification })),
  into(CertificateRevoked, 'revocations', (payload) => payload),
]);

const entries = [{ occupation: null, kind: 'SKILL_LEVEL', level: LEVEL, from: day('2023-01-01'), until: null, amountFen: fen(ASSESSMENT_FEN) }];
const ASSESSMENT: Tariff = { id: 'tariff', division: COUNTY, purpose: 'assessment', revision: 1, document: '测试标准', publishedOn: day('2023-01-01'), publishedBy: 'office', entries };

const among = <Row>(rows: readonly Row[], field: keyof Row, ids: readonly unknown[]) => rows.filter((row) => ids.includes(row[field]));

/** All that settlement was told, in the order in which it came, doubles and all. */
export class Remembered {
  private readonly lists: Lists = {
    admissions: [], unbindings: [], voucherEnds: [], freezes: [], classes: [], openings: [], completions: [], classEnds: [], enrolmentEnds: [],
    trainings: [], verifications: [], unverifiable: [], revocations: [], choices: [], tariffs: [], designations: [],
  };

  constructor(private readonly fund: string) {}

  listens(name: string): boolean {
    return remember.has(name);
  }

  hear(envelope: Envelope): void {
    remember.get(envelope.name)?.(this.lists, envelope);
  }

  enrolments(): string[] {
    return [...new Set([...this.lists.admissions, ...this.lists.trainings].map(({ enrolment }) => enrolment))];
  }

  certificates(): string[] {
    return [...new Set(this.lists.verifications.map(({ certificate }) => certificate))];
  }

  training(enrolment: string): TrainingFacts {
    const { lists } = this;
    const [admissions, trainings] = [among(lists.admissions, 'enrolment', [enrolment]), among(lists.trainings, 'enrolment', [enrolment])];
    const ties = [...admissions, ...trainings];
    const classes = ties.map((tie) => tie.class);
    const things = [...admissions.map(({ voucher }) => voucher), ...ties.map(({ person }) => person)];
    const certificates = among(lists.verifications, 'enrolment', [enrolment]).map(({ certificate }) => certificate);
    return {
      ...lists,
      enrolment,
      admissions,
      trainings,
      unbindings: among(lists.unbindings, 'enrolment', [enrolment]),
      enrolmentEnds: among(lists.enrolmentEnds, 'enrolment', [enrolment]),
      freezes: among(lists.freezes, 'thing', things),
      classes: among(lists.classes, 'class', classes),
      openings: among(lists.openings, 'class', classes),
      completions: among(lists.completions, 'class', classes),
      classEnds: among(lists.classEnds, 'class', classes),
      verifications: among(lists.verifications, 'certificate', certificates),
      revocations: among(lists.revocations, 'certificate', certificates),
      fundDivisions: { [this.fund]: COUNTY },
    };
  }

  assessment(certificate: string): AssessmentFacts {
    const { lists } = this;
    const verifications = among(lists.verifications, 'certificate', [certificate]);
    const ties = among([...lists.admissions, ...lists.trainings], 'enrolment', verifications.map(({ enrolment }) => enrolment));
    return {
      certificate,
      verifications,
      unverifiable: [],
      revocations: among(lists.revocations, 'certificate', [certificate]),
      filings: verifications.map(({ body }) => ({ body, division: COUNTY, filedOn: FILED_ON })),
      bans: [],
      freezes: among(lists.freezes, 'thing', verifications.map(({ person }) => person)),
      classEnds: among(lists.classEnds, 'class', ties.map((tie) => tie.class)),
      tariffs: [ASSESSMENT],
      designations: [{ division: COUNTY, purpose: 'assessment', revision: 1, fund: this.fund, fundDivision: COUNTY }],
    };
  }
}
