import type { eligibilityParameters } from '../../parameters/eligibility';
import { at, type Chapter, read, readAt, says } from '../stated';
import { APPROVAL, ONLINE, VOUCHER } from './places';

const KEY_GROUPS = '二（一）6';

export const eligibility: Chapter<typeof eligibilityParameters> = {
  parameters: {
    'student.exclusion': says('GRADUATION_YEAR_ANY_MAJOR', APPROVAL, '毕业年度在校生'),
    'interval.minMonths': says(1, ONLINE, '不足一个月'),
    'interval.measuredTo': says('TAKING_PART_AGAIN', ONLINE, '不得再次参加'),
    'groups.key': says(
      [
        'LAST_YEAR_STUDENT', 'UNEMPLOYED_GRADUATE', 'MIGRANT_WORKER', 'POVERTY_ALLEVIATED', 'HEALTH_WORKER', 'UNEMPLOYED', 'VETERAN',
        'DISABLED', 'FLOODPLAIN_RESETTLER', 'RESERVOIR_RESETTLER', 'SEAFARER', 'COMMUNITY_CORRECTION', 'DETOXIFICATION', 'PRISONER',
      ],
      KEY_GROUPS,
      '毕业学年的普通高校学生…在押服刑人员',
    ),
    'groups.keyModes': null,
    'groups.socialTraining': null,
    'groups.collegeTraining': null,
    'prisoner.maxAge': null,
    'prisoner.sentenceEndsBefore': says('2025-01-01', KEY_GROUPS, '刑期至2025年前'),
    'fund.specialAccount.employabilityRequired': null,
    'eligibility.employabilityRequired': says(true, APPROVAL, '杜绝…无就业能力'),
    'fee.povertyAlleviated': null,
    'entrepreneurship.addressees': read('WILLING_AND_QUALIFIED', KEY_GROUPS, '有意愿、有条件'),
    'fee.student': null,
  },
  rules: {
    'R-ELIG-01': readAt(VOUCHER, '有培训意愿、符合条件'),
    'R-ELIG-02a': at(APPROVAL, '无就业意愿、无就业能力'),
    'R-ELIG-03': at(APPROVAL, '岗位相同或相近'),
    'R-ELIG-04': at(APPROVAL, '不得隶属于同一职业分类'),
    'R-ELIG-05c': at(APPROVAL, '毕业年度在校生'),
    'R-ELIG-06': at(ONLINE, '不足一个月'),
    'R-ELIG-07b': at(KEY_GROUPS, '毕业学年的普通高校学生…就业技能培训'),
    'R-ELIG-08b': at(KEY_GROUPS, '符合条件的在押服刑人员'),
    'R-ELIG-10': at(APPROVAL, '问卷调查…比对人员信息'),
    'R-ELIG-11': readAt(KEY_GROUPS, '有意愿、有条件'),
  },
};
