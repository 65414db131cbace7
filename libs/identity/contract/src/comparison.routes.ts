import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { documentNumber } from './words';

export const comparisonList = z.enum(['social-security', 'public-payroll', 'school-roll', 'pension', 'deaths', 'companies']);
export type ComparisonList = z.output<typeof comparisonList>;

const IMPORT_ROWS = 1_000;
const imported = z.object({
  import: field.id,
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Rows that were left out, from 1: a document that breaks the rules of every kind, or a period that ends before it begins. */
  malformed: z.array(z.int()),
});

export const comparisonRoutes = {
  importGroup: route({
    method: 'POST',
    path: '/identity/group-imports',
    summary: 'Who belongs to a key group (R-ELIG-07), by source and period (duty: registry)',
    who: ['hrss'],
    key: 'required',
    body: z.object({
      group: field.code,
      source: field.text(100),
      from: field.day,
      until: field.day.nullable().default(null),
      documents: z.array(documentNumber).min(1).max(IMPORT_ROWS),
    }),
    reply: imported,
    refusals: ['role.denied', 'period.backwards'],
  }),
  importComparison: route({
    method: 'POST',
    path: '/identity/comparison-imports',
    summary: 'One batch of a list that people are compared with (R-ELIG-10; duty: registry)',
    who: ['hrss'],
    key: 'required',
    body: z.object({
      list: comparisonList,
      source: field.text(100),
      asOf: field.day,
      rows: z
        .array(
          z.object({
            document: documentNumber,
            from: field.day,
            until: field.day.nullable().default(null),
            /** school-roll: the day of graduation. */
            graduatesOn: field.day.nullable().default(null),
            /** school-roll: special-vocational · ordinary-university · vocational · technical · secondary. */
            school: field.code.nullable().default(null),
          }),
        )
        .min(1)
        .max(IMPORT_ROWS),
    }),
    reply: imported,
    refusals: ['role.denied'],
  }),
};
