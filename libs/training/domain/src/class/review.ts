import { type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Finding, judge, type Pin, type RuleSet } from '@jiquan/policy';
import { type Actor, inCharge, isOwn } from '../actor';
import type { TrainingClass } from './class';
import { type JudgedSeat, openingRefused, unfit } from './findings';
import { type ClassState, wrongState } from './life';
import { someoneFrozen, voucherlessDenied } from './submit';

export const seats = ['industry-first', 'industry-second', 'hrss-first', 'hrss-second'] as const;
export type Seat = (typeof seats)[number];

export interface Review {
  readonly id: string;
  readonly class: string;
  readonly round: number;
  readonly seat: Seat;
  readonly reviewer: string;
  readonly opinion: 'agree' | 'return' | 'reject';
  readonly text: string;
  readonly cites: readonly string[];
  readonly at: Instant;
}

/** Which seat reviews next. Without an industry department HRSS reviews alone. */
export function nextSeat(state: ClassState, industryDepartment: string | null): Seat | undefined {
  if (state === 'submitted') return industryDepartment === null ? 'hrss-first' : 'industry-first';
  if (state === 'industry-first') return 'industry-second';
  if (state === 'industry-second') return 'hrss-first';
  return state === 'hrss-first' ? 'hrss-second' : undefined;
}

const POLICY_SEATS = {
  'industry-first': 'INDUSTRY_FIRST',
  'industry-second': 'INDUSTRY_SECOND',
  'hrss-first': 'HRSS_FIRST',
  'hrss-second': 'HRSS_SECOND',
} as const;

export type Signed = Pick<Review, 'reviewer' | 'seat' | 'at'>;

/** The seats of the form, as they have been taken when the last of them agrees (R-CLASS-10, A-67). */
export function judgeReviews(reviews: readonly Signed[], industryDepartment: string | null, set: RuleSet): Finding {
  const inOrder = [...reviews].sort((a, b) => (a.at === b.at ? seats.indexOf(a.seat) - seats.indexOf(b.seat) : a.at < b.at ? -1 : 1));
  const agreed = inOrder.map(({ seat, reviewer }) => ({ seat: POLICY_SEATS[seat], officer: reviewer, agreed: true }));
  return judge('R-CLASS-10', { reviews: agreed, industryDepartment: industryDepartment !== null }, set);
}

export interface ReviewFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly opinion: 'agree' | 'return' | 'reject';
  /** Reviews given since the submission now under review. */
  readonly reviews: readonly Pick<Review, 'reviewer' | 'seat'>[];
  readonly today: Day;
  /** The rule set in force on the day of approval, pinned by the last review (A-13, INF-08). */
  readonly pin: Pin;
  readonly seatLimit: number | null;
  /** Judged again at approval: who is barred meanwhile gets no new opening (INF-09). */
  readonly findings: readonly Finding[];
  readonly seats: readonly JudgedSeat[];
  readonly frozen: readonly string[];
  readonly voucherlessAllowed: boolean;
}

const seatOf = (facts: ReviewFacts) => nextSeat(facts.class.state, facts.class.industryDepartment);
const approves = (facts: ReviewFacts): boolean => facts.opinion === 'agree' && seatOf(facts) === 'hrss-second';
const commandOf = (facts: ReviewFacts): string => (facts.opinion === 'agree' ? (seatOf(facts) ?? 'review') : facts.opinion);

const seatOfAnother: Guard<ReviewFacts, 'class.seat-of-another'> = (facts) => {
  const seat = seatOf(facts) as Seat;
  const industry = seat.startsWith('industry');
  const own = industry
    ? facts.actor.role === 'industry' && facts.actor.department === facts.class.industryDepartment
    : facts.actor.role === 'hrss';
  return own ? undefined : refuse('class.seat-of-another', { seat }, ['R-CLASS-10', 'A-67']);
};

const notInCharge: Guard<ReviewFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['configured']);

export const ofApplicant: Guard<Pick<ReviewFacts, 'class' | 'actor'>, 'class.reviewer-of-applicant'> = ({ class: one, actor }) => {
  const belongs = [actor.organisation, actor.person].some((id) => id !== undefined && [one.institution, one.applicant].includes(id));
  const own = belongs || [one.submittedBy, one.draftedBy].some((account) => isOwn(actor, account));
  return own ? refuse('class.reviewer-of-applicant', {}, ['INF-04']) : undefined;
};

const again: Guard<ReviewFacts, 'class.reviewer-again'> = ({ reviews, actor }) => {
  const earlier = reviews.find((review) => isOwn(actor, review.reviewer));
  return earlier ? refuse('class.reviewer-again', { seat: earlier.seat }, ['INF-04', 'R-CLASS-10']) : undefined;
};

const taughtBefore: Guard<ReviewFacts, 'class.opens-before-approval'> = (facts) =>
  approves(facts) && facts.class.opensOn < facts.today
    ? refuse('class.opens-before-approval', { opensOn: facts.class.opensOn, approvedOn: facts.today }, ['R-CLASS-08', 'INF-08'])
    : undefined;

/** In order of precedence. */
export const reviewGuards = [
  (facts: ReviewFacts) => wrongState(facts.class.state, commandOf(facts)),
  seatOfAnother,
  notInCharge,
  ofApplicant,
  again,
  taughtBefore,
  (facts: ReviewFacts, now: Instant) => (approves(facts) ? voucherlessDenied(facts, now) : undefined),
  (facts: ReviewFacts, now: Instant) => (approves(facts) ? someoneFrozen(facts, now) : undefined),
  (facts: ReviewFacts) => (approves(facts) ? openingRefused(facts.findings) : undefined),
  (facts: ReviewFacts) => (approves(facts) ? unfit(facts.seats) : undefined),
] as const;

const AGREED: Readonly<Record<Seat, ClassState>> = {
  'industry-first': 'industry-first',
  'industry-second': 'industry-second',
  'hrss-first': 'hrss-first',
  'hrss-second': 'approved',
};

export const review = verb(reviewGuards, (facts: ReviewFacts): { class: TrainingClass; seat: Seat } => {
  const seat = seatOf(facts) as Seat;
  if (facts.opinion !== 'agree') return { seat, class: { ...facts.class, state: facts.opinion === 'return' ? 'returned' : 'rejected' } };
  if (seat !== 'hrss-second') return { seat, class: { ...facts.class, state: AGREED[seat] } };
  return {
    seat,
    class: { ...facts.class, state: 'approved', ruleSet: facts.pin, seatLimit: facts.seatLimit, approvedOn: facts.today, rosterVersion: 1 },
  };
});
