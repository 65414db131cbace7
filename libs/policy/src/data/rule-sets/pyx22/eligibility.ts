import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, says } from '../stated';
import { VOUCHER } from './places';

const SOCIAL = '二（一）3';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': null,
    'interval.minMonths': null,
    'interval.measuredTo': null,
    'groups.key': null,
    'groups.keyModes': null,
    'groups.socialTraining': says(
      [
        'POVERTY_ALLEVIATED', 'MONITORED_AGAINST_POVERTY', 'LAST_YEAR_STUDENT', 'MIGRANT_WORKER', 'VETERAN', 'TRANSFERRED_EMPLOYEE',
        'RETURNING_ENTREPRENEUR', 'SCHOOL_LEAVER', 'WOMAN', 'UNEMPLOYED', 'PRISONER', 'DETOXIFICATION', 'COMMUNITY_CORRECTION',
        'NEEDY_EMPLOYEE_FAMILY', 'SOCIAL_ASSISTANCE', 'DISABLED', 'FLOODPLAIN_RESETTLER',
      ],
      SOCIAL,
      '脱贫劳动力及监测对象…滩区迁建劳动力',
    ),
    'groups.collegeTraining': null,
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': null,
    'fee.povertyAlleviated': null,
    'entrepreneurship.addressees': null,
    'fee.student': null,
  },
  rules: {
    'R-ELIG-01': at(VOUCHER, '符合补贴条件'),
    'R-ELIG-07d': at(SOCIAL, '脱贫劳动力…转岗职工等群体'),
  },
};
