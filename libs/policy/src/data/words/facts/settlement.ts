export const settlementWords = {
  calendar: '工作日历', balances: '各项资金结余',
  startedOn: '起始日期', doneOn: '办结日期', publishedOn: '公示发布日期', overOn: '可审核日期', publishedFields: '公示内容',
  sensitive: '敏感内容', site: '公示网站', openObjections: '未处理异议', objectionsHandled: '异议已处理', handlers: '经办人员',
  different: '不同人员数', pushesThisMonth: '本月推送次数', qualifiedSince: '最早待推送日期', financeConfirmed: '财政已确认', turn: '应使用的资金',
  amountFen: '金额（分）', commitmentSigned: '已签承诺', committedOn: '承诺日期', applicant: '申请者类别', hrssReviews: '人社审核人',
  fundReason: '选择理由', employmentSubsidyFen: '就业补助资金（分）', trainingFen: '用于培训评价（分）', since: '起算日期',
  bulletins: '已通报期次', audits: '已审计年度', useDisclosed: '已公开资金使用', missingPeriods: '缺少的期次',
  paidFen: '拨付金额（分）', paidFrom: '拨付资金来源', goal: '培训目标', waitingForFirstGoals: '待拨付的优先申请',
  enoughForAll: '资金充足', misuse: '资金违规', recoveredFen: '已追回（分）', dueFen: '应追回（分）',
  allocatedAgainstRules: '违规拨付', traineeGroups: '学员群体', organisedBy: '组织方式', lodgedOn: '申诉日期',
  noticeFrom: '公示起始日', noticeUntil: '公示截止日', appealDecidedBy: '复核人员', appealDepartment: '复核部门',
  decidedBefore: '原审核人员', dueOtherWay: '另一口径期限', competentDepartment: '主管部门',
};
