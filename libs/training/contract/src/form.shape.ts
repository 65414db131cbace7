import { field } from '@jiquan/wire';
import * as z from 'zod';
import { reviewRow, state } from './shapes';

const signed = z.object({ by: field.id, at: z.string() });
const stage = z.object({ opinion: z.string().nullable(), text: z.string().nullable(), first: signed.nullable(), second: signed.nullable() });
const inspection = z.object({
  date: z.string(),
  place: z.string(),
  mode: z.string(),
  teachers: z.string(),
  present: z.int(),
  attendance: z.string(),
  inspector: field.id,
});

/** The annual form as it prints. Bank, phone and names are filled in by the screen from identity and settlement: here they are ids. */
export const classFormView = z.object({
  class: field.id,
  state,
  version: z.int(),
  header: z.object({
    'F-01': z.object({ applicantKind: z.string(), applicant: field.id, institution: field.id, institutionName: z.string() }),
    'F-02': z.object({ sealedBy: field.id.nullable(), sealedAt: z.string().nullable(), sealOf: z.string().nullable() }),
    'F-03': z.object({ contact: field.id }),
    'F-04, F-05': z.object({ payee: field.id.nullable() }),
  }),
  opening: z.object({
    'F-06': z.object({ batch: z.string(), opensOn: z.string() }),
    'F-07': z.object({ occupation: z.string(), catalogueEdition: z.string(), level: z.string().nullable() }),
    'F-08': z.object({ plannedCount: z.int(), rosterCount: z.int() }),
    'F-09': z.object({ from: z.string(), to: z.string(), classHours: z.int(), practiceHours: z.int(), onlineTheoryHours: z.int() }),
    'F-10': z.object({ mode: z.string(), note: z.string().nullable() }),
    'F-11': z.object({ planAndRosterInSystem: z.boolean() }),
    'F-12, F-13': stage.nullable(),
    'F-14, F-15': stage,
  }),
  supervision: z.object({
    'F-16': z.object({ present: z.int().nullable() }),
    'F-17': z.object({ signIn: z.string().nullable() }),
    'F-18': z.object({ materials: z.string().nullable() }),
    'F-19': z.object({ inspector: field.id.nullable() }),
    'F-20 to F-25': z.array(inspection),
    'F-26': z.object({ inSystem: z.literal(true) }),
    'F-27': z.object({ averageAttendance: z.string().nullable() }),
    'F-28': z.object({ opinion: z.string().nullable(), by: field.id.nullable(), at: z.string().nullable() }),
  }),
  outcome: z.object({
    openedOn: z.string().nullable(),
    openingCount: z.int().nullable(),
    completedOn: z.string().nullable(),
    recognisedCount: z.int().nullable(),
    satisfaction: z.string().nullable(),
  }),
  ruleSet: z.object({ code: z.string(), revision: z.int(), sha256: z.string() }).nullable(),
  reviews: z.array(reviewRow),
});
