export const attendanceWords = {
  theoryMinutes: '理论分钟', theoryRecordedMinutes: '已录理论分钟', practiceClipSeconds: '实操学时录像',
  confirmedNotAllVisible: '未显示全体的课次', checkInMethod: '签到方式', devicesConnected: '设备已接入', recorded: '已记录',
  inspectionsInSystem: '检查已填报', averageRecorded: '平均出勤已记录', opinionGiven: '已出检查意见', writtenLeave: '书面请假',
  hrssConsent: '人社同意', fullVideo: '全程录像', assessmentOn: '考核日期', scheduledHours: '应到课时', attendedHours: '实到课时',
  madeUpHours: '补课课时', rate: '到课率', teaching: '授课的检查人员',
  failingLessons: '未通过的课次号', inspectionRecords: '检查记录', inspections: '检查次数', incomplete: '不完整的记录',
  remoteSupervisionEffective: '远程可有效监管', spotChecksWaived: '不再实地抽查', waiverReason: '不再抽查的理由',
  supervisionChannels: '监管方式', supervisionPlatform: '监管平台', recordedOn: '录像日期', assessedOn: '考核完成日期', paidOn: '拨付日期',
  videosDeletedOn: '视频删除日期', keptUntil: '应留存至',
};
