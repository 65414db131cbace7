/** Stages of the annual application form, in the order training goes through them (R-CLASS-08). */
export const formStages = ['OPENING', 'SUPERVISION', 'ASSESSMENT', 'CLAIM', 'PAYMENT'] as const;
export type FormStage = (typeof formStages)[number];

/** Huangchuan 2021 annex 2 is whole; that of Henan 2022 has the first two stages, and breaks off. */
export type FormVersion = 'ANNEX2_2021' | 'ANNEX_2022';
const stagesOfVersion: Readonly<Record<FormVersion, readonly FormStage[]>> = {
  ANNEX2_2021: formStages,
  ANNEX_2022: ['OPENING', 'SUPERVISION'],
};

export interface FormField {
  readonly number: string;
  readonly stage: FormStage;
  readonly label: string;
  /** What it is called where it is stored. */
  readonly key: string;
  /** `IF_ANY`: filled where there is something to fill in; no document states a minimum. */
  readonly filled: 'ALWAYS' | 'IF_ANY';
}

const of =
  (stage: FormStage) =>
  (number: string, label: string, key: string, filled: FormField['filled'] = 'ALWAYS'): FormField => ({
    number,
    stage,
    label,
    key,
    filled,
  });

const opening = of('OPENING');
const supervision = of('SUPERVISION');
const assessment = of('ASSESSMENT');
const claim = of('CLAIM');
const payment = of('PAYMENT');

/** Fields in the order of the form. The header is filled in with the opening; a department without seat in the class signs nothing. */
export const formFields: readonly FormField[] = [
  opening('F-01', '培训机构（或企业、个人）名称', 'applicant.name'),
  opening('F-02', '加盖公章（印章）', 'applicant.seal'),
  opening('F-03', '联系人及电话', 'applicant.contact'),
  opening('F-04', '开户银行名称', 'applicant.bankName'),
  opening('F-05', '银行帐号', 'applicant.bankAccount'),
  opening('F-06', '开班批次及开班时间', 'opening.batch'),
  opening('F-07', '培训工种及级别', 'opening.occupation'),
  opening('F-08', '拟培训人数', 'opening.plannedCount'),
  opening('F-09', '培训时长', 'opening.classHours'),
  opening('F-10', '拟培训方式', 'opening.mode'),
  opening('F-11', '计划及名册是否在系统填报', 'opening.planRosterInSystem'),
  opening('F-12', '行业主管部门审核意见', 'opening.industryOpinion', 'IF_ANY'),
  opening('F-13', '行业主管部门初审、复核、盖章、日期', 'opening.industry', 'IF_ANY'),
  opening('F-14', '人社部门审核意见', 'opening.hrssOpinion'),
  opening('F-15', '人社部门初审、复核、盖章、日期', 'opening.hrss'),
  supervision('F-16', '开班当日学员人数', 'day1.count'),
  supervision('F-17', '签到情况', 'day1.signIn'),
  supervision('F-18', '培训资料留存情况', 'day1.materials'),
  supervision('F-19', '开班当日检查人员签字', 'day1.inspector'),
  supervision('F-20', '第一次检查时间', 'insp.0.date', 'IF_ANY'),
  supervision('F-21', '第一次检查地点', 'insp.0.place', 'IF_ANY'),
  supervision('F-22', '第一次检查师资情况', 'insp.0.teachers', 'IF_ANY'),
  supervision('F-23', '第一次检查学员出勤情况', 'insp.0.attendance', 'IF_ANY'),
  supervision('F-24', '第一次检查人员签字', 'insp.0.inspector', 'IF_ANY'),
  supervision('F-25', '第二次检查五栏', 'insp.1', 'IF_ANY'),
  supervision('F-26', '检查情况是否在系统填报', 'supervision.inSystem'),
  supervision('F-27', '平均出勤人数', 'supervision.averageAttendance'),
  supervision('F-28', '人社部门检查意见', 'supervision.hrssOpinion'),
  assessment('F-29', '组织考核时间（提前3天提出）', 'assess.date'),
  assessment('F-30', '参加考核人数', 'assess.attending'),
  assessment('F-31', '国家职业资格鉴定人数、取证人数', 'assess.qualification'),
  assessment('F-32', '职业技能等级评定人数、取证人数', 'assess.skillLevel'),
  assessment('F-33', '特种作业操作考核人数、取证人数', 'assess.specialOp'),
  assessment('F-34', '专项能力考核认定人数、取证人数', 'assess.specificAbility'),
  assessment('F-35', '结业考核人数、取证人数', 'assess.completion'),
  assessment('F-36', '考核结果是否在系统填报', 'assess.resultsInSystem'),
  assessment('F-37', '取证总人数', 'assess.totalCertified'),
  assessment('F-38', '考核巡查人员签字', 'assess.patrol'),
  claim('F-39', '申请补贴人数', 'claim.persons'),
  claim('F-40', '申请补贴资金', 'claim.amount'),
  claim('F-41', '真实性承诺', 'claim.commitment'),
  claim('F-42', '申请承诺人、日期', 'claim.commitBy'),
  claim('F-43', '行业主管部门审核情况', 'claim.industryOpinion', 'IF_ANY'),
  claim('F-44', '行业主管部门初审、复核、盖章、日期', 'claim.industry', 'IF_ANY'),
  claim('F-45', '补贴信息公示情况', 'notice'),
  claim('F-46', '公示起止日期', 'notice.from'),
  claim('F-47', '公示网站', 'notice.site'),
  claim('F-48', '公示期', 'notice.days'),
  claim('F-49', '异议和处理情况', 'notice.objections', 'IF_ANY'),
  claim('F-50', '人社部门初审、复核、盖章、日期', 'claim.hrss'),
  payment('F-51', '拨付时间', 'pay.date'),
  payment('F-52', '拨付金额', 'pay.amount'),
  payment('F-53', '资金来源', 'pay.source'),
];

/** The form's two notes ask for no field: F-54 lets fields be repeated, F-55 is for one person applying alone. */
export const formNotes = { 'F-54': '专业及批次较多的可添加', 'F-55': '个人申请的仅填基本信息' } as const;

export const stagesOf = (version: FormVersion): readonly FormStage[] => stagesOfVersion[version];
