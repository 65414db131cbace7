import { type Day, refuse, type Refusal, verb } from '@jiquan/kernel';
import { type CertificateKind, type Finding, judge, type RuleSet } from '@jiquan/policy';
import type { Enrolment } from '../candidate/candidate';
import type { Certificate } from './certificate';
import { holdsNumber } from './holds-number';
import { issuedInFuture } from './issue';
import { matchEnrolment, type Skill, type Trained } from './match';
import { type CertificateNumber, numberContradicts, readNumber } from './number-form';

interface ImportFacts extends Skill {
  readonly id: string;
  readonly person: string;
  readonly division: string;
  readonly body: string;
  readonly number: string;
  readonly kind: CertificateKind;
  readonly issuedOn: Day;
  readonly assessedOn: Day | null;
  /** The enrolment the bringer names; null when none is named. */
  readonly named: string | null;
  readonly trainings: readonly Trained[];
  /** What bears the same number of the same issuer already. */
  readonly sameNumber: readonly Certificate[];
  readonly account: string;
}

export function enrolmentOfAnother(named: string | null, person: string, enrolments: readonly Enrolment[]): Refusal<'import.enrolment-of-another'> | undefined {
  if (named === null) return undefined;
  const live = enrolments.some((each) => each.enrolment === named && each.person === person && each.ended === null);
  return live ? undefined : refuse('import.enrolment-of-another', { enrolment: named }, ['INF-02']);
}

const ofAnother = ({ named, person, trainings }: ImportFacts): Refusal<'import.enrolment-of-another'> | undefined =>
  enrolmentOfAnother(named, person, trainings.map((each) => each.enrolment));

const beforeAssessed = ({ assessedOn, issuedOn }: ImportFacts): Refusal<'certificate.issued-before-assessed'> | undefined =>
  assessedOn === null || assessedOn <= issuedOn ? undefined : refuse('certificate.issued-before-assessed', { assessedOn, issuedOn }, ['R-CERT-14']);

const contradicts = (facts: ImportFacts): Refusal<'certificate.number-contradicts'> | undefined =>
  numberContradicts({ printed: printedOf(facts), level: facts.level, issuedOn: facts.issuedOn });

const numberTaken = ({ sameNumber, person, number }: ImportFacts): Refusal<'certificate.number-taken'> | undefined =>
  sameNumber.some((each) => holdsNumber(each, person)) ? refuse('certificate.number-taken', { number }, ['INF-01']) : undefined;

/** A kind the programme does not name is taken and flagged: a person looks at it (R-CERT-01, A-27). */
export const judgeBrought = ({ kind }: Pick<Certificate, 'kind'>, set: RuleSet): Finding[] => [judge('R-CERT-01', { kind }, set)];

export const importGuards = [ofAnother, issuedInFuture, beforeAssessed, contradicts, numberTaken] as const;

/** What is brought is recorded as it is printed: whether it fits a class, and is worth anything, others judge. */
export const importCertificate = verb(importGuards, (facts: ImportFacts): Certificate => {
  const { number, form } = printedOf(facts);
  const match = facts.named === null ? matchEnrolment(facts, facts.trainings) : { matching: 'named' as const, enrolment: facts.named };
  return {
    id: facts.id,
    number,
    numberForm: form,
    body: facts.body,
    person: facts.person,
    enrolment: match.enrolment,
    division: facts.division,
    sitting: null,
    candidate: null,
    kind: facts.kind,
    occupation: facts.occupation,
    catalogueEdition: facts.catalogueEdition,
    level: facts.level,
    issuedOn: facts.issuedOn,
    assessedOn: facts.assessedOn,
    origin: 'imported',
    matching: match.matching,
    broughtBy: facts.account,
    state: 'issued',
    verifiedAsOf: null,
    revokedOn: null,
    revokedFor: null,
    revokedBy: null,
    note: null,
    noOther: null,
    version: 1,
  };
});

function printedOf({ number, kind, person }: ImportFacts): CertificateNumber {
  return readNumber(number, kind, person);
}
