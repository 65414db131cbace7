import type { Candidate } from '@jiquan/certificate-domain';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

export const CandidateTable = table<Candidate>('candidate', {
  id: column.id(),
  sitting: column.id(),
  person: column.id(),
  enrolment: column.id().orNull(),
  kind: word<Candidate['kind']>(),
  attended: column.flag().orNull(),
  passed: column.flag().orNull(),
  version: column.version(),
});
