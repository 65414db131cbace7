import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from '../class/class';

export interface OpinionFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly opinion: string;
  readonly fieldCheckWaiver: string | null;
}

const notHrss: Guard<OpinionFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review', 'inspection']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-13']);

const notRunning: Guard<OpinionFacts, 'class.wrong-state'> = ({ class: one }) =>
  ['open', 'suspended', 'retraining', 'training-done'].includes(one.state)
    ? undefined
    : refuse('class.wrong-state', { state: one.state, command: 'give-opinion' }, ['R-ATT-13']);

/** F-28; a waiver of field checks carries its reason (R-ATT-09, A-09). A later opinion replaces an earlier one. */
export const giveOpinion = verb([notRunning, notHrss], (facts: OpinionFacts, now: Instant): TrainingClass => ({
  ...facts.class,
  opinion: facts.opinion,
  opinionBy: facts.actor.account,
  opinionAt: now,
  fieldCheckWaiver: facts.fieldCheckWaiver,
}));
