import { isDay } from '@jiquan/kernel';
import * as z from 'zod';
import { SHARE } from './share';
import type { Period, Strictness } from './strictness';

/** What a key of a rule set is: its unit, which way is strict, the rule it belongs to, and the form of its values. */
export interface ParameterDefinition<Value> {
  readonly unit: string;
  readonly strictness: Strictness;
  readonly rule: string;
  readonly schema: z.ZodType<Value>;
}

const of =
  <Value>(schema: z.ZodType<Value>) =>
  (unit: string, strictness: Strictness, rule: string): ParameterDefinition<Value> => ({
    unit,
    strictness,
    rule,
    schema,
  });

export const whole = of<number>(z.int().min(0));
export const share = of<string>(z.string().regex(SHARE, 'not a share such as 0.65'));
export const dated = of<string>(z.string().refine(isDay, 'not a day'));
/** A day of every year, `11-30`; 29 February is none. */
export const monthAndDay = of<string>(z.string().refine((text) => isDay(`2001-${text}`), 'not a day of a year such as 11-30'));
export const list = of<readonly string[]>(z.array(z.string()));
export const table = of<Readonly<Record<string, string>>>(z.record(z.string(), z.string()));
export const range = of<{ readonly min: number; readonly max: number }>(z.strictObject({ min: z.int(), max: z.int() }).refine(({ min, max }) => min <= max, 'min is above max'));

export const period = (strictness: Strictness, rule: string): ParameterDefinition<Period> =>
  of<Period>(z.strictObject({ count: z.int().min(1), unit: z.enum(['WORKING_DAY', 'DAY']) }))(
    'period',
    strictness,
    rule,
  );

/** A demand that is made (`true`) or expressly not made (`false`); made is stricter. */
export const demand = (rule: string): ParameterDefinition<boolean> =>
  of<boolean>(z.boolean())('demand', 'higher', rule);

/** One of few words. No word is stricter than another unless a document said so, so `none`. */
export const word = <const Word extends string>(
  rule: string,
  words: readonly [Word, ...Word[]],
): ParameterDefinition<Word> => of<Word>(z.enum(words) as unknown as z.ZodType<Word>)('word', 'none', rule);
