import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { inClass, rosterEntry, state } from './shapes';

const rosterRefusals = ['class.not-yours', 'roster.person-twice', 'roster.unfit', 'roster.person-frozen', 'roster.full', 'class.rule-set-none'] as const;
const entered = z.object({ class: field.id, version: z.int(), count: z.int(), seats: z.array(z.object({ enrolment: field.id, person: field.id })) });
const seatRow = z.object({
  enrolment: field.id,
  person: field.id,
  stage: z.string(),
  standing: z.string(),
  /** What the person declared; null where nobody asked. */
  trainingWill: z.boolean().nullable(),
  employmentWill: z.boolean().nullable(),
  ableToWork: z.boolean().nullable(),
  declarationsConfirmed: z.boolean(),
  checkIns: z.int(),
  endedReason: z.string().nullable(),
});

/** Who sits in the class. An enrolment is one person, one class, one try. */
export const rosterRoutes = {
  enterRoster: route({
    method: 'PUT',
    path: '/training/classes/:class/roster',
    summary: 'Enter the whole roster of a draft; everybody is judged for fitness (R-ELIG-03 to R-ELIG-06)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ entries: z.array(rosterEntry).min(1).max(200) }),
    reply: entered,
    refusals: [...rosterRefusals, 'class.wrong-state'],
  }),
  uploadRoster: route({
    method: 'POST',
    path: '/training/classes/:class/roster-files',
    summary: 'The same from an XLSX file whose first row names the columns; persons are ids of identity',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    file: { types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], maxBytes: 2_000_000 },
    reply: entered,
    refusals: [...rosterRefusals, 'class.wrong-state', 'roster.file-unreadable'],
  }),
  changeRoster: route({
    method: 'POST',
    path: '/training/classes/:class/roster-changes',
    summary: 'Add persons before opening, remove persons before the end, after approval',
    who: ['institution'],
    key: 'required',
    params: z.object(inClass),
    body: z.object({
      add: z.array(rosterEntry).max(200).default([]),
      remove: z.array(z.object({ enrolment: field.id, reason: z.enum(['withdrawn', 'removed', 'replaced']) })).max(200).default([]),
    }),
    reply: entered,
    refusals: [...rosterRefusals, 'class.wrong-state', 'roster.closed', 'roster.change-empty', 'enrolment.unknown', 'enrolment.ended', 'enrolment.previous-not-assessed', 'class.opening-refused'],
  }),
  confirmDeclarations: route({
    method: 'POST',
    path: '/training/classes/:class/roster/confirmations',
    summary: 'HRSS confirms what these persons declared of their wish and ability to work (R-ELIG-02a, A-34)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ enrolments: z.array(field.id).min(1).max(200) }),
    reply: z.object({ class: field.id, confirmed: z.int(), unconfirmed: z.int() }),
    refusals: ['class.wrong-state', 'officer.not-in-charge', 'class.reviewer-of-applicant', 'enrolment.unknown', 'enrolment.ended', 'declarations.not-given', 'declarations.confirmed-already'],
  }),
  roster: route({
    method: 'GET',
    path: '/training/classes/:class/roster',
    summary: 'The roster with the stage of every enrolment',
    who: ['institution', 'hrss', 'industry', 'auditor', 'administrator'],
    params: z.object(inClass),
    reply: z.object({ class: field.id, version: z.int(), seats: z.array(seatRow) }),
    refusals: ['class.not-yours'],
  }),
  myClasses: route({
    method: 'GET',
    path: '/training/my-classes',
    summary: 'The trainee’s own classes, attendance and what comes next',
    who: ['worker'],
    query: z.object(page),
    reply: z.object({
      classes: z.array(
        z.object({
          class: field.id,
          enrolment: field.id,
          institutionName: z.string(),
          occupation: z.string(),
          level: z.string().nullable(),
          site: z.string(),
          opensOn: z.string(),
          endsOn: z.string(),
          state,
          stage: z.string(),
          attended: z.int(),
          lessons: z.int(),
          surveyOpen: z.boolean(),
        }),
      ),
    }),
    refusals: [],
  }),
} as const;
