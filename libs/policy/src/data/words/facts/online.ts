export const onlineWords = {
  foundOn: '发现于', paid: '已付', hrssDecided: '人社部门已决定', reach: '影响范围', platformConnected: '平台已接入',
  platformInCatalogue: '平台在省目录内', newContentApproved: '新增视频已同意', breachOn: '违规日期', discoveredOn: '发现日期',
  banLiftedOn: '解禁日期', freeFrom: '可参加日期', poorlyManaged: '管理不规范', fastForward: '快进播放', multiWindow: '多窗口学习',
  longestGapSeconds: '最长无弹窗（秒）', livenessCompared: '人脸活体比对', inContentOrder: '按内容先后顺序',
  fewestPhotosOfAClassHour: '每课时最少照片数', conditionsFound: '发现的情形', conditions: '禁止情形', delivery: '培训方式',
  occupationName: '职业名称', offlinePracticeHours: '线下实训学时', listing: '线上职业清单',
};
