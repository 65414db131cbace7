import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** What befell a class; one row per kind, whatever the order of arrival. */
export interface ClassFact {
  readonly class: string;
  readonly kind: 'opened' | 'cancelled' | 'not-recognised';
  readonly happenedOn: Day | null;
  readonly reason: string | null;
}

export const ClassFactTable = table<ClassFact>(
  'class_fact',
  { class: column.id(), kind: word<ClassFact['kind']>(), happenedOn: column.day().orNull(), reason: column.code().orNull() },
  { primary: ['class', 'kind'] },
);
