import { list, share, table, whole, word } from '../../frame/parameter';

export const assessmentParameters = {
  'satisfaction.min': share('share of answers', 'higher', 'R-ASM-04'),
  'satisfaction.effect': word('R-ASM-04', ['STOP_OPENING', 'SUSPEND_ASSESSMENT']),
  'satisfaction.rectifyMonths': whole('months', 'higher', 'R-ASM-04'),
  'assessment.mode': word('R-ASM-02', ['OFFLINE_ONLY', 'ONLINE_THEORY_PROMOTED']),
  'assessment.noticeDays': whole('days', 'higher', 'R-ASM-03'),
  'assessment.mustUseCertificates': list('certificate kinds', 'superset', 'R-ASM-01'),
  'assessment.directCompletionExam': word('R-ASM-01', ['NOT_RECOGNISED', 'NO_SUBSIDY']),
  'assessment.institutionInspectionPerHalfYear': whole('inspections', 'higher', 'R-ASM-06'),
  'assessment.specExpertsMin': whole('persons', 'higher', 'R-ASM-11a'),
  'cert.direct.1+X': table('level', 'none', 'R-ASM-13'),
  'cert.process': table('level', 'none', 'R-ASM-14'),
  'cert.secondaryGraduateMaxLevel': word('R-ASM-15', ['INTERMEDIATE', 'SENIOR']),
  'fee.assessmentCandidate': whole('fen', 'lower', 'R-ASM-19'),
} as const;
