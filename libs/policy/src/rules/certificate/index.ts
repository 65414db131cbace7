import * as certificate from './certificate';
import * as college from './college';
import * as holder from './holder';

export const certificateRules = {
  'A-05': certificate.completionCounts,
  'R-CERT-01': certificate.knownKind,
  'R-CERT-02': holder.skilledTalent,
  'R-CERT-03': certificate.lowValueShare,
  'R-CERT-04': certificate.inQuerySystem,
  'R-CERT-05': holder.perGraduate,
  'R-CERT-06': college.countedApart,
  'R-CERT-07': college.finishedInTime,
  'R-CERT-10': holder.educationOfTechnicalClass,
  'R-CERT-11': holder.oneArchive,
  'R-CERT-12': holder.titleByAward,
  'R-CERT-13': holder.recruitedDirectly,
  'R-CERT-14': certificate.issuedOnPassing,
  'R-CERT-15': certificate.knownLevel,
} as const;
