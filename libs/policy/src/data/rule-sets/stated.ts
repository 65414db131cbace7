import type { Clause, Stated } from '../../frame/rule-set';

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
