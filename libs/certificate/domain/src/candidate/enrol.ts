import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import type { CertificateKind, RuleSet } from '@jiquan/policy';
import { examDenied, judgeKind } from '../sitting/judge';
import type { Sitting } from '../sitting/sitting';
import type { Candidate, Enrolment } from './candidate';

interface EnrolFacts {
  readonly sitting: Sitting;
  /** The set pinned to the sitting. */
  readonly ruleSet: RuleSet;
  /** The proposer named it as one for completion certificates, or HRSS has allowed them. */
  readonly kind: CertificateKind;
  readonly enrolments: readonly string[];
  readonly persons: readonly string[];
  /** What is remembered of the enrolments named. */
  readonly known: readonly Enrolment[];
  /** Persons who are candidates of this sitting already. */
  readonly present: readonly string[];
}

const wrongState = ({ sitting }: EnrolFacts): Refusal<'sitting.wrong-state'> | undefined =>
  ['proposed', 'body-accepted', 'accepted'].includes(sitting.state)
    ? undefined
    : refuse('sitting.wrong-state', { state: sitting.state }, ['R-ASM-17']);

const dayPast = ({ sitting }: EnrolFacts, now: Instant): Refusal<'sitting.day-past'> | undefined =>
  dayOf(now) <= sitting.heldOn ? undefined : refuse('sitting.day-past', { heldOn: sitting.heldOn }, ['R-ASM-03']);

const nobody = ({ enrolments, persons }: EnrolFacts): Refusal<'candidate.none'> | undefined =>
  enrolments.length + persons.length > 0 ? undefined : refuse('candidate.none');

/** Once HRSS has accepted without it, nobody slips a completion exam in afterwards (R-ASM-01). */
const completionExam = ({ sitting, kind, ruleSet }: EnrolFacts): Refusal<'sitting.completion-exam-denied'> | undefined =>
  sitting.state === 'accepted' ? examDenied(judgeKind(kind, sitting.noOtherCertificate, ruleSet), ruleSet) : undefined;

const unknown = ({ sitting, enrolments, known }: EnrolFacts): Refusal<'candidate.enrolment-unknown'> | undefined => {
  const lost = enrolments.find((id) => !known.some((each) => each.enrolment === id && each.class === sitting.class));
  return lost === undefined ? undefined : refuse('candidate.enrolment-unknown', { enrolment: lost }, ['INF-02']);
};

const ended = ({ enrolments, known }: EnrolFacts): Refusal<'candidate.enrolment-ended'> | undefined => {
  const over = known.find((each) => enrolments.includes(each.enrolment) && each.ended !== null);
  return over ? refuse('candidate.enrolment-ended', { enrolment: over.enrolment, reason: over.ended }, ['R-ATT-03a']) : undefined;
};

const twice = (facts: EnrolFacts): Refusal<'candidate.twice'> | undefined => {
  const seen = new Set(facts.present);
  for (const { person } of named(facts)) {
    if (seen.has(person)) return refuse('candidate.twice', { person }, ['INF-02']);
    seen.add(person);
  }
  return undefined;
};

export const enrolGuards = [wrongState, dayPast, nobody, completionExam, unknown, ended, twice] as const;

/** The candidates to add, without their ids. */
export const enrolCandidates = verb(enrolGuards, (facts: EnrolFacts): Omit<Candidate, 'id'>[] =>
  named(facts).map((each) => ({ ...each, sitting: facts.sitting.id, kind: facts.kind, attended: null, passed: null, version: 1 })),
);

function named({ enrolments, persons, known }: EnrolFacts): { person: string; enrolment: string | null }[] {
  const seated = enrolments.map((id) => ({ person: known.find((each) => each.enrolment === id)?.person ?? '', enrolment: id }));
  return [...seated, ...persons.map((person) => ({ person, enrolment: null }))];
}
