export const attendanceWords = {
  theoryMinutes: '理论分钟', theoryRecordedMinutes: '已录理论分钟', practiceClipSeconds: '实操学时数',
  confirmedNotAllVisible: '未显示全体的课次', checkInMethod: '签到方式', devicesConnected: '设备已接入', recorded: '已记录',
  inspectionsInSystem: '检查已填报', averageRecorded: '平均出勤已记录', opinionGiven: '已出检查意见', writtenLeave: '书面请假',
  hrssConsent: '人社同意', fullVideo: '全程录像', assessmentOn: '考核日期', scheduledHours: '应到课时', attendedHours: '实到课时',
  madeUpHours: '补课课时', rate: '到课率', teaching: '授课的检查人员',
};
