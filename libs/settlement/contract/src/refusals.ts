import { refusalTable } from '@jiquan/wire';

/** Every "no" of settlement. A code never changes its meaning; constraints of the database bear the same names. */
export const settlementRefusals = refusalTable({
  'account.closed': { status: 403, zh: '该账号已停用，不能再办理资金业务。', en: 'This account has been closed; it takes no part in money any more. Another officer must act.', cites: ['configured'] },
  'proposal.changed': { status: 409, zh: '您所看到的内容在此期间已变更，请重新核对后再确认。', en: 'What you saw is not what is proposed now. Look at it again, then confirm that.', cites: ['R-SET-07', 'INF-04'] },

  'fund.already-open': { status: 409, zh: '该地区、来源和年度的资金账户已存在。', en: 'A fund of this division, source and year is open already. Use that one.', cites: ['R-SET-10'] },
  'fund.insufficient': { status: 409, zh: '资金账户余额不足。', en: 'The account holds less than this needs. Appropriate more, or ask for less.', cites: ['INF-07'] },
  'fund.other-division': { status: 409, zh: '该资金账户不属于本地区。', en: 'This fund belongs to another division. Choose one of your own.', cites: ['R-SET-10'] },
  'fund.designated-already': { status: 409, zh: '该地区此项资金已指定为该资金账户。', en: 'This fund pays for this purpose here already.', cites: ['A-56'] },
  'fund.reference-used': { status: 409, zh: '该拨入凭证号已入账。', en: 'Money with this reference has been entered already.', cites: ['R-SET-11'] },
  'posting.already-made': { status: 409, zh: '该笔记账已存在。', en: 'This posting has been made already.', cites: ['INF-07'] },

  'tariff.none': { status: 409, zh: '没有适用的补贴标准，系统不会按零元处理。', en: 'No tariff entry covers this. Publish one with its document; nothing is priced at zero.', cites: ['A-01', 'R-SUB-14'] },
  'tariff.ambiguous': { status: 422, zh: '补贴标准中有重叠的条目。', en: 'Two entries cover the same occupation, kind and level on the same day. Part their periods.', cites: ['A-01'] },

  'entitlement.not-payable': { status: 409, zh: '所列人员中有不符合拨付条件的，请查看原因。', en: 'Some of those named are not payable; each says why under entitlements.', cites: ['R-VCH-04', 'R-SUB-04'] },
  'entitlement.held': { status: 409, zh: '该权益已暂停，等待人工处理。', en: 'The entitlement is held for a person to look at.', cites: ['R-SET-18'] },
  'choice.not-needed': { status: 409, zh: '取证人数未超过认定人数，无需确定人员。', en: 'Not more are certified than recognised; there is nothing to choose.', cites: ['A-08'] },
  'choice.too-many': { status: 409, zh: '所选人数超过认定人数。', en: 'More are chosen than were recognised.', cites: ['A-08', 'INF-05'] },
  'choice.not-of-class': { status: 409, zh: '所选人员不属于该班或不符合条件。', en: 'Somebody chosen is not payable in this class.', cites: ['A-08'] },
  'choice.line-left-out': { status: 409, zh: '已申领的人员必须包含在内。', en: 'Somebody whose money is applied for already is left out.', cites: ['A-08'] },
  'choice.none-proposed': { status: 409, zh: '没有待确认的人员名单。', en: 'No choice is waiting to be confirmed.', cites: ['A-08'] },
  'choice.same-officer': { status: 409, zh: '提出人与确认人不能是同一人。', en: 'Whoever proposed the choice may not confirm it.', cites: ['A-08', 'R-SET-07'] },

  'application.no-commitment': { status: 422, zh: '须作出材料真实性承诺。', en: 'The commitment to truthfulness must be accepted.', cites: ['R-SET-14'] },
  'application.not-claimant': { status: 409, zh: '您不是该班级（证书）的补贴申领人。', en: 'You are not the claimant of one of these classes or certificates.', cites: ['A-04', 'R-SET-15'] },
  'application.other-fund': { status: 409, zh: '其中有人员的补贴由其他资金账户支付。', en: 'Somebody named is paid from another fund: the campaign\'s, or the one HRSS designated. Name that one, and apply for each fund on its own.', cites: ['R-SET-10', 'R-SET-11', 'A-56'] },
  'application.other-division': { status: 409, zh: '该申请不属于本地区，或所列班级属于不同地区。', en: 'Classes of other divisions cannot be in this application.', cites: ['R-SET-15'] },
  'application.mixed-departments': { status: 409, zh: '所列班级属于不同行业主管部门，请分别申请。', en: 'The classes belong to different industry departments. Apply to each on its own.', cites: ['R-SET-15'] },
  'application.nothing-payable': { status: 409, zh: '没有可申领的人员。', en: 'Nobody here is payable and not applied for yet.', cites: ['R-VCH-04'] },
  'application.count-differs': { status: 409, zh: '申请人数与可申领人数不一致。', en: 'The number of persons stated is not the number found.', cites: ['R-SET-14', 'INF-06'] },
  'application.amount-differs': { status: 409, zh: '申请金额与核算金额不一致。', en: 'The amount stated is not the amount found.', cites: ['R-SET-14', 'INF-06'] },
  'application.more-certified-than-recognised': { status: 409, zh: '取证人数超过认定培训人数，须由两名工作人员确定人员。', en: 'More are certified than were recognised in a class: two officers must choose, the system never does.', cites: ['A-08', 'INF-05'] },
  'application.wrong-state': { status: 409, zh: '申请当前所处环节不能进行此操作。', en: 'The application is not at the step this belongs to.', cites: ['R-SET-07'] },
  'application.same-reviewer': { status: 409, zh: '初审、复核须由不同人员办理。', en: 'You have reviewed this application already: the four reviews take four people.', cites: ['R-SET-07', 'INF-04'] },
  'application.own': { status: 409, zh: '不能审核本人或本单位的申请。', en: 'Nobody reviews an application of their own or of their own body.', cites: ['INF-04'] },
  'application.frozen': { status: 409, zh: '该申请已被冻结。', en: 'The application is frozen until HRSS or audit lifts it.', cites: ['R-SET-18'] },
  'application.not-frozen': { status: 409, zh: '该申请未被冻结。', en: 'The application is not frozen.', cites: ['R-SET-18'] },
  'application.no-lines-left': { status: 409, zh: '申请中已没有有效的明细。', en: 'No line is left in this application.', cites: ['R-SET-16'] },
  'rule-set.none': { status: 409, zh: '该地区该日没有生效的规则，请先导入。', en: 'No rule set is in force here on this day. Load one first; another year\'s is never taken instead.', cites: ['A-61'] },

  'line.certificate-already-claimed': { status: 409, zh: '该证书已申领过同一补贴。', en: 'This certificate has been used for this subsidy already.', cites: ['INF-01', 'R-VCH-05'] },
  'line.voucher-already-claimed': { status: 409, zh: '该培训券已申领兑现。', en: 'This voucher has been applied with already.', cites: ['INF-01', 'R-VCH-05'] },
  'line.entitlement-already-claimed': { status: 409, zh: '该权益已在其他申请中。', en: 'This entitlement is in an application already.', cites: ['INF-01'] },
  'line.assessment-already-claimed': { status: 409, zh: '同一人员同一职业同一等级不得重复申领评价补贴。', en: 'The assessment subsidy of this person, occupation and level has been applied for already.', cites: ['R-SUB-02', 'A-49'] },
  'line.training-already-claimed': { status: 409, zh: '同一人员同一职业同一等级当年已申领培训补贴。', en: 'The training subsidy of this person, occupation and level has been applied for this year already.', cites: ['A-50'] },
  'line.no-verified-certificate': { status: 409, zh: '没有经核验的本人证书，不予兑现。', en: 'No certificate, no value: the line does not stand on a verified certificate of this person.', cites: ['R-VCH-04'] },
  'line.unknown': { status: 409, zh: '明细不在其中。', en: 'A line named here is not part of this.', cites: ['configured'] },

  'notice.running': { status: 409, zh: '公示期未满。', en: 'The notice period is not over.', cites: ['R-SET-03', 'A-21'] },
  'notice.pending-calendar': { status: 409, zh: '工作日历未公布，公示期无法计算，暂不能审核。', en: 'The working-day calendar of that year is not published; the gate stays shut until it is.', cites: ['A-66'] },
  'notice.open-objection': { status: 409, zh: '有未处理的异议。', en: 'An objection is open. Handle it first.', cites: ['R-SET-16'] },
  'notice.over': { status: 410, zh: '公示期已结束。', en: 'The notice period is over; objections are taken while it runs.', cites: ['R-SET-16'] },
  'objection.handled': { status: 409, zh: '该异议已处理。', en: 'This objection has been handled already.', cites: ['R-SET-16'] },

  'push.already-sent': { status: 409, zh: '本月已向该资金账户推送。', en: 'This month has been pushed for this division and fund already.', cites: ['R-SET-08'] },
  'push.nothing': { status: 409, zh: '没有可推送的明细。', en: 'Nothing is ready to be pushed.', cites: ['R-SET-08'] },
  'push.not-this-month': { status: 409, zh: '只能推送本月。', en: 'A push is for the current month.', cites: ['R-SET-08', 'A-23'] },
  'push.wrong-state': { status: 409, zh: '该推送批次当前不能进行此操作。', en: 'The push is not at the step this belongs to.', cites: ['R-SET-09'] },
  'push.same-officer': { status: 409, zh: '经办与复核不能是同一人。', en: 'Maker and checker must be two people.', cites: ['R-SET-07', 'R-SET-09'] },

  'payee.none': { status: 409, zh: '未登记收款账户。', en: 'No account is registered to be paid to.', cites: ['R-SET-11'] },
  'payee.changing': { status: 409, zh: '收款账户正在变更，冷静期内暂不推送。', en: 'The account is being changed; its lines wait until the cooling time is over.', cites: ['configured'] },
  'payee.change-open': { status: 409, zh: '已有待确认的账户变更。', en: 'A change is waiting to be confirmed already.', cites: ['configured'] },
  'payee.not-proposed': { status: 409, zh: '该账户变更不在待确认状态。', en: 'This change is not waiting to be confirmed.', cites: ['configured'] },
  'payee.not-changing': { status: 409, zh: '该账户已生效或变更已终止，不能驳回。', en: 'This account is in force, or its change was stopped before. Propose another account instead.', cites: ['configured'] },
  'payee.same-person': { status: 409, zh: '提出人与确认人不能是同一人。', en: 'Whoever proposed the account may not confirm it.', cites: ['INF-04'] },
  'payee.other-owner': { status: 403, zh: '不能办理他人的收款账户。', en: 'This account belongs to somebody else.', cites: ['configured'] },

  'payment.nothing': { status: 409, zh: '没有可生成付款文件的明细。', en: 'No accepted payment waits for a file.', cites: ['R-SET-09'] },
  'payment.already-live': { status: 409, zh: '该明细已有有效付款。', en: 'This line has a payment that is on its way or settled.', cites: ['R-VCH-05'] },
  'bank-file.known-otherwise': { status: 409, zh: '同名回单文件的已入账行内容不同，请核对后以另一名称导入。', en: 'Rows of a file of this name were taken before and said something else. If it is another file, bring it under a name of its own.', cites: ['configured'] },
  'bank-file.malformed': { status: 422, zh: '银行回单文件格式不正确。', en: 'The bank file cannot be read. The facts name the row.', cites: ['configured'] },

  'bank-file.wrong-state': { status: 409, zh: '该回单文件不在待复核状态。', en: 'This file is not waiting to be confirmed: it was confirmed, rejected, or brought again.', cites: ['R-SET-09'] },
  'bank-file.same-officer': { status: 409, zh: '导入人与复核人不能是同一人。', en: 'Whoever brought the file may not confirm it: maker and checker are two people.', cites: ['R-SET-07', 'R-SET-09'] },

  'recovery.wrong-state': { status: 409, zh: '该追回事项当前不能进行此操作。', en: 'The recovery is not at the step this belongs to.', cites: ['R-SET-18', 'R-SET-19'] },
  'recovery.not-reported': { status: 409, zh: '尚无经办人登记收回款项。', en: 'Nobody has said yet that this came back: the maker reports the receipt first.', cites: ['R-SET-19'] },
  'recovery.same-officer': { status: 409, zh: '登记人与复核人不能是同一人。', en: 'Whoever reported the receipt may not confirm it: maker and checker are two people.', cites: ['R-SET-07', 'R-SET-19'] },
  'recovery.amount-differs': { status: 409, zh: '收回金额与应收金额不一致。', en: 'The amount received is not the amount due.', cites: ['R-SET-19'] },
});
