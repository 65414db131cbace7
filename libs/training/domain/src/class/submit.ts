import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Finding } from '@jiquan/policy';
import type { Actor } from '../actor';
import type { TrainingClass } from './class';
import { type JudgedSeat, openingRefused, unfit } from './findings';
import { wrongState } from './life';

export interface SubmitFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly sealOf: string;
  /** What the rules of opening say of class and institution. */
  readonly findings: readonly Finding[];
  /** What R-ELIG-* say of each person on the roster. */
  readonly seats: readonly JudgedSeat[];
  readonly frozen: readonly string[];
  readonly voucherlessAllowed: boolean;
  readonly planAndRosterInSystem: boolean;
}

type Admissible = Pick<SubmitFacts, 'class' | 'voucherlessAllowed' | 'frozen'>;

/** A class without vouchers exists only where the rule set in force has that channel. */
export const voucherlessDenied: Guard<Admissible, 'class.voucherless-denied'> = ({ class: one, voucherlessAllowed }) =>
  one.channel === 'voucherless' && !voucherlessAllowed ? refuse('class.voucherless-denied', {}, ['A-71']) : undefined;

export const someoneFrozen: Guard<Admissible, 'roster.person-frozen'> = ({ frozen }) =>
  frozen.length > 0 ? refuse('roster.person-frozen', { persons: frozen }, ['R-SET-16']) : undefined;

/** In order of precedence. */
export const submitGuards = [
  (facts: SubmitFacts) => wrongState(facts.class.state, 'submit'),
  voucherlessDenied,
  someoneFrozen,
  (facts: SubmitFacts) => openingRefused(facts.findings),
  (facts: SubmitFacts) => unfit(facts.seats),
] as const satisfies readonly Guard<SubmitFacts>[];

export const submit = verb(
  submitGuards,
  (facts: SubmitFacts, now: Instant): TrainingClass => ({
    ...facts.class,
    state: 'submitted',
    round: facts.class.round + 1,
    submittedBy: facts.actor.account,
    submittedAt: now,
    sealOf: facts.sealOf,
    planAndRosterInSystem: facts.planAndRosterInSystem,
  }),
);
