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
  /** The ways by which a student may come to a skill-level certificate. */
  'assessment.routes': list('routes', 'none', 'R-ASM-12'),
  'cert.direct.1+X': table('level', 'none', 'R-ASM-13'),
  'cert.process': table('level', 'none', 'R-ASM-14'),
  /** The highest level an outstanding graduate of a secondary vocational school may be examined for. */
  'cert.secondaryGraduateMaxLevel': word('R-ASM-15a', ['INTERMEDIATE', 'SENIOR']),
  /** The highest level any graduate of a secondary vocational school may be assessed for directly. */
  'cert.secondaryGraduateDirectLevel': word('R-ASM-15b', ['INTERMEDIATE', 'SENIOR']),
  'fee.assessmentCandidate': whole('fen', 'lower', 'R-ASM-19'),
  /** What a filed assessment body must have. */
  'assessment.bodyMustHave': list('things', 'superset', 'R-ASM-20'),
} as const;
