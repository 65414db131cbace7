import * as z from 'zod';
import { code, day } from './fields';

/** What a rule said of a decision: when, under which set, what was compared with which limit, and where a document says so. */
export const findingRow = z.object({
  moment: code,
  judgedOn: day,
  rule: code,
  outcome: code,
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
