import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, says } from '../stated';
import { ONLINE, SUPERVISION } from './places';

const KEY_GROUPS = '二（一）2';
const PRISONERS = '二（一）12';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': says('OWN_SCHOOL_SAME_MAJOR', SUPERVISION, '本职业学校在校生…在读专业'),
    'interval.minMonths': says(1, ONLINE, '不足一个月'),
    'interval.measuredTo': says('NEXT_CLASS_OPENING', ONLINE, '距下一次培训开班'),
    'groups.key': says(
      [
        'RURAL_TRANSFER_WORKER', 'MIGRANT_WORKER', 'SCHOOL_LEAVER', 'GRADUATE_OF_THE_YEAR', 'UNEMPLOYED', 'VETERAN', 'DISABLED',
        'POVERTY_ALLEVIATED', 'CLEVER_DAUGHTER_IN_LAW',
      ],
      KEY_GROUPS,
      '农村转移就业劳动者…残疾人等群体',
    ),
    'groups.keyModes': null,
    'groups.socialTraining': null,
    'groups.collegeTraining': null,
    'prisoner.maxAge': says(60, PRISONERS, '60周岁以内'),
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': says(true, '二（四）21', '专账资金不得培训'),
    'eligibility.employabilityRequired': null,
    'fee.povertyAlleviated': says(0, '二（一）3', '免费技能培训'),
    'entrepreneurship.addressees': says('ALL_WILLING', '二（一）8', '有创业意愿和培训需求'),
    'fee.student': null,
  },
  rules: {
    'R-ELIG-02b': at('二（四）21', '无就业能力、无就业意愿'),
    'R-ELIG-03': at(SUPERVISION, '岗位相同或相近'),
    'R-ELIG-04': at(SUPERVISION, '不隶属于同一职业分类'),
    'R-ELIG-05a': at(SUPERVISION, '本职业学校在校生'),
    'R-ELIG-06': at(ONLINE, '不足一个月'),
    'R-ELIG-07c': at(KEY_GROUPS, '就业重点群体'),
    'R-ELIG-08a': at(PRISONERS, '在押服刑人员…社区矫正对象'),
    'R-ELIG-09': at('二（一）3', '已脱贫劳动力'),
    'R-ELIG-11': at('二（一）8', '各类劳动者'),
  },
};
