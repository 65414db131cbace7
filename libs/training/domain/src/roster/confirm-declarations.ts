import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from '../class/class';
import type { ClassState } from '../class/life';
import { ofApplicant } from '../class/review';
import type { Enrolment } from './enrolment';

export interface ConfirmDeclarationsFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  /** The enrolments of the class, ended ones too. */
  readonly enrolments: readonly Enrolment[];
  readonly named: readonly string[];
}

/** While the application is under review, and until the class opens for those who join later. */
const WHILE: readonly ClassState[] = ['submitted', 'industry-first', 'industry-second', 'hrss-first', 'approved'];

const notNow: Guard<ConfirmDeclarationsFacts, 'class.wrong-state'> = ({ class: { state } }) =>
  WHILE.includes(state) ? undefined : refuse('class.wrong-state', { state, command: 'confirm-declarations' }, ['A-34']);

const notInCharge: Guard<ConfirmDeclarationsFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['configured']);

const unknown: Guard<ConfirmDeclarationsFacts, 'enrolment.unknown'> = ({ enrolments, named }) => {
  const foreign = named.filter((id) => !enrolments.some((one) => one.id === id));
  return foreign.length > 0 ? refuse('enrolment.unknown', { enrolments: foreign }, ['configured']) : undefined;
};

const meant = ({ enrolments, named }: ConfirmDeclarationsFacts) => enrolments.filter(({ id }) => named.includes(id));
const idsOf = (enrolments: readonly Enrolment[]) => enrolments.map(({ id }) => id);

const ended: Guard<ConfirmDeclarationsFacts, 'enrolment.ended'> = (facts) => {
  const gone = meant(facts).filter(({ endedOn }) => endedOn !== null);
  return gone.length > 0 ? refuse('enrolment.ended', { enrolments: idsOf(gone) }, ['configured']) : undefined;
};

const notGiven: Guard<ConfirmDeclarationsFacts, 'declarations.not-given'> = (facts) => {
  const silent = meant(facts).filter(({ declared }) => [declared.trainingWill, declared.employmentWill, declared.ableToWork].includes(null));
  return silent.length > 0 ? refuse('declarations.not-given', { enrolments: idsOf(silent) }, ['R-ELIG-02a', 'A-34']) : undefined;
};

const already: Guard<ConfirmDeclarationsFacts, 'declarations.confirmed-already'> = (facts) => {
  const done = meant(facts).filter(({ confirmedBy }) => confirmedBy !== null);
  return done.length > 0 ? refuse('declarations.confirmed-already', { enrolments: idsOf(done) }, ['A-34']) : undefined;
};

/** An officer has looked into what the persons named said of themselves, and stands by it. Answers the enrolments as they are then. */
export const confirmDeclarations = verb(
  [notNow, notInCharge, ofApplicant, unknown, ended, notGiven, already] as const,
  (facts: ConfirmDeclarationsFacts, now: Instant): readonly (readonly [Enrolment, Enrolment])[] =>
    meant(facts).map((one) => [one, { ...one, confirmedBy: facts.actor.account, confirmedAt: now }] as const),
);
