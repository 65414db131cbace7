import { list, range, share, whole } from '../../frame/parameter';

export const subsidyParameters = {
  'subsidy.assessment.SPECIFIC_ABILITY': whole('fen per certificate', 'none', 'R-SUB-01'),
  'subsidy.assessment.JUNIOR': whole('fen per certificate', 'none', 'R-SUB-01'),
  'subsidy.assessment.INTERMEDIATE': whole('fen per certificate', 'none', 'R-SUB-01'),
  'subsidy.assessment.SENIOR': whole('fen per certificate', 'none', 'R-SUB-01'),
  'subsidy.assessment.TECHNICIAN': whole('fen per certificate', 'none', 'R-SUB-01'),
  'subsidy.assessment.SENIOR_TECHNICIAN': whole('fen per certificate', 'none', 'R-SUB-01'),
  'subsidy.assessment.uniqueKey': list('key parts', 'none', 'R-SUB-02'),
  'reward.smeHire': whole('fen per person', 'none', 'R-SUB-05'),
  'reward.smeHire.minMonths': whole('months', 'higher', 'R-SUB-05'),
  'reward.smeHire.cap': whole('fen cumulative', 'lower', 'R-SUB-05'),
  'reward.agencyPlacement': whole('fen per person', 'none', 'R-SUB-06'),
  'reward.agencyPlacement.minMonths': whole('months', 'higher', 'R-SUB-06'),
  'reward.entrepreneurPark': whole('fen one-off', 'none', 'R-SUB-07'),
  'reward.startup': range('fen one-off', 'none', 'R-SUB-08'),
  'staffEducation.frontLineShareMin': share('share of staff-education funds', 'higher', 'R-SUB-11'),
  'staffEducation.taxDeductionMax': share('share of total wages', 'lower', 'R-SUB-11'),
  'college.spendingUses': list('uses', 'none', 'R-SUB-12'),
} as const;
