import { field } from '@jiquan/wire';
import * as z from 'zod';

/** What a rule said of a decision: when, under which set, what was compared with which limit, and where a document says so. */
export const findingRow = z.object({
  moment: field.code,
  judgedOn: field.day,
  rule: field.code,
  outcome: field.code,
  ruleSet: z.string(),
  revision: z.int(),
  parameter: z.string().nullable(),
  limit: z.string().nullable(),
  found: z.string(),
  document: z.string(),
  clause: z.string(),
  follows: z.string().nullable(),
});
export type FindingRow = z.output<typeof findingRow>;
