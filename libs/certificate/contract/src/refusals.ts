import { refusalTable } from '@jiquan/wire';

const bodyRefusals = refusalTable({
  'account.closed': { status: 403, zh: '该账号已停用，不能再办理业务。', en: 'This account has been closed and can act no more.', cites: ['configured'] },
  'officer.not-in-charge': { status: 403, zh: '该事项不属于您的区划或职责范围。', en: 'This lies outside your division or duties. Ask an officer who is in charge of it.', cites: ['configured'] },
  'body.code-taken': { status: 409, zh: '该备案编号的评价机构已登记。', en: 'A body with this filing code is recorded already. Use that one.', cites: ['R-INST-11'] },
  'body.wrong-state': { status: 409, zh: '评价机构当前状态不允许此操作。', en: 'The body is not in a state in which this can be done. Look at its state first.', cites: ['R-INST-11'] },
  'body.not-filed': { status: 409, zh: '该评价机构未备案或已列入黑名单，不能开展评价、发证。', en: 'The body is not filed here, or is blacklisted. It may neither assess nor issue.', cites: ['R-ASM-20', 'R-ASM-08'] },
  'body.occupation-not-named': { status: 409, zh: '该职业（工种）不在评价机构的备案范围内。', en: 'The body was not filed for this occupation. Choose another body, or have the filing extended.', cites: ['R-ASM-20'] },
});

const sittingRefusals = refusalTable({
  'sitting.not-yours': { status: 403, zh: '只能办理本机构的评价事项。', en: 'You may act only on assessments of your own institution, class or body.', cites: ['configured'] },
  'sitting.wrong-state': { status: 409, zh: '该场评价当前状态不允许此操作。', en: 'The sitting is not in a state in which this can be done. Look at its state first.', cites: ['configured'] },
  'sitting.division-missing': { status: 422, zh: '没有班级的评价须填写组织评价的地区。', en: 'Without a class, name the division in which the assessment is held.', cites: ['configured'] },
  'sitting.class-not-recognised': { status: 409, zh: '该班培训未获认可，不能组织评价。', en: 'The training of this class was not recognised; it cannot be assessed.', cites: ['R-ATT-03a'] },
  'sitting.rule-set-none': { status: 409, zh: '没有适用的政策规则，不能受理。', en: 'No rule set is in force there and then, so the assessment cannot be judged.', cites: ['A-61'] },
  'sitting.body-elsewhere': { status: 409, zh: '跨地区评价须说明本地无评价能力。', en: 'The body is of another territory. State why no local body can assess (noLocalBody).', cites: ['R-ASM-10'] },
  'sitting.offline-only': { status: 409, zh: '政府补贴性培训一律实行线下考核。', en: 'Under this rule set subsidised training is assessed offline only.', cites: ['R-ASM-02a'] },
  'sitting.notice-short': { status: 409, zh: '评价时间未按规定天数提前提出。', en: 'The assessment must be proposed more days ahead. Choose a later day.', cites: ['R-ASM-03', 'A-39'] },
  'sitting.day-past': { status: 409, zh: '评价日期已过。', en: 'The day of the assessment is past. Propose another.', cites: ['R-ASM-03'] },
  'sitting.completion-exam-denied': { status: 409, zh: '能取得其他证书的，不得直接组织培训合格证书考核。', en: 'A completion certificate is assessed only where HRSS has stated that no other certificate can be obtained.', cites: ['R-ASM-01', 'A-05'] },
  'sitting.not-held-yet': { status: 409, zh: '评价尚未举行，不能填报结果。', en: 'The assessment has not been held yet. Enter results on or after its day.', cites: ['R-ASM-17'] },
  'sitting.record-incomplete': { status: 409, zh: '考核记录不齐全：须有人参加考核，各类人数与合计相符，结果在系统填报，巡查人员签字。', en: 'The record of the assessment is incomplete: somebody must have attended, the rows must add up, and results and signature must be there.', cites: ['R-ASM-17', 'INF-06'] },
  'candidate.none': { status: 422, zh: '请至少填报一名考生。', en: 'Name at least one candidate.', cites: ['configured'] },
  'candidate.enrolment-unknown': { status: 409, zh: '该学员不在所选班级名册中。', en: 'This enrolment is not on the roster of the class.', cites: ['INF-02'] },
  'candidate.enrolment-ended': { status: 409, zh: '该学员的参训已终止，不能参加评价。', en: 'This enrolment has ended; the person can be assessed only without it.', cites: ['R-ATT-03a'] },
  'candidate.twice': { status: 409, zh: '该人员已在本场评价名单中。', en: 'This person is a candidate of this sitting already.', cites: ['INF-02'] },
  'candidate.training-not-completed': { status: 409, zh: '学员在评价当日尚未完成培训。', en: 'This candidate had not completed training by the day of the assessment; the same day passes.', cites: ['R-ATT-11', 'INF-03'] },
  'candidate.not-passed': { status: 409, zh: '该考生未参加或未通过评价，不能发证。', en: 'This candidate did not pass; no certificate can be issued.', cites: ['R-CERT-14'] },
  'results.incomplete': { status: 422, zh: '须逐一填报本场全部考生的结果，且每人一次。', en: 'Enter exactly one result for every candidate of the sitting.', cites: ['R-ASM-17'] },
  'results.passed-unattended': { status: 422, zh: '未参加评价的考生不能填报为通过。', en: 'Somebody who did not attend cannot have passed.', cites: ['INF-06', 'R-ASM-17'] },
  'results.sums-differ': { status: 422, zh: '人数合计与逐人结果不一致。', en: 'The sums of the form differ from the results. Correct the row named.', cites: ['INF-06', 'R-ASM-17'] },
});

