import type { Answer, Verification } from '@jiquan/certificate-domain';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** Answers are added and never changed. */
export const VerificationTable = table<Verification>('verification', {
  id: column.id(),
  certificate: column.id(),
  request: column.id(),
  answer: word<Answer>(),
  differences: column.json<readonly string[]>(),
  asOf: column.instant(),
  recordedAt: column.instant(),
});
