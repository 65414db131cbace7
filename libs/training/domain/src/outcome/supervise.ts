import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from '../class/class';
import { wrongState } from '../class/life';

export interface SuperviseFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly today: Day;
  readonly reason: string;
  readonly cites: readonly string[];
  /** Payments settled and not returned. */
  readonly paidLines: number;
  /** The officer knows of them, and decides that they are due back. */
  readonly recoverPaid: boolean;
  /** Rules of the pinned set that what is recorded breaks, so that the decision has a ground. */
  readonly grounds: readonly string[];
}

const state =
  (command: string) =>
  ({ class: one }: SuperviseFacts) =>
    wrongState(one.state, command);

const notInCharge: Guard<SuperviseFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  actor.role === 'hrss' && inCharge(actor, one.division, ['sanction'])
    ? undefined
    : refuse('officer.not-in-charge', { division: one.division }, ['configured']);

/** Nothing paid is voided unawares: HRSS decides it knowingly, and settlement makes it due back (A-76, R-SET-19). */
const paid: Guard<SuperviseFacts, 'class.paid'> = ({ paidLines, recoverPaid }) =>
  paidLines > 0 && !recoverPaid ? refuse('class.paid', { paidLines }, ['A-76', 'R-SET-18']) : undefined;

const noGround: Guard<SuperviseFacts, 'class.no-ground'> = ({ grounds }) =>
  grounds.length === 0 ? refuse('class.no-ground', {}, ['R-ASM-04c', 'R-ATT-03b']) : undefined;

/** Only a survey that suspends the assessment has training redone. */
const surveyHolds: Guard<SuperviseFacts, 'class.no-ground'> = ({ grounds }) =>
  grounds.includes('R-ASM-04c') ? undefined : refuse('class.no-ground', {}, ['R-ASM-04c']);

const decided = (facts: SuperviseFacts, to: TrainingClass['state']): TrainingClass => ({
  ...facts.class,
  state: to,
  decidedOn: facts.today,
  decidedBy: facts.actor.account,
  decidedReason: facts.reason,
  decidedCites: facts.cites,
});

export const suspend = verb([state('suspend'), notInCharge], (facts: SuperviseFacts) => decided(facts, 'suspended'));
export const resume = verb([state('resume'), notInCharge], (facts: SuperviseFacts) => decided(facts, 'open'));

/** The trainees keep nothing of it and lose nothing: their vouchers come back. */
export const notRecognise = verb([state('not-recognise'), notInCharge, paid], (facts: SuperviseFacts) => decided(facts, 'not-recognised'));

/** Too many recordings that do not show everybody (R-ATT-03b), or a survey below the minimum (R-ASM-04c). */
export const cancelSubsidy = verb([state('cancel-subsidy'), notInCharge, paid, noGround], (facts: SuperviseFacts) => decided(facts, 'subsidy-cancelled'));

/** A survey below the minimum suspends the assessment; training is redone and the survey begins a new round (R-ASM-04c). */
export const retrain = verb([state('retrain'), notInCharge, surveyHolds], (facts: SuperviseFacts) => decided(facts, 'retraining'));
