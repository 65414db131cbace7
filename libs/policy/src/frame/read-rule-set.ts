import { isDay, type Refusal, refuse } from '@jiquan/kernel';
import * as z from 'zod';
import { parameterKeys, parameters } from '../data/parameters';
import { settings } from '../data/settings';
import { type RuleSetData, systems } from './rule-set';
import { SHARE } from './share';

const words = z.string().min(1).max(200);
const clause = { place: words, words: z.string().max(200), reconstructed: z.literal(true).optional() };
const day = z.string().refine(isDay, 'not a day');

const stated = (value: z.ZodType) =>
  z.strictObject({ ...clause, value, byDivision: z.record(z.string(), value).optional() }).nullable();

/** Every key must be there: a forgotten key is an error, a silent one is `null`. */
const parameterShape = Object.fromEntries(
  parameterKeys.map((key) => [key, stated(parameters[key].schema as z.ZodType)]),
);
const settingShape = Object.fromEntries(Object.entries(settings).map(([key, definition]) => [key, settingValue(definition).optional()]));

/** Like the default in kind; where the words it may be are listed, one of them. */
function settingValue({ default: value, words }: { readonly default: unknown; readonly words?: readonly string[] }): z.ZodType {
  if (words) return z.enum(words as [string, ...string[]]);
  if (value === null) return z.union([z.string(), z.int().min(0), z.null()]);
  if (Array.isArray(value)) return z.array(z.string());
  if (typeof value === 'number') return z.int().min(0);
  if (typeof value === 'string' && SHARE.test(value)) return z.string().regex(SHARE, 'not a share such as 0.65');
  return z.custom((given) => typeof given === typeof value);
}

const shape = z.strictObject({
  code: z.string().regex(/^[A-Z0-9-]{2,20}$/, 'a code such as HEN23'),
  revision: z.int().min(1),
  title: z.strictObject({ zh: words, en: words }),
  division: z.string().regex(/^[A-Za-z0-9-]+(\/[a-z0-9-]+)*$/, 'a path such as CN-HA/puyang'),
  restsOn: z.string().nullable(),
  system: z.enum(systems).nullable(),
  document: words,
  from: day,
  until: day.nullable(),
  invented: z.boolean(),
  rules: z.record(z.string().regex(/^R-[A-Z]+-\d{2}[a-e]?$/, 'a rule id'), z.strictObject(clause)),
  parameters: z.strictObject(parameterShape),
  settings: z.strictObject(settingShape),
});

/** A set that ends before it begins would be in force on no day, and nobody would be told. */
const schema = shape.refine(({ from, until }) => until === null || from <= until, { path: ['until'], message: 'lies before the day it is in force from' });

/** Every mistake of a rule set, for somebody who writes one; `keys` are members that do not exist. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly keys?: readonly string[];
}

export function mistakesOf(data: unknown): Mistake[] {
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path as (string | number)[],
    reason: issue.message,
    ...(issue.code === 'unrecognized_keys' && { keys: issue.keys }),
  }));
}

/** One rule set from JSON or from a module; the refusal says where it is wrong and why. */
export function readRuleSet(data: unknown): RuleSetData | Refusal<'rule-set.malformed'> {
  const mistakes = mistakesOf(data);
  const [first] = mistakes;
  if (!first) return data as RuleSetData;
  return refuse('rule-set.malformed', { at: first.path.join('.'), reason: first.reason, issues: mistakes.length });
}
