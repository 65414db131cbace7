import type { RuleSetData } from '../../frame/rule-set';
import { at } from './stated';

const SUPERVISION = '二（四）20';
const MEASURES = '二（四）21(1)';
const ASSESSMENT = '二（四）21(3)';
const SUPPLY = '三（二）';
const FORM = '附件2';

export const hcx21Rules: RuleSetData['rules'] = {
  'R-ELIG-02b': at('二（四）21', '无就业能力、无就业意愿'),
  'R-ELIG-03': at(SUPERVISION, '岗位相同或相近'),
  'R-ELIG-04': at(SUPERVISION, '不隶属于同一职业分类'),
  'R-ELIG-05a': at(SUPERVISION, '本职业学校在校生'),
  'R-ELIG-06': at('二（四）21(2)', '不足一个月'),
  'R-CLASS-01': at(MEASURES, '不得超过80人'),
  'R-CLASS-02': at(MEASURES, '师生比'),
  'R-CLASS-03': at(MEASURES, '工位与培训学员比'),
  'R-CLASS-04': at(MEASURES, '每课时'),
  'R-CLASS-05': at(MEASURES, '实操培训'),
  'R-CLASS-07': at(SUPERVISION, '有明确学时规定的除外'),
  'R-CLASS-09': at(FORM, '开班申请'),
  'R-CLASS-10': at(FORM, '初审人、复核人、盖章'),
  'R-CLASS-11': at(SUPERVISION, '系统之外零补贴'),
  'R-CLASS-12': at(SUPPLY, '实到人数视为开班人数'),
  'R-CLASS-13b': at(SUPPLY, '检查在位平均人数'),
  'R-ATT-01': at(SUPERVISION, '全程录像'),
  'R-ATT-02': at(SUPERVISION, '连续录像'),
  'R-ATT-06': at(FORM, '开班当日检查情况'),
  'R-ATT-08': at(FORM, '平均出勤人数'),
  'R-ATT-10a': at(SUPPLY, '书面请假手续'),
  'R-ATT-11': at(SUPPLY, '计入培训到课率'),
  'R-ATT-13': at(FORM, '检查意见'),
  'R-ASM-01a': at(ASSESSMENT, '不予认可'),
  'R-ASM-03': at(FORM, '提前3天提出'),
  'R-ASM-04a': at(ASSESSMENT, '停止培训开班'),
  'R-ASM-17': at(FORM, '结业考核'),
  'R-CERT-01': at(SUPERVISION, '只能领取培训合格证书的'),
  'R-SET-01': at(SUPPLY, '10个工作日内'),
  'R-SET-02': at(FORM, '15个工作日内'),
  'R-SET-03a': at(SUPPLY, '不少于3个工作日'),
  'R-SET-04': at(SUPPLY, '原则上不予公示'),
  'R-SET-05': at(SUPPLY, '人社部门…15个工作日'),
  'R-SET-06': at(SUPPLY, '财政部门…15个工作日'),
  'R-SET-07': at(FORM, '初审人、复核人'),
  'R-SET-10b': at(SUPPLY, '优先使用专账资金'),
  'R-SET-14': at(FORM, '郑重承诺'),
  'R-SET-15': at(FORM, '企业或培训机构或个人'),
  'R-SET-16': at(FORM, '异议情况和处理情况'),
  'R-SET-17': at(FORM, '审核意见'),
  'R-INST-01': at('二（二）14', '年度目录清单管理'),
  'R-INST-16': at(ASSESSMENT, '整改期'),
  'R-SUB-04': at(SUPERVISION, '零补贴'),
};
