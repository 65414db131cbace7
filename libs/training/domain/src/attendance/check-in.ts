import { dayOf, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { judge, type RuleSet, stops } from '@jiquan/policy';
import type { Lesson, TrainingClass } from '../class/class';
import type { ClassState } from '../class/life';
import { type Enrolment, enrolmentStageOf } from '../roster/enrolment';
import type { CheckIn } from './attendance';

const RUNNING: readonly ClassState[] = ['open', 'retraining'];

/** Nothing is recorded before approval and opening, nor after the end: a class taught before approval has no attendance. */
export const notOpen = (one: TrainingClass) =>
  RUNNING.includes(one.state) ? undefined : refuse('class.not-open', { state: one.state }, ['R-CLASS-08', 'R-ATT-04']);

export interface CheckInFacts {
  readonly class: TrainingClass;
  readonly item: Omit<CheckIn, 'class' | 'recordedAt'>;
  readonly enrolment: Enrolment | undefined;
  readonly lesson: Pick<Lesson, 'number' | 'day'> | undefined;
  readonly frozen: boolean;
  readonly set: RuleSet;
  readonly deviceConnected: boolean;
}

const lessonUnknown: Guard<CheckInFacts, 'attendance.lesson-unknown'> = ({ lesson, item }) =>
  lesson ? undefined : refuse('attendance.lesson-unknown', { lesson: item.lesson }, ['R-CLASS-09']);

const notOnRoster: Guard<CheckInFacts, 'attendance.not-on-roster'> = ({ enrolment }) =>
  enrolment ? undefined : refuse('attendance.not-on-roster', {}, ['R-CLASS-15', 'INF-02']);

const ended: Guard<CheckInFacts, 'attendance.enrolment-ended'> = ({ enrolment }) =>
  enrolment?.endedOn ? refuse('attendance.enrolment-ended', { endedOn: enrolment.endedOn }, ['INF-02']) : undefined;

const notAdmitted: Guard<CheckInFacts, 'attendance.not-admitted'> = ({ enrolment, class: one }) =>
  one.channel === 'voucher' && enrolment?.voucher === null ? refuse('attendance.not-admitted', {}, ['R-VCH-07', 'INF-02']) : undefined;

const frozen: Guard<CheckInFacts, 'attendance.person-frozen'> = (facts) =>
  facts.frozen ? refuse('attendance.person-frozen', {}, ['R-SET-16']) : undefined;

const inFuture: Guard<CheckInFacts, 'attendance.in-future'> = ({ item }, now) =>
  item.at > now ? refuse('attendance.in-future', { at: item.at, now }, ['configured']) : undefined;

const beforeOpening: Guard<CheckInFacts, 'attendance.before-opening'> = ({ item, class: one }) =>
  one.openedOn === null || dayOf(item.at) < one.openedOn
    ? refuse('attendance.before-opening', { at: item.at, openedOn: one.openedOn }, ['R-CLASS-12', 'R-ATT-04'])
    : undefined;

const otherDay: Guard<CheckInFacts, 'attendance.other-day'> = ({ item, lesson }) =>
  lesson && dayOf(item.at) !== lesson.day ? refuse('attendance.other-day', { at: item.at, lesson: lesson.day }, ['R-ATT-04']) : undefined;

/** Face check-in on a connected device, where the pinned rules demand it (R-ATT-04). */
const byFace = ({ set, item, deviceConnected }: CheckInFacts): boolean =>
  !stops(judge('R-ATT-04', { checkInMethod: item.method === 'face' ? 'FACE' : 'OTHER', devicesConnected: deviceConnected }, set));

const faceRequired: Guard<CheckInFacts, 'attendance.face-required'> = (facts) =>
  facts.item.method !== 'face' && !byFace(facts) ? refuse('attendance.face-required', { method: facts.item.method }, ['R-ATT-04']) : undefined;

const notConnected: Guard<CheckInFacts, 'attendance.device-not-connected'> = (facts) =>
  byFace(facts) ? undefined : refuse('attendance.device-not-connected', { device: facts.item.device }, ['R-ATT-04']);

/** In order of precedence. */
export const checkInGuards = [
  lessonUnknown,
  notOnRoster,
  ended,
  notAdmitted,
  frozen,
  inFuture,
  beforeOpening,
  otherDay,
  faceRequired,
  notConnected,
] as const;

export const checkIn = verb(checkInGuards, ({ class: one, item }: CheckInFacts, now: Instant): CheckIn => ({ ...item, class: one.id, recordedAt: now }));

/** The first presence decides that somebody took part at all. */
export function presentSince(one: Enrolment, at: Instant): Enrolment {
  return one.firstPresentAt === null || at < one.firstPresentAt ? { ...one, firstPresentAt: at } : one;
}

/** Whether an enrolment counts as one that may be present. */
export const mayAttend = (one: Enrolment, channel: string): boolean => ['enrolled', 'attending'].includes(enrolmentStageOf(one, channel));
