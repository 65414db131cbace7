import type { settlementParameters } from '../../parameters/settlement';
import type { Chapter } from '../stated';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': null,
    'claim.industryReviewMax': null,
    'notice.min': null,
    'process.hrssMax': null,
    'process.financeMax': null,
    'claim.minHandlers': null,
    'finance.pushPeriod': null,
    'fund.priority': null,
    'fund.employmentSubsidy.trainingShareMin': null,
  },
  rules: {},
};
