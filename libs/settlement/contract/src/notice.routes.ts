import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';

const params = z.object({ notice: field.id });
/** What is published of each line, and nothing else of anybody (R-SET-04). */
export const noticeLine = z.object({ line: field.id, occupation: field.code, level: field.code.nullable(), amountFen: field.fen, left: field.flag });
const objectionView = z.object({
  objection: field.id,
  notice: field.id,
  application: field.id,
  line: field.id.nullable(),
  text: z.string(),
  state: z.enum(['open', 'dismissed', 'upheld']),
  receivedAt: field.instant,
  handling: z.string().nullable(),
});

export const noticeRoutes = {
  publishNotice: route({
    method: 'POST',
    path: '/settlement/applications/:application/notice',
    summary: 'Publish the notice; its period starts the day after (F-45 to F-48, R-SET-03)',
    who: ['hrss'],
    key: 'natural',
    status: 201,
    params: z.object({ application: field.id }),
    body: z.object({ site: field.publicWords, address: z.url().max(300) }),
    reply: z.object({ notice: field.id, from: field.day, until: field.day.nullable() }),
    refusals: ['account.closed', 'application.wrong-state', 'application.frozen', 'application.own', 'application.no-lines-left'],
  }),
  notice: route({
    method: 'GET',
    path: '/settlement/notices/:notice',
    summary: 'The public notice: occupations, levels and amounts, no personal data (R-SET-04, A-54)',
    who: 'public',
    params,
    query: z.object({ ...page }),
    reply: z.object({
      notice: field.id,
      application: field.id,
      applicant: field.id,
      division: field.code,
      site: field.publicWords,
      address: z.string(),
      publishedOn: field.day,
      from: field.day,
      /** Null while the calendar of the year is not published. */
      until: field.day.nullable(),
      days: field.count,
      unit: z.enum(['working-day', 'day']),
      lines: z.array(noticeLine),
      next: field.id.nullable(),
    }),
    refusals: [],
  }),
  object: route({
    method: 'POST',
    path: '/settlement/notices/:notice/objections',
    summary: 'Anybody objects to a line or to the whole while the notice runs (R-SET-16)',
    who: 'public',
    status: 201,
    params,
    body: z.object({ line: field.id.optional(), text: field.text(2_000) }),
    reply: z.object({ objection: field.id }),
    refusals: ['notice.over', 'line.unknown'],
  }),
  objections: route({
    method: 'GET',
    path: '/settlement/objections',
    summary: 'Objections received and how they were handled (F-49)',
    who: ['hrss', 'auditor', 'administrator'],
    query: z.object({ ...page, notice: field.id.optional(), state: z.enum(['open', 'dismissed', 'upheld']).optional() }),
    reply: z.object({ objections: z.array(objectionView), next: field.id.nullable() }),
    refusals: [],
  }),
  handleObjection: route({
    method: 'POST',
    path: '/settlement/objections/:objection/handling',
    summary: 'Dismiss an objection, or uphold it: the line leaves and its money goes back (R-SET-16)',
    who: ['hrss'],
    key: 'natural',
    params: z.object({ objection: field.id }),
    body: z.object({ outcome: z.enum(['dismissed', 'upheld']), handling: field.text(2_000) }),
    reply: z.object({ objection: field.id, state: z.enum(['dismissed', 'upheld']), linesLeft: field.count }),
    refusals: ['account.closed', 'objection.handled'],
  }),
};
