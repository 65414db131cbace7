import type { eligibilityParameters } from '../../parameters/eligibility';
import type { Chapter } from '../stated';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': null,
    'interval.minMonths': null,
    'interval.measuredTo': null,
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': null,
    'fee.student': null,
  },
  rules: {},
};
