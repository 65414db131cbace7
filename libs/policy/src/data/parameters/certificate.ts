import { demand, list, monthAndDay, share, table, whole } from '../../frame/parameter';

export const certificateParameters = {
  'cert.kinds': list('certificate kinds', 'none', 'R-CERT-01'),
  'cert.skilledTalentKinds': list('certificate kinds', 'none', 'R-CERT-02'),
  'cert.lowValueShareMax': share('share of certificates', 'lower', 'R-CERT-03'),
  'cert.lowValueKinds': list('certificate kinds', 'superset', 'R-CERT-03'),
  'cert.perGraduateMin': whole('certificates', 'higher', 'R-CERT-05'),
  /** `true`: each graduate's must be a skill-level certificate; `false`: any kind will do. */
  'cert.perGraduateSkillLevel': demand('R-CERT-05'),
  /** Kinds with a task and a count of their own. */
  'cert.separatelyCounted': list('certificate kinds', 'superset', 'R-CERT-06'),
  'cert.taskDeadline': monthAndDay('day of the year', 'none', 'R-CERT-07'),
  'cert.technicalClassEquivalents': table('education', 'none', 'R-CERT-10'),
  'cert.fullSeniorTitleAwards': list('awards', 'none', 'R-CERT-12'),
  'cert.associateSeniorTitleAwards': list('awards', 'none', 'R-CERT-12'),
  /** The lowest rank in the final that counts, by the number of persons in an event. */
  'cert.recruitmentFinalRank': table('rank', 'none', 'R-CERT-13'),
  'cert.recruitmentAchievements': list('achievements', 'none', 'R-CERT-13'),
  'cert.levels': list('levels', 'superset', 'R-CERT-15'),
} as const;
