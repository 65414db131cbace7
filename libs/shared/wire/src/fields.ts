import { type Day, type Fen, type Instant, isDay } from '@jiquan/kernel';
import * as z from 'zod';

/** The only kinds of field that may travel on the bus or in a URL (I16): ids, codes, dates, amounts, public words. */
export const id = z.uuid().meta({ description: 'Identifier, UUID' });
export const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0,79}$/)
  .meta({ description: 'Code from a published list' });
/** Civil days and moments of this trade: earlier and later ones are slips of the pen, and PostgreSQL has no year 0. */
export const day = z
  .string()
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/)
  .refine(isDay, 'not a day of the calendar')
  .transform((text) => text as Day)
  .meta({ description: 'Civil day in Asia/Shanghai' });
export const instant = z
  .string()
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine(isMoment, 'not a moment in time')
  .transform((text) => text as Instant)
  .meta({ description: 'Moment in UTC, milliseconds' });
export const fen = z
  .int()
  .transform((amount) => amount as Fen)
  .meta({ description: 'Amount in fen (0.01 yuan)' });
export const count = z.int().min(0).max(100_000_000);
/** A share as a decimal text, so that no binary fraction ever decides: `0.85`. */
export const share = z.string().regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/);
export const flag = z.boolean();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Words that are public anyway: a campaign's title, an institution's name, the site of a notice. */
export const publicWords = z.string().min(1).max(200).refine(isStorable, 'holds U+0000 or half a character').meta({ description: 'Public words' });
/** Free text for people, never on the bus. */
export const text = (max: number) => z.string().trim().min(1).max(max).refine(isStorable, 'holds U+0000 or half a character');

/** PostgreSQL stores no U+0000 in text and no lone surrogate in JSON. */
function isStorable(words: string): boolean {
  return !words.includes('\u0000') && !/\p{Surrogate}/u.test(words);
}

/** `Date.parse` takes 30 February for 2 March; what does not read back as it was written is none. */
function isMoment(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString() === text;
}

/** Which revision of a rule set a decision stands on (INF-08, A-13). */
export const pin = z.object({ code, revision: z.int().min(1), sha256 });
export type Pin = z.output<typeof pin>;
