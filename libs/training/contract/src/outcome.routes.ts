import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { inClass, moved } from './shapes';

const decided = z.object({ cites: z.array(field.code).min(1).max(10), reason: field.text(1000) });
/** Where lines of the class were paid, HRSS must say that it knows: they fall with the class and are due back (A-76, R-SET-19). */
const undone = decided.extend({ recoverPaid: field.flag.default(false) });
const supervising = ['officer.not-in-charge', 'class.wrong-state'] as const;

/** How the training ended, and what HRSS makes of it. */
export const outcomeRoutes = {
  finishTraining: route({
    method: 'POST',
    path: '/training/classes/:class/training-ends',
    summary: 'All hours are delivered; the survey opens',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({}),
    reply: moved,
    refusals: ['class.not-yours', 'class.wrong-state', 'class.lessons-left'],
  }),
  answerSurvey: route({
    method: 'POST',
    path: '/training/classes/:class/survey-answers',
    summary: 'A trainee answers the satisfaction survey, once per round (R-ASM-04, A-42)',
    who: ['worker'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ satisfied: z.boolean() }),
    reply: z.object({ class: field.id, round: z.int() }),
    refusals: ['survey.not-open', 'survey.not-a-trainee', 'survey.answered-already'],
  }),
  completeClass: route({
    method: 'POST',
    path: '/training/classes/:class/completions',
    summary: 'Complete: the recognised count is judged, everybody who was present has completed training (R-CLASS-13)',
    who: ['institution'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({}),
    reply: moved.extend({ openingCount: z.int(), recognisedCount: z.int(), trained: z.int(), neverPresent: z.int() }),
    refusals: [
      'class.not-yours',
      'class.wrong-state',
      'class.inspection-missing',
      'class.headcount-unknown',
      'class.voided',
      'class.nobody-trained',
      'survey.not-assessable',
      'survey.below-minimum',
    ],
  }),
  retrain: route({
    method: 'POST',
    path: '/training/classes/:class/retrainings',
    summary: 'HRSS has the training redone after a survey below the minimum (R-ASM-04c)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: decided,
    reply: moved,
    refusals: [...supervising, 'class.no-ground'],
  }),
  cancelSubsidy: route({
    method: 'POST',
    path: '/training/classes/:class/subsidy-cancellations',
    summary: 'HRSS cancels the subsidy of the class (R-ATT-03b, R-ASM-04c)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: undone,
    reply: moved,
    refusals: [...supervising, 'class.no-ground', 'class.paid'],
  }),
  notRecognise: route({
    method: 'POST',
    path: '/training/classes/:class/non-recognitions',
    summary: 'HRSS does not recognise the training; vouchers come back (R-ATT-01 to R-ATT-03a, A-76)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: undone,
    reply: moved,
    refusals: [...supervising, 'class.paid'],
  }),
  suspendClass: route({
    method: 'POST',
    path: '/training/classes/:class/suspensions',
    summary: 'HRSS suspends a running class (R-INST-09)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: decided,
    reply: moved,
    refusals: [...supervising],
  }),
  resumeClass: route({
    method: 'POST',
    path: '/training/classes/:class/resumptions',
    summary: 'HRSS lets a suspended class go on',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inClass),
    body: z.object({ reason: field.text(1000) }),
    reply: moved,
    refusals: [...supervising],
  }),
} as const;
