import { column } from '@jiquan/platform';
import type { Column } from '@jiquan/platform';

/** A code out of a closed list: text in the database, which checks the list, and a union type here. */
export const word = <Word extends string>(): Column<Word> => column.code() as unknown as Column<Word>;
