export const invariantWords = {
  redeemedByCertificate: '该证已兑券数', redeemedForVoucher: '该券已兑次数', enrolledPerson: '在班人员', voucherHolder: '持券人',
  checkedInPerson: '签到人员', candidate: '考生', issuedOn: '发证日期', classOccupation: '班次职业', classLevel: '班次等级',
  classOpenedOn: '开班日期', twice: '重复的审核人', ofApplicant: '属于申请方的审核人', payable: '应付人数', totalCertified: '取证总数',
  sumAttending: '参加人数合计', sumCertified: '取证人数合计', reviewers: '审核人', applicantOfficers: '申请方人员',
  inspectors: '检查人员', teachersOfClass: '授课教师', amountsFen: '金额（分）', pinned: '已绑定版本',
};
