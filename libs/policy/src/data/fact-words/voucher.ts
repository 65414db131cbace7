export const voucherWords = {
  holderVerified: '已实名', holder: '持券人', user: '使用人', certificateVerified: '证书已核验', certificateHolder: '持证人',
  stage: '所处环节', nextStage: '下一环节', act: '动作', actor: '办理角色', channel: '渠道', issuedThisYear: '全年发放数',
  effectivelyUsedThisYear: '全年有效使用数', against: '违反的规则',
};
