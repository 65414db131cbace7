import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { checkInMethods, inClass } from './shapes';

const inLesson = z.object({ ...inClass, lesson: z.coerce.number().int().min(0).max(100_000) });
const outcome = z.object({
  id: field.id,
  outcome: z.enum(['recorded', 'known', 'refused']),
  code: z.string().nullable(),
  cites: z.array(z.string()),
});

/** Was it real: check-in, video, leave and make-up. */
export const attendanceRoutes = {
  checkIn: route({
    method: 'POST',
    path: '/training/classes/:class/check-ins',
    summary: 'Check-ins of a device, also those queued offline; each has its own outcome (R-ATT-04)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({
      items: z
        .array(
          z.object({
            /** Made by the device: sending it again changes nothing. */
            id: field.id,
            enrolment: field.id,
            lesson: field.count,
            at: field.instant,
            method: z.enum(checkInMethods),
            device: field.code.nullable().default(null),
            evidence: field.sha256,
            place: field.publicWords.nullable().default(null),
          }),
        )
        .min(1)
        .max(1000),
    }),
    reply: z.object({ outcomes: z.array(outcome) }),
    refusals: ['class.not-yours', 'class.not-open'],
  }),
  recordVideos: route({
    method: 'POST',
    path: '/training/classes/:class/videos',
    summary: 'What was recorded of lessons: length, longest unbroken clip, hash (R-ATT-01, R-ATT-02, R-ATT-05)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({
      items: z
        .array(
          z.object({
            id: field.id,
            lesson: field.count,
            device: field.code,
            startedAt: field.instant,
            seconds: field.count,
            longestClipSeconds: field.count,
            sha256: field.sha256,
          }),
        )
        .min(1)
        .max(1000),
    }),
    reply: z.object({ recorded: z.int(), known: z.int() }),
    refusals: ['class.not-yours', 'class.not-open', 'attendance.lesson-unknown', 'video.known-otherwise'],
  }),
  confirmInvisible: route({
    method: 'POST',
    path: '/training/classes/:class/lessons/:lesson/visibility-failures',
    summary: 'An officer confirms that a recording does not show everybody who checked in (R-ATT-03, A-36)',
    who: ['hrss', 'industry'],
    key: 'natural',
    params: inLesson,
    body: z.object({ visible: field.count, note: field.text(500) }),
    reply: z.object({ lesson: z.int(), visible: z.int(), present: z.int(), failures: z.int() }),
    refusals: ['officer.not-in-charge', 'class.wrong-state', 'attendance.lesson-unknown', 'visibility.all-visible', 'visibility.confirmed-already'],
  }),
  askLeave: route({
    method: 'POST',
    path: '/training/classes/:class/leaves',
    summary: 'Record leave for a lesson, with the hash of the written paper if there is one (R-ATT-10a)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ enrolment: field.id, lesson: field.count, reason: field.text(500), writtenLeave: field.sha256.nullable().default(null) }),
    status: 201,
    reply: z.object({ leave: field.id }),
    refusals: ['class.not-yours', 'class.not-open', 'enrolment.unknown', 'enrolment.ended', 'attendance.lesson-unknown', 'leave.lesson-attended', 'leave.asked-already'],
  }),
  consentLeave: route({
    method: 'POST',
    path: '/training/classes/:class/leaves/:leave/consents',
    summary: 'HRSS at the training place consents (R-ATT-10b)',
    who: ['hrss'],
    key: 'natural',
    params: z.object({ ...inClass, leave: field.id }),
    body: z.object({}),
    reply: z.object({ leave: field.id }),
    refusals: ['officer.not-in-charge', 'leave.consented-already'],
  }),
  makeUp: route({
    method: 'POST',
    path: '/training/classes/:class/make-ups',
    summary: 'A missed lesson was made up; it counts in the attendance rate (R-ATT-10, R-ATT-11)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ leave: field.id, at: field.instant, fullVideo: field.sha256.nullable().default(null), evidence: field.sha256 }),
    reply: z.object({ leave: field.id }),
    refusals: ['class.not-yours', 'class.not-open', 'leave.lesson-attended', 'attendance.in-future', 'attendance.before-opening', 'make-up.precondition-missing'],
  }),
  attendance: route({
    method: 'GET',
    path: '/training/classes/:class/attendance',
    summary: 'Attendance by lesson and by person, with the rate (R-ATT-11, R-ATT-12)',
    who: ['institution', 'hrss', 'industry', 'auditor', 'administrator'],
    params: z.object(inClass),
    reply: z.object({
      class: field.id,
      lessons: z.array(
        z.object({ number: z.int(), day: z.string(), kind: z.string(), present: z.int(), videoSeconds: z.int(), longestClipSeconds: z.int(), notAllVisible: z.boolean() }),
      ),
      persons: z.array(z.object({ enrolment: field.id, person: field.id, attended: z.int(), madeUp: z.int(), rate: z.string() })),
    }),
    refusals: ['class.not-yours'],
  }),
} as const;
