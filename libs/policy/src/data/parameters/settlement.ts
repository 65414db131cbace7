import { demand, list, period, share, whole, word } from '../../frame/parameter';

export const settlementParameters = {
  'claim.acceptanceReviewMax': whole('working days', 'lower', 'R-SET-01'),
  'claim.industryReviewMax': whole('working days', 'lower', 'R-SET-02'),
  'notice.min': period('higher', 'R-SET-03'),
  'process.hrssMax': whole('working days', 'lower', 'R-SET-05'),
  'process.financeMax': whole('working days', 'lower', 'R-SET-06'),
  'claim.minHandlers': whole('persons', 'higher', 'R-SET-07'),
  'finance.pushPeriod': word('R-SET-08', ['MONTHLY']),
  'fund.priority': list('fund sources', 'none', 'R-SET-10'),
  'fund.sources': list('fund sources', 'superset', 'R-SET-10c'),
  'fund.employmentSubsidy.trainingShareMin': share('share per year', 'higher', 'R-SET-12'),
  'fund.firstFor': list('goals of training', 'none', 'R-SET-13'),
  'fund.misuse.recover': demand('R-SET-18'),
  'fund.bulletinPeriod': word('R-SET-20', ['QUARTERLY']),
  'fund.auditPeriod': word('R-SET-21', ['YEARLY']),
  'fund.pilotGroups': list('groups of trainees', 'none', 'R-SET-23'),
} as const;
