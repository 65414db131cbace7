import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from '../class/class';
import type { Leave } from './attendance';

export interface ConsentFacts {
  readonly class: TrainingClass;
  readonly leave: Leave;
  readonly actor: Actor;
  readonly today: Day;
}

/** R-ATT-10b: the HRSS of the place where the training is. */
const notInCharge: Guard<ConsentFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review', 'inspection']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-10b']);

const consented: Guard<ConsentFacts, 'leave.consented-already'> = ({ leave }) =>
  leave.consentBy === null ? undefined : refuse('leave.consented-already', { on: leave.consentOn }, ['R-ATT-10b']);

export const consentLeave = verb(
  [notInCharge, consented],
  ({ leave, actor, today }: ConsentFacts): Leave => ({ ...leave, consentBy: actor.account, consentOn: today }),
);
