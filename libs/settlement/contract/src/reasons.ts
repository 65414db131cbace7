interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Why something is not payable, for people. The codes are those of `payableOf`; a test compares the two lists. */
export const reasonWords = {
  'voucher.not-admitted': { zh: '培训券尚未登记验证。', en: 'No voucher has been admitted for this enrolment.' },
  'voucher.admitted-after-opening': { zh: '培训券在开班之后才登记验证。', en: 'The voucher was admitted after the class had opened.' },
  'voucher.unbound': { zh: '培训券与本次培训的绑定已解除。', en: 'The voucher is no longer bound to this enrolment.' },
  'voucher.ended': { zh: '培训券已注销或失效。', en: 'The voucher was cancelled or has lapsed.' },
  'voucher.frozen': { zh: '培训券已冻结，待核查。', en: 'The voucher is frozen until it has been looked into.' },
  'person.frozen': { zh: '该人员已被冻结，待核查。', en: 'The person is frozen until it has been looked into.' },
  'class.not-approved': { zh: '班级开班申请未获批准。', en: 'The class has not been approved.' },
  'class.cancelled': { zh: '班级已取消。', en: 'The class was cancelled.' },
  'class.not-recognised': { zh: '该班未予认定。', en: 'The class was not recognised.' },
  'class.subsidy-cancelled': { zh: '该班补贴资格已取消。', en: 'The subsidy of the class was cancelled.' },
  'class.opened-before-approval': { zh: '班级在批准前已开班。', en: 'The class was taught before it was approved.' },
  'class.nothing-recognised': { zh: '该班认定人数为零。', en: 'Nobody was recognised in this class.' },
  'class.not-completed': { zh: '班级尚未结业，认定人数未确定。', en: 'The class is not completed and its recognised count is not known.' },
  'enrolment.ended': { zh: '本次培训已终止。', en: 'The enrolment has ended.' },
  'enrolment.other-person': { zh: '参训人员与持券人不一致。', en: 'The person trained is not the holder of the voucher.' },
  'training.not-completed': { zh: '培训尚未完成。', en: 'The training is not completed.' },
  'certificate.not-verified': { zh: '没有经查询系统核验的证书，无证无价。', en: 'No certificate has been verified: no certificate, no value.' },
  'certificate.revoked': { zh: '证书已被撤销。', en: 'The certificate was revoked.' },
  'certificate.other-person': { zh: '证书不是本人的。', en: 'The certificate is another person\'s.' },
  'certificate.other-occupation': { zh: '证书职业与培训职业不一致。', en: 'The certificate is for another occupation than the class.' },
  'certificate.other-level': { zh: '证书等级与培训等级不一致。', en: 'The certificate is of another level than the class.' },
  'certificate.before-class': { zh: '证书早于开班日期。', en: 'The certificate is older than the class.' },
  'certificate.before-completion': { zh: '评价早于培训完成日期。', en: 'The assessment was held before the training was completed.' },
  'certificate.unverifiable': { zh: '复核时查询系统未查到或信息不一致，待核查。', en: 'When verified again the certificate was not found or differed; a person must look.' },
  'certificate.low-value': { zh: '培训合格证书须人工确认无其他证书可取。', en: 'A completion certificate counts only where no other can be had; a person must say so.' },
  'certificate.assessed-day-unknown': { zh: '评价日期不明，待核查。', en: 'The day of assessment is not known; a person must look.' },
  'assessment.class-not-recognised': { zh: '所属班级未予认定，评价补贴待人工处理。', en: 'Its class was not recognised; the assessment subsidy is held for a person.' },
  'body.not-filed': { zh: '评价机构未备案。', en: 'The assessment body is not filed.' },
  'body.filed-after-assessment': { zh: '评价机构在评价时尚未备案。', en: 'The assessment body was filed only after it assessed.' },
  'body.blacklisted': { zh: '评价机构已列入黑名单。', en: 'The assessment body was blacklisted when it assessed.' },
  'fund.not-designated': { zh: '本地区尚未指定支付该项补贴的资金账户。', en: 'HRSS has not designated the fund that pays for this here.' },
  'tariff.none': { zh: '没有适用的补贴标准。', en: 'No tariff entry covers this; nothing is priced at zero.' },
  'amount.above-maximum': { zh: '核算金额高于培训券限额，待人工处理。', en: 'The amount is above what the voucher was granted; it is held for a person.' },
  'choice.not-chosen': { zh: '取证人数超过认定人数，未被确定为拨付人员。', en: 'More were certified than recognised, and two officers chose others.' },
} as const satisfies Record<string, Words>;
