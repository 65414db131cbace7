import { column } from '@jiquan/platform';

type TextColumn = ReturnType<typeof column.code>;
type WordColumn<Word extends string> = Omit<TextColumn, 'value' | 'orNull'> & { readonly value: Word; orNull(): WordColumn<Word> };

/** A text column that holds one of few words. */
export const word = <Word extends string>() => column.code() as unknown as WordColumn<Word>;
