export const subsidyWords = {
  purpose: '用途', priced: '有标准', sameKeyLines: '已有申领数', sameKeyLinesThisYear: '本年已有申领数',
  classRecognised: '班次获认可', onlineValid: '线上有效', subsidyCancelled: '补贴资格已取消', months: '就业月数', leastMonths: '至少就业月数', insured: '已参保',
  leftFen: '上限余额（分）', paidToEmployerFen: '已付该单位（分）', tariffDocument: '标准文件', voucherless: '无券申领', due: '期限',
  persons: '申请人数',
  line: '申领项', earlierLines: '以往申领', certificateKind: '证书种类', certificateLevel: '证书等级', payeeKind: '收款方类别',
  stated: '标准金额（分）', collegeBody: '院校评价机构', bodyFiled: '已备案', privateInstitution: '民办机构', publicAmountFen: '公办机构金额（分）',
  scarceOccupations: '急需紧缺职业', tilted: '标准已倾斜', rewardedBefore: '已领次数', employerSize: '企业规模',
  newlyHiredThisYear: '年度内新吸纳', holdsCertificate: '持证', employment: '就业情况', paidToEmployerThisYearFen: '本年已付该单位（分）',
  placesAsBusiness: '经营性人力资源服务', parkLevel: '示范园级别', startUpSucceeded: '创业成功', staffEducationFen: '职工教育经费（分）',
  frontLineFen: '用于一线职工（分）', wagesFen: '工资总额（分）', deductedFen: '税前扣除（分）', enough: '一线比例足够', within: '扣除未超',
  use: '支出用途',
};