const ownRefusals = refusalTable({
  'certificate.not-yours': { status: 403, zh: '只能办理本机构签发的证书。', en: 'You may act only on certificates your body issued.', cites: ['R-ASM-21'] },
  'certificate.issuer-not-assessor': { status: 403, zh: '谁评价、谁发证：只有组织评价的机构可以发证。', en: 'Who assesses issues: only the body of the sitting may issue its certificates.', cites: ['R-ASM-21'] },
  'certificate.number-contradicts': { status: 422, zh: '证书编号与等级或发证年份不符，请核对。', en: 'The number contradicts the level or the year of issue. Check it against the paper.', cites: ['R-CERT-01'] },
  'certificate.number-taken': { status: 409, zh: '该机构的这一证书编号已登记。', en: 'A certificate of this issuer with this number is known already.', cites: ['INF-01'] },
  'certificate.issued-in-future': { status: 422, zh: '发证日期不能晚于今天。', en: 'The day of issue lies in the future.', cites: ['configured'] },
  'certificate.issued-before-assessed': { status: 422, zh: '发证日期不能早于评价日期。', en: 'A certificate cannot be issued before the assessment.', cites: ['R-CERT-14'] },
  'certificate.candidate-has-one': { status: 409, zh: '该考生本场评价的证书已签发。', en: 'This candidate has the certificate of this sitting already.', cites: ['R-ASM-21'] },
  'certificate.revoked-already': { status: 409, zh: '该证书已撤销。', en: 'This certificate is revoked already.', cites: ['R-ASM-08'] },
  'certificate.revoked-outside-time': { status: 422, zh: '撤销日期不能早于发证日期或晚于今天。', en: 'The day of revocation must lie between the day of issue and today.', cites: ['configured'] },
  'certificate.matched-already': { status: 409, zh: '该证书已对应到培训记录，不能更改。', en: 'This certificate belongs to an enrolment already; that is not changed.', cites: ['INF-01'] },
  'certificate.undecided': { status: 409, zh: '该证书对应哪一次培训尚待人工确认。', en: 'Two enrolments fit this certificate. An officer decides first which one it belongs to.', cites: ['INF-01'] },
  'certificate.not-completion': { status: 409, zh: '只有培训合格证书需要此说明。', en: 'Only a completion certificate needs this statement.', cites: ['A-05', 'R-ASM-01'] },
  'certificate.stated-already': { status: 409, zh: '已说明无其他证书可取。', en: 'It is stated already that no other certificate can be had.', cites: ['A-05'] },
  'import.not-yours': { status: 403, zh: '只能导入本人或本机构学员的证书。', en: 'You may bring only your own certificate, or one of a trainee of your institution.', cites: ['INF-02'] },
  'import.enrolment-of-another': { status: 409, zh: '所选培训记录不属于该人员，或已终止。', en: 'The enrolment named is not a live one of this person.', cites: ['INF-02'] },
  'verification.answered-already': { status: 409, zh: '该查询请求已有答复。', en: 'This question has been answered already.', cites: ['R-CERT-04'] },
  'verification.waiting-already': { status: 409, zh: '查询请求正在等待答复。', en: 'A question about this certificate is waiting for its answer already.', cites: ['R-CERT-04'] },
});

/** Every code this context may answer; a code never changes its meaning. */
export const certificateRefusals = { ...bodyRefusals, ...sittingRefusals, ...ownRefusals };
