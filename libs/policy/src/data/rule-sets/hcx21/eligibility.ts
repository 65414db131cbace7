import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, says } from '../stated';
import { ONLINE, SUPERVISION } from './places';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': says('OWN_SCHOOL_SAME_MAJOR', '二（四）20', '本职业学校在校生…在读专业'),
    'interval.minMonths': says(1, ONLINE, '不足一个月'),
    'interval.measuredTo': says('NEXT_CLASS_OPENING', ONLINE, '距下一次培训开班'),
    'prisoner.maxAge': says(60, '二（一）12', '60周岁以内'),
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': says(true, '二（四）21', '专账资金不得培训'),
    'eligibility.employabilityRequired': null,
    'fee.student': null,
  },
  rules: {
    'R-ELIG-02b': at('二（四）21', '无就业能力、无就业意愿'),
    'R-ELIG-03': at(SUPERVISION, '岗位相同或相近'),
    'R-ELIG-04': at(SUPERVISION, '不隶属于同一职业分类'),
    'R-ELIG-05a': at(SUPERVISION, '本职业学校在校生'),
    'R-ELIG-06': at('二（四）21(2)', '不足一个月'),
  },
};
