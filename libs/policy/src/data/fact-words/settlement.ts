export const settlementWords = {
  startedOn: '起始日期', doneOn: '办结日期', publishedOn: '公示发布日期', overOn: '可审核日期', publishedFields: '公示内容',
  sensitive: '敏感内容', site: '公示网站', openObjections: '未处理异议', objectionsHandled: '异议已处理', handlers: '经办人员',
  different: '不同人员数', pushesThisMonth: '本月推送次数', financeConfirmed: '财政已确认', turn: '应使用的资金',
  amountFen: '金额（分）', commitmentSigned: '已签承诺', committedOn: '承诺日期', applicant: '申请者类别', hrssReviews: '人社审核人',
};
