import type { ParameterDefinition } from '../../frame/parameter';
import type { Clause, Stated } from '../../frame/rule-set';

type Values<Keys> = { readonly [Key in keyof Keys]: Stated<Keys[Key] extends ParameterDefinition<infer Value> ? Value : never> | null };

/** What one document says about one family: every key of it, stated or `null` for silent, and the rules it states. */
export interface Chapter<Keys> {
  readonly parameters: Values<Keys>;
  readonly rules: Readonly<Record<string, Clause>>;
}

/** The document says nothing about a family at all. */
export const silent = <Keys extends object>(keys: Keys): Chapter<Keys> => ({
  parameters: Object.fromEntries(Object.keys(keys).map((key) => [key, null])) as Values<Keys>,
  rules: {},
});

/** A value, the place of the clause, and the few words that carry it. */
export const says = <const Value>(value: Value, place: string, words: string): Stated<Value> => ({
  value,
  place,
  words,
});

/** The same, where the source is a machine translation and the words are a reading of it. */
export const read = <const Value>(value: Value, place: string, words: string): Stated<Value> => ({
  value,
  place,
  words,
  reconstructed: true,
});

export const at = (place: string, words: string): Clause => ({ place, words });
export const readAt = (place: string, words: string): Clause => ({ place, words, reconstructed: true });
