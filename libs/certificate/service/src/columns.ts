import { column, type Column } from '@jiquan/platform';

/** A text column that holds one of few words. */
export const word = <Word extends string>() => column.code() as unknown as Column<Word>;
