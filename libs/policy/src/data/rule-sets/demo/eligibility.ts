import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, says } from '../stated';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': says('GRADUATION_YEAR_ANY_MAJOR', '演示第三条', '毕业年度在校生除外'),
    'interval.minMonths': says(1, '演示第三条', '间隔一个月'),
    'interval.measuredTo': says('TAKING_PART_AGAIN', '演示第三条', '至再次参加'),
    'groups.key': says(['MIGRANT_WORKER', 'POVERTY_ALLEVIATED', 'UNEMPLOYED', 'VETERAN', 'DISABLED'], '演示第三条', '重点群体五类'),
    'groups.keyModes': null,
    'groups.socialTraining': null,
    'groups.collegeTraining': null,
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': says(true, '演示第三条', '须有就业意愿和能力'),
    'fee.povertyAlleviated': says(0, '演示第三条', '脱贫劳动力免费'),
    'entrepreneurship.addressees': says('WILLING_AND_QUALIFIED', '演示第三条', '有意愿、有条件'),
    'fee.student': null,
  },
  rules: {
    'R-ELIG-01': at('演示第三条', '参训条件'),
    'R-ELIG-02a': at('演示第三条', '参训条件'),
    'R-ELIG-03': at('演示第三条', '参训条件'),
    'R-ELIG-04': at('演示第三条', '参训条件'),
    'R-ELIG-05c': at('演示第三条', '参训条件'),
    'R-ELIG-06': at('演示第三条', '参训条件'),
    'R-ELIG-07b': at('演示第三条', '重点群体'),
    'R-ELIG-09': at('演示第三条', '免费培训'),
    'R-ELIG-10': at('演示第三条', '参训条件'),
    'R-ELIG-11': at('演示第三条', '创业培训'),
  },
};
