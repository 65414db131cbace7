import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter } from '../stated';
import { VOUCHER } from './places';

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
  rules: {
    'R-ELIG-01': at(VOUCHER, '符合补贴条件'),
  },
};
