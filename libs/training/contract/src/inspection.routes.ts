import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { inClass, inspectionModes, moved } from './shapes';

const inspectors = ['hrss', 'industry'] as const;

/** Opening day and inspections: F-16 to F-28. */
export const inspectionRoutes = {
  inspectOpening: route({
    method: 'POST',
    path: '/training/classes/:class/opening-inspections',
    summary: 'The opening-day inspection, signed by the inspector (R-ATT-06)',
    who: inspectors,
    key: 'natural',
    params: z.object(inClass),
    body: z.object({
      date: field.day,
      place: field.publicWords,
      present: field.count,
      signIn: field.text(500),
      materials: field.text(500),
      teachers: field.text(500),
    }),
    status: 201,
    reply: z.object({ inspection: field.id }),
    refusals: [
      'officer.not-in-charge',
      'class.wrong-state',
      'inspection.inspector-teaches',
      'inspection.above-roster',
      'inspection.outside-course',
      'inspection.in-future',
      'inspection.opening-recorded',
    ],
  }),
  openClass: route({
    method: 'POST',
    path: '/training/classes/:class/openings',
    summary: 'Open with those actually present (R-CLASS-12)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ present: z.array(field.id).max(200) }),
    reply: moved.extend({ openingCount: z.int() }),
    refusals: [
      'class.not-yours',
      'class.wrong-state',
      'class.opens-too-early',
      'class.opening-inspection-missing',
      'class.nobody-present',
      'class.present-not-on-roster',
      'roster.unfit',
      'class.present-not-admitted',
    ],
  }),
  inspect: route({
    method: 'POST',
    path: '/training/classes/:class/inspections',
    summary: 'A field, random or remote inspection during the course (R-ATT-07a, R-ATT-08)',
    who: inspectors,
    key: 'required',
    params: z.object(inClass),
    body: z.object({
      date: field.day,
      place: field.publicWords,
      mode: z.enum(inspectionModes),
      present: field.count,
      teachers: field.text(500),
      attendance: field.text(500),
    }),
    status: 201,
    reply: z.object({ inspection: field.id }),
    refusals: ['officer.not-in-charge', 'class.wrong-state', 'inspection.inspector-teaches', 'inspection.above-roster', 'inspection.outside-course', 'inspection.in-future'],
  }),
  giveOpinion: route({
    method: 'POST',
    path: '/training/classes/:class/inspection-opinions',
    summary: 'The inspection opinion of HRSS, which may waive field checks with a reason (F-28, R-ATT-09, R-ATT-13)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ opinion: field.text(1000), fieldCheckWaiver: field.text(500).nullable().default(null) }),
    reply: moved,
    refusals: ['officer.not-in-charge', 'class.wrong-state'],
  }),
} as const;
