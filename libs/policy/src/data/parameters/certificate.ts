import { list, share, whole, word } from '../../frame/parameter';

export const certificateParameters = {
  'cert.kinds': list('certificate kinds', 'none', 'R-CERT-01'),
  'cert.lowValueShareMax': share('share of certificates', 'lower', 'R-CERT-03'),
  'cert.lowValueKinds': list('certificate kinds', 'superset', 'R-CERT-03'),
  'cert.perGraduateMin': whole('certificates', 'higher', 'R-CERT-05'),
  'cert.taskDeadline': word('R-CERT-07', ['11-30']),
} as const;
