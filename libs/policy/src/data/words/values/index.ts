import type { Words } from '../../../frame/finding';
import { certificateKinds, levels } from '../../certificates';
import { certificationWords } from './certification';
import { classWords } from './classes';
import { groups } from '../../groups';
import { officeWords } from './office';
import { recordWords } from './records';
import { supportWords } from './support';

const said = (zh: string, en: string): Words => ({ zh, en });
const named = (table: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(table).map(([code, { zh, en }]) => [code, { zh, en }]));

/** What follows from a finding, and how a document wants a thing done. */
const effects = {
  STOP_OPENING: said('停止开班并整改', 'the institution opens no class and rectifies'),
  SUSPEND_ASSESSMENT: said(
    '暂停结业考核，重新培训或取消当班补贴资格，并整改',
    'completion assessment suspended; train again or the class loses its subsidy; the institution rectifies',
  ),
  NOT_RECOGNISED: said('不予认可', 'not recognised'),
  NO_SUBSIDY: said('不予补贴', 'no subsidy'),
  SUBSIDY_CANCELLED: said('取消补贴资格', 'the class loses its subsidy'),
  HOLD: said('暂缓，由人工处理', 'held until an officer has decided'),
  OVER_CAP: said('超过上限', 'over the cap'),
  NEAR_CAP: said('接近上限', 'close to the cap'),
  INVALID: said('培训无效', 'the training does not count'),
  INVALID_AND_NO_OFFLINE_ASSESSMENT: said('培训无效，不得参加线下考核', 'the training does not count, and no offline assessment'),
  RESULT_NOT_RECOGNISED: said('培训结果不予认可', 'the result of the training is not recognised'),
  DELIST_AND_EXPOSE: said('退出目录清单并向社会曝光', 'struck off the list and made public'),
  TWO_YEARS_FROM_BREACH: said('自违规之日起两年内不得参与', 'barred for two years from the breach'),
  FROM_DISCOVERY_NO_END: said('自发现之日起不得参与', 'barred from the discovery, without an end'),
} as const;

const ways = {
  OWN_SCHOOL_SAME_MAJOR: said('本校在校生的在读专业', 'students of one’s own school, in their major'),
  GRADUATING_ACADEMIC_YEAR_SAME_MAJOR: said('毕业学年在校生的在读专业', 'students in their last study year, in their major'),
  GRADUATION_YEAR_ANY_MAJOR: said('毕业年度在校生，不论专业', 'students in their graduation year, in any major'),
  NEXT_CLASS_OPENING: said('至下一次培训开班', 'until the next class opens'),
  TAKING_PART_AGAIN: said('至再次参加培训', 'until training is taken up again'),
  OPENING_UNLESS_INSPECTION_LOWER_THEN_MEAN: said(
    '以开班实到人数为准，检查人数较少时取平均',
    'the count at opening, or the mean where an inspection found fewer',
  ),
  MEAN_OF_INSPECTIONS: said('各次检查的平均人数', 'the mean of the inspections'),
  SOME_ALL_CENTRES: said('部分教师持证（企业培训中心）', 'some teachers certified (enterprise centres)'),
  CORRESPONDING_NUMBER_ALL_CENTRES: said('相应数量教师持证（企业培训中心）', 'a corresponding number of teachers certified (enterprise centres)'),
  CORRESPONDING_NUMBER_MANUFACTURING_CENTRES: said(
    '相应数量教师持证（制造业企业培训中心）',
    'a corresponding number of teachers certified (manufacturing enterprise centres)',
  ),
  FULL: said('全程', 'from beginning to end'),
  MAY: said('可以', 'may'),
  SHALL: said('应当', 'shall'),
  WRITTEN_LEAVE: said('书面请假', 'leave asked for in writing'),
  LOCAL_HRSS_CONSENT: said('经当地人社部门同意', 'consent of the local HRSS'),
  FULL_VIDEO: said('全程录像', 'recorded from beginning to end'),
  PROVINCIAL_OFFICE: said('省领导小组办公室', 'the provincial leading-group office'),
  OFFLINE_ONLY: said('一律线下', 'offline without exception'),
  ONLINE_THEORY_PROMOTED: said('推进线上理论考试', 'theory online where possible'),
  HRSS_CONSENT_IN_PROVINCE: said('经培训地人社部门同意，限省内', 'consent of HRSS where the training is, within the province'),
  PROVINCIAL_OFFICE_CONSENT: said('经省领导小组办公室同意', 'consent of the provincial leading-group office'),
} as const;

const lists = {
  MONTHLY: said('每月', 'every month'),
  QUARTERLY: said('每季', 'every quarter'),
  HALF_YEAR: said('每半年', 'every half-year'),
  YEARLY: said('每年', 'every year'),
  WORKING_DAY: said('个工作日', 'working days'),
  DAY: said('天', 'days'),
  ENTERPRISE: said('企业', 'enterprise'),
  INDIVIDUAL: said('个人', 'individual'),
  INSTITUTION: said('培训机构', 'institution'),
  SPECIAL_ACCOUNT: said('职业技能提升行动专账资金', 'special account'),
  EMPLOYMENT_SUBSIDY: said('就业补助资金', 'employment-subsidy funds'),
  UNEMPLOYMENT_INSURANCE_EXTRACTED: said('失业保险基金提取资金', 'funds extracted from unemployment insurance'),
  UNEMPLOYMENT_INSURANCE: said('失业保险基金', 'unemployment-insurance fund'),
  LOCAL_TALENT: said('地方人才经费', 'local talent funds'),
  INDUSTRY_DEVELOPMENT: said('行业产业发展经费', 'industry-development funds'),
  person: said('人员', 'person'),
  occupation: said('职业', 'occupation'),
  level: said('等级', 'level'),
  FACE: said('人脸识别', 'face recognition'),
  OFFLINE: said('线下', 'offline'),
  BLENDED: said('线上线下结合', 'blended'),
  ONLINE: said('线上', 'online'),
  SAME: said('相同', 'the same'),
  CLOSE: said('相近', 'close'),
  OTHER: said('其他', 'another'),
  UNDECIDED: said('未定', 'undecided'),
  training: said('培训', 'training'),
  assessment: said('评价', 'assessment'),
  institution: said('培训机构', 'institution'),
  body: said('评价机构', 'assessment body'),
  worker: said('劳动者', 'worker'),
  enterprise: said('企业', 'enterprise'),
  individual: said('个人', 'individual'),
  'found-and-equal': said('查得且一致', 'found and equal'),
  'not-found': said('未查得', 'not found'),
  mismatch: said('不一致', 'not equal'),
  revoked: said('已撤销', 'revoked'),
  down: said('系统不可用', 'system down'),
} as const;

/** Words for the codes that values, effects and facts are made of; a code without words is shown as it is. */
export const valueWords: Readonly<Record<string, Words>> = {
  ...named(certificateKinds),
  ...named(levels),
  ...named(groups),
  ...recordWords,
  ...officeWords,
  ...supportWords,
  ...certificationWords,
  ...classWords,
  ...effects,
  ...ways,
  ...lists,
};
