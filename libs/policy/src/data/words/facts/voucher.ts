export const voucherWords = {
  holderVerified: '已实名', holder: '持券人', user: '使用人', certificateVerified: '证书已核验', certificateHolder: '持证人',
  stage: '所处环节', nextStage: '下一环节', act: '动作', actor: '办理角色', channel: '渠道', issuedThisYear: '全年发放数',
  effectivelyUsedThisYear: '全年有效使用数', brokenOneOf: '所违反的规则（其中一条或数条）',
  liveForOccupation: '同职业在用券数', claimedThisYear: '本年已领券数', claimedOn: '领取日期', validUntil: '有效期至',
  otherEnrolments: '该券其他入班数', otherVouchers: '该次入班其他券数', assistedBy: '代办部门', consentRecorded: '已记录本人同意',
  holderGroups: '持券人所属人群',
};
