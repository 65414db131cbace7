import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, says } from '../stated';

const TRAINING = '二（二）';
const INCENTIVES = '三（二）';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': null,
    'interval.minMonths': null,
    'interval.measuredTo': null,
    'groups.key': null,
    'groups.keyModes': null,
    'groups.socialTraining': null,
    'groups.collegeTraining': says(
      ['RURAL_TRANSFER_WORKER', 'POVERTY_ALLEVIATED', 'RETURNING_ENTREPRENEUR', 'RURAL_LEADER', 'UNEMPLOYED', 'TRANSFERRED_EMPLOYEE'],
      TRAINING,
      '农村转移劳动力…转岗职工等群体',
    ),
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': null,
    'fee.povertyAlleviated': null,
    'entrepreneurship.addressees': null,
    'fee.student': says(0, INCENTIVES, '不得…收取任何费用'),
  },
  rules: {
    'R-ELIG-07e': at(TRAINING, '地方所属院校…重点面向'),
    'R-ELIG-12': at(INCENTIVES, '在校学生…任何费用'),
  },
};
