import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, readAt, says } from '../stated';
import { APPROVAL, ONLINE, VOUCHER } from './places';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': says('GRADUATION_YEAR_ANY_MAJOR', APPROVAL, '毕业年度在校生'),
    'interval.minMonths': says(1, ONLINE, '不足一个月'),
    'interval.measuredTo': says('TAKING_PART_AGAIN', ONLINE, '不得再次参加'),
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': says('2025-01-01', '二（一）6', '刑期至2025年前'),
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': says(true, APPROVAL, '杜绝…无就业能力'),
    'fee.student': null,
  },
  rules: {
    'R-ELIG-01': readAt(VOUCHER, '有培训意愿、符合条件'),
    'R-ELIG-02a': at(APPROVAL, '无就业意愿、无就业能力'),
    'R-ELIG-03': at(APPROVAL, '岗位相同或相近'),
    'R-ELIG-04': at(APPROVAL, '不得隶属于同一职业分类'),
    'R-ELIG-05c': at(APPROVAL, '毕业年度在校生'),
    'R-ELIG-06': at('三2', '不足一个月'),
    'R-ELIG-10': at(APPROVAL, '问卷调查…比对人员信息'),
  },
};
