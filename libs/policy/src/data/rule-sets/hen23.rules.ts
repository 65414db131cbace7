import type { RuleSetData } from '../../frame/rule-set';
import { at, readAt } from './stated';

const CHAPTER = '二（三）';
const APPROVAL = '二（三）1';
const PROCESS = '二（三）2';
const ASSESSMENT = '二（三）3';
const MONEY = '二（三）4';
const VOUCHER = '二（五）';

export const hen23Rules: RuleSetData['rules'] = {
  'R-ELIG-01': readAt(VOUCHER, '有培训意愿、符合条件'),
  'R-ELIG-02a': at(APPROVAL, '无就业意愿、无就业能力'),
  'R-ELIG-03': at(APPROVAL, '岗位相同或相近'),
  'R-ELIG-04': at(APPROVAL, '不得隶属于同一职业分类'),
  'R-ELIG-05c': at(APPROVAL, '毕业年度在校生'),
  'R-ELIG-06': at('三2', '不足一个月'),
  'R-ELIG-10': at(APPROVAL, '问卷调查…比对人员信息'),
  'R-CLASS-01': at(APPROVAL, '不超过80人'),
  'R-CLASS-02': at(APPROVAL, '师生比'),
  'R-CLASS-03': at(APPROVAL, '工位与培训学员比'),
  'R-CLASS-04': at(APPROVAL, '每课时'),
  'R-CLASS-05': at(APPROVAL, '实操培训'),
  'R-CLASS-06': at('三2', '理论学习部分'),
  'R-CLASS-07': readAt(CHAPTER, '明确课时规定的除外'),
  'R-CLASS-11': readAt(CHAPTER, '系统之外零补贴'),
  'R-CLASS-12': readAt(APPROVAL, '实到培训人数'),
  'R-CLASS-13a': readAt(APPROVAL, '实地检查平均人数'),
  'R-CLASS-15': at(APPROVAL, '第一责任人'),
  'R-TEACH-02': at(APPROVAL, '每个专业每个班级'),
  'R-ATT-01': at(PROCESS, '全程录像'),
  'R-ATT-02': readAt(PROCESS, '连续录像'),
  'R-ATT-03b': at(PROCESS, '取消补贴资格'),
  'R-ATT-04': readAt(PROCESS, '人脸识别签到设备'),
  'R-ATT-07a': readAt(PROCESS, '至少一次实地检查或抽查'),
  'R-ATT-10c': readAt(PROCESS, '补课须全程录像'),
  'R-ATT-11': readAt(PROCESS, '计入培训到课率'),
  'R-ASM-01c': at(ASSESSMENT, '不予补贴'),
  'R-ASM-04c': readAt(PROCESS, '低于85%'),
  'R-CERT-01': at(ASSESSMENT, '五类证书'),
  'R-CERT-03': at(CHAPTER, '不超过取证总数'),
  'R-VCH-01': readAt(VOUCHER, '符合条件的劳动者'),
  'R-VCH-02': readAt(VOUCHER, '实名制'),
  'R-VCH-03': readAt(VOUCHER, '不得转让'),
  'R-VCH-04': readAt(VOUCHER, '以证换券'),
  'R-VCH-05': readAt(VOUCHER, '无证无价'),
  'R-VCH-06': readAt(VOUCHER, '全过程闭环'),
  'R-VCH-08': readAt(VOUCHER, '线上、线下'),
  'R-VCH-09': readAt(VOUCHER, '250万张、60万张以上'),
  'R-SUB-04': readAt(CHAPTER, '系统之外零补贴'),
  'R-SET-03c': at(MONEY, '不少于5天'),
  'R-SET-07': at(MONEY, '两人以上经办审查签字'),
  'R-SET-08': at(MONEY, '按月…推送'),
  'R-SET-09': at(MONEY, '财政部门审核确认'),
  'R-SET-10c': at('三3', '多种方式'),
  'R-INST-01': at('二（二）', '强化目录清单管理'),
  'R-INST-02': at('二（二）', '2022年以来'),
  'R-INST-06a': at('二（二）', '不得跨省辖市'),
  'R-INST-16': readAt(PROCESS, '至少一个月'),
};
