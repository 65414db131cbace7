import type { Ambiguity } from '../../frame/ambiguity';

export const settlementAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-18': {
    point: { zh: '正文审核10个工作日，申请表为15个工作日', en: 'Review takes 10 working days in the text and 15 in the form' },
    default: { zh: '以正文为期限，申请表的天数作为警报', en: 'The text is the deadline, the form the alarm' },
    by: { setting: 'review.alarmAfterTarget' },
  },
  'A-19': {
    point: {
      zh: '公示天数是否计入人社15个工作日，补正期间是否停算',
      en: 'Whether notice days count towards the 15 of HRSS, and whether corrections stop the clock',
    },
    default: {
      zh: '公示单独计算，两种口径都列出；材料在申请人处时停算并留痕',
      en: 'The notice is counted apart and both ways are told; the clock stands while the applicant corrects',
    },
    by: { setting: 'clock.noticeApart' },
  },
  'A-20': {
    point: { zh: '公示与人社审核的先后', en: 'Which comes first, the notice or the review of HRSS' },
    default: { zh: '按申请表次序，公示期满后再由人社审核', en: 'The order of the form: HRSS reviews after the notice' },
    by: { setting: 'notice.beforeHrssReview' },
  },
  'A-21': {
    point: { zh: '2023年公示“5天”，未说工作日', en: 'The notice of 2023 runs 5 days, and not working days' },
    default: { zh: '按天存储，按5个工作日运行，两种理解都满足', en: 'Kept as days and run as 5 working days, which satisfies both' },
    by: { setting: 'notice.daysRunAsWorkingDays' },
  },
  'A-22': {
    point: { zh: '2023年未规定审核和办理天数', en: '2023 says nothing on the days for review and processing' },
    default: { zh: '沿用上年天数作为服务目标，不作约束', en: 'The days of the year before are a service target that binds nobody' },
    by: { setting: 'review.targetWorkingDays' },
  },
  'A-23': {
    point: { zh: '按月推送未定日期，与财政办理期限如何衔接', en: 'The monthly push has no day, and meets the limit of finance' },
    default: {
      zh: '每月推送一次，默认第一个工作日；财政期限自推送起算',
      en: 'Once a month, on its first working day; the clock of finance starts with it',
    },
    by: { setting: 'push.onWorkingDay' },
  },
  'A-54': {
    point: { zh: '公示中哪些是敏感信息', en: 'Which data are too sensitive for a notice' },
    default: {
      zh: '公示隐名、证件后四位、职业和金额；银行账号、电话、完整证件号不公示',
      en: 'Masked name, last four digits, occupation and amount; never bank, phone or the full number',
    },
    by: { setting: 'notice.keptBack' },
  },
  'A-55': {
    point: { zh: '2023年不再提及专账资金', en: '2023 does not mention the special account any more' },
    default: { zh: '资金来源按年列表，未列的专账资金不使用', en: 'Sources are listed by year; unnamed, the special account pays nothing' },
    by: { setting: 'fund.unnamedSpecialAccount' },
  },
  'A-56': {
    point: { zh: '专账资金之后的来源没有次序', en: 'Behind the special account the funds are in no order' },
    default: { zh: '由经办人员选择并写明理由，系统不自动分摊', en: 'An officer chooses and says why; nothing is split of itself' },
    by: { setting: 'fund.choiceNeedsReason' },
  },
  'A-58': {
    point: { zh: '除公示异议外未规定申诉', en: 'No appeal is known beside the objection at the notice' },
    default: { zh: '在公示期内提出，由人社部门另一名人员复核', en: 'In the days of the notice; another officer of HRSS decides' },
    by: { setting: 'appeal.withinNotice' },
  },
  'A-66': {
    point: { zh: '工作日按哪种日历计算', en: 'Which calendar working days are counted by' },
    default: {
      zh: '国务院放假安排，含调休；某年未公布则不计算期限并报警',
      en: 'The State Council’s, with shifted days; for a year not published nothing is computed and an alarm is raised',
    },
    by: {
      builtIn:
        'The calendar is an argument of every rule that counts working days: another is another file in data/calendars. A missing year answers facts-missing.',
    },
  },
  'A-67': {
    point: { zh: '“主管部门”是行业部门还是人社部门', en: 'Whether the competent department is the industry’s or HRSS' },
    default: {
      zh: '有行业主管部门的由其办理，否则由人社部门；受理和审核合用一个期限',
      en: 'The industry department where there is one, otherwise HRSS; one clock for acceptance and review',
    },
    by: { setting: 'review.competentDepartment' },
  },
};
