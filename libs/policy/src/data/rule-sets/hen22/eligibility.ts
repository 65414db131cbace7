import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, says } from '../stated';
import { ONLINE, PROCESS, VOUCHER } from './places';

const KEY_GROUPS = '二（一）10';
const START_UPS = '二（一）9';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': says('GRADUATING_ACADEMIC_YEAR_SAME_MAJOR', PROCESS, '毕业学年在校生…在读专业'),
    'interval.minMonths': says(1, ONLINE, '不足一个月'),
    'interval.measuredTo': says('TAKING_PART_AGAIN', ONLINE, '不得再次参加'),
    'groups.key': says(
      [
        'UNIVERSITY_GRADUATE', 'MIGRANT_WORKER', 'POVERTY_ALLEVIATED', 'SCHOOL_LEAVER_OF_THE_YEAR', 'HEALTH_WORKER', 'UNEMPLOYED',
        'VETERAN', 'DISABLED', 'DOUBLE_REDUCTION', 'PRISONER', 'DETOXIFICATION', 'COMMUNITY_CORRECTION',
      ],
      KEY_GROUPS,
      '高校毕业生、农民工…社区矫正对象',
    ),
    'groups.keyModes': says(['ORDER', 'POST', 'PROJECT'], KEY_GROUPS, '订单、定岗和项目制'),
    'groups.socialTraining': null,
    'groups.collegeTraining': null,
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': null,
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': null,
    'fee.povertyAlleviated': null,
    'entrepreneurship.addressees': says('WILLING_IN_EARLY_STAGE', START_UPS, '有创业意愿和创业初期的适龄人员'),
    'fee.student': null,
  },
  rules: {
    'R-ELIG-01': at(VOUCHER, '有培训意愿、符合条件'),
    'R-ELIG-03': at(PROCESS, '岗位相同或相近'),
    'R-ELIG-04': at(PROCESS, '不隶属于同一职业分类'),
    'R-ELIG-05b': at(PROCESS, '毕业学年在校生'),
    'R-ELIG-06': at(ONLINE, '不足一个月'),
    'R-ELIG-07a': at(KEY_GROUPS, '订单、定岗和项目制等培训'),
    'R-ELIG-11': at(START_UPS, '创业初期的适龄人员'),
  },
};
