import type { VerificationRequest } from '@jiquan/certificate-domain';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

export const VerificationRequestTable = table<VerificationRequest>('verification_request', {
  id: column.id(),
  certificate: column.id(),
  source: word<VerificationRequest['source']>(),
  revision: column.count(),
  why: column.code(),
  askedAt: column.instant(),
  state: word<VerificationRequest['state']>(),
  tries: column.count(),
  nextTryAt: column.instant(),
  answeredAt: column.instant().orNull(),
  version: column.version(),
});
