import { type Day, dayOf, type Instant, refuse, type Refusal, verb } from '@jiquan/kernel';
import { type Finding, gates, judgeAll, refusedBy, type RuleSet, saidBy } from '@jiquan/policy';
import { type AssessmentBody, bodyNotFiled } from '../body/body';
import type { Candidate } from '../candidate/candidate';
import type { Sitting } from '../sitting/sitting';
import type { Certificate } from './certificate';
import { type CertificateNumber, numberContradicts, readNumber } from './number-form';

interface IssueFacts {
  readonly id: string;
  readonly sitting: Sitting;
  /** The set pinned to the sitting. */
  readonly ruleSet: RuleSet;
  /** The body of the caller, who must be the one of the sitting. */
  readonly issuer: string;
  readonly body: AssessmentBody;
  /** Undefined when the sitting has no such candidate. */
  readonly candidate: Candidate | undefined;
  readonly hasOne: boolean;
  readonly number: string;
  readonly issuedOn: Day;
  readonly account: string;
}

/** Who assesses issues; on passing; and of a kind the programme knows. An unknown candidate has passed nothing. */
export function judgeIssue({ sitting, issuer, candidate, ruleSet }: Pick<IssueFacts, 'sitting' | 'issuer' | 'candidate' | 'ruleSet'>): Finding[] {
  const who = { issuer, assessedBy: sitting.body };
  return judgeAll(gates.certificateIssue, { ...who, ...(candidate && { kind: candidate.kind }), assessmentPassed: candidate?.passed === true }, ruleSet);
}

const notAssessor = (facts: IssueFacts): Refusal<'certificate.issuer-not-assessor'> | undefined =>
  refusedBy(saidBy(judgeIssue(facts), 'R-ASM-21'), 'certificate.issuer-not-assessor', { sitting: facts.sitting.id }, facts.sitting.body === facts.issuer);

const notConfirmed = ({ sitting }: IssueFacts): Refusal<'sitting.wrong-state'> | undefined =>
  sitting.state === 'confirmed' ? undefined : refuse('sitting.wrong-state', { state: sitting.state, command: 'issue' }, ['R-CERT-14', 'R-ASM-21']);

const notPassed = (facts: IssueFacts): Refusal<'candidate.not-passed'> | undefined =>
  refusedBy(saidBy(judgeIssue(facts), 'R-CERT-14'), 'candidate.not-passed', { candidate: facts.candidate?.id ?? null }, facts.candidate?.passed === true);

const hasOne = ({ candidate, hasOne: one }: IssueFacts): Refusal<'certificate.candidate-has-one'> | undefined =>
  one ? refuse('certificate.candidate-has-one', { candidate: candidate?.id ?? null }, ['R-ASM-21']) : undefined;

const beforeAssessed = ({ sitting, issuedOn }: IssueFacts): Refusal<'certificate.issued-before-assessed'> | undefined =>
  sitting.heldOn <= issuedOn ? undefined : refuse('certificate.issued-before-assessed', { assessedOn: sitting.heldOn, issuedOn }, ['R-CERT-14']);

export function issuedInFuture({ issuedOn }: { readonly issuedOn: Day }, now: Instant): Refusal<'certificate.issued-in-future'> | undefined {
  return issuedOn <= dayOf(now) ? undefined : refuse('certificate.issued-in-future', { issuedOn }, ['configured']);
}

const contradicts = (facts: IssueFacts): Refusal<'certificate.number-contradicts'> | undefined =>
  numberContradicts({ printed: printedOf(facts), level: facts.sitting.level, issuedOn: facts.issuedOn });

export const issueGuards = [notAssessor, notConfirmed, bodyNotFiled, notPassed, hasOne, beforeAssessed, issuedInFuture, contradicts] as const;

export const issueCertificate = verb(issueGuards, (facts: IssueFacts): Certificate => {
  const { sitting } = facts;
  const candidate = facts.candidate as Candidate;
  const { number, form } = printedOf(facts);
  return {
    id: facts.id,
    number,
    numberForm: form,
    body: sitting.body,
    person: candidate.person,
    enrolment: candidate.enrolment,
    division: sitting.division,
    sitting: sitting.id,
    candidate: candidate.id,
    kind: candidate.kind,
    occupation: sitting.occupation,
    catalogueEdition: sitting.catalogueEdition,
    level: sitting.level,
    issuedOn: facts.issuedOn,
    assessedOn: sitting.heldOn,
    origin: 'own',
    matching: 'own',
    broughtBy: facts.account,
    state: 'issued',
    verifiedAsOf: null,
    revokedOn: null,
    revokedFor: null,
    revokedBy: null,
    note: null,
    noOther: candidate.kind === 'TRAINING_COMPLETION' ? sitting.noOtherCertificate : null,
    version: 1,
  };
});

function printedOf({ number, candidate }: IssueFacts): CertificateNumber {
  return readNumber(number, candidate?.kind ?? 'SKILL_LEVEL', candidate?.person ?? '');
}
