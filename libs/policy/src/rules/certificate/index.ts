import * as certificate from './certificate';

export const certificateRules = {
  'R-CERT-01': certificate.knownKind,
  'R-CERT-03': certificate.lowValueShare,
  'R-CERT-04': certificate.inQuerySystem,
} as const;
