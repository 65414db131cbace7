export const subsidyWords = {
  purpose: '用途', priced: '有标准', sameKeyLines: '已有申领', sameKeyLinesThisYear: '本年已有申领',
  classRecognised: '班次获认可', onlineValid: '线上有效', subsidyCancelled: '补贴资格已取消', months: '就业月数', insured: '已参保',
  leftFen: '上限余额（分）', paidToEmployerFen: '已付该单位（分）', tariffDocument: '标准文件', voucherless: '无券申领', due: '期限',
  persons: '申请人数',
};
