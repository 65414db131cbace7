import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from './class';
import { wrongState } from './life';

export interface CancelFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly today: Day;
  readonly reason: string;
}

const notTheirs: Guard<CancelFacts, 'class.not-yours'> = ({ class: one, actor }) =>
  actor.role === 'institution' && actor.organisation !== one.institution ? refuse('class.not-yours', {}, ['configured']) : undefined;

const notInCharge: Guard<CancelFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  actor.role === 'hrss' && !inCharge(actor, one.division, ['class-review'])
    ? refuse('officer.not-in-charge', { division: one.division }, ['configured'])
    : undefined;

export const cancelGuards = [notTheirs, notInCharge, ({ class: one }: CancelFacts) => wrongState(one.state, 'cancel')] as const;

export const cancel = verb(cancelGuards, ({ class: one, actor, today, reason }: CancelFacts): TrainingClass => ({
  ...one,
  state: 'cancelled',
  decidedOn: today,
  decidedBy: actor.account,
  decidedReason: reason,
}));
