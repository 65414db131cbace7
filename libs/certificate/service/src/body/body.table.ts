import type { AssessmentBody, BodyState } from '@jiquan/certificate-domain';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

export const BodyTable = table<AssessmentBody>('assessment_body', {
  id: column.id(),
  code: column.code(),
  name: column.text(),
  division: column.code(),
  occupations: column.json<readonly string[]>(),
  state: word<BodyState>(),
  filedOn: column.day().orNull(),
  filingDocument: column.text().orNull(),
  blacklistedFrom: column.day().orNull(),
  blacklistedFor: column.text().orNull(),
  version: column.version(),
});
