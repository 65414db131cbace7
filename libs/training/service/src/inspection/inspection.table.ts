import { column, table } from '@jiquan/platform';
import type { Inspection } from '@jiquan/training-domain';
import { word } from '../columns';

export const InspectionTable = table<Inspection>('inspection', {
  id: column.id(),
  class: column.id(),
  kind: word<Inspection['kind']>(),
  mode: word<Inspection['mode']>(),
  date: column.day(),
  place: column.text(),
  present: column.count(),
  teachers: column.text(),
  signIn: column.text().orNull(),
  materials: column.text().orNull(),
  attendance: column.text().orNull(),
  inspector: column.id(),
  recordedAt: column.instant(),
});
