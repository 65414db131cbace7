import type { attendanceParameters } from '../../parameters/attendance';
import { at, type Chapter, read, readAt, says } from '../stated';
import { APPROVAL, PROCESS } from './places';

export const attendance: Chapter<typeof attendanceParameters> = {
  parameters: {
    'video.theory': says('FULL', PROCESS, '全程录像'),
    'video.practiceMinContinuousMinutesPerHour': read(15, PROCESS, '连续录像不低于15分钟'),
    'video.allVisible.failuresToVoid': says(3, PROCESS, '达3次及以上'),
    'video.retentionYears': says(3, PROCESS, '留存3年'),
    'checkIn.face.required': read(true, PROCESS, '人脸识别签到设备'),
    'inspection.openingDay': null,
    'inspection.inCourse.min': read(1, PROCESS, '至少一次'),
    'inspection.inCourse.slots': null,
    'inspection.remoteMayReplaceField': read('MAY', APPROVAL, '可不再抽查'),
    'makeup.precondition': read('FULL_VIDEO', PROCESS, '补课须全程录像'),
    'supervision.channels': says(
      ['LIVE_PATROL', 'PLAYBACK', 'FACE_CHECK_IN_REVIEW'],
      PROCESS,
      '远程实时巡查、视频回放、查看人脸识别签到记录',
    ),
    'supervision.platforms': says(['PROVINCIAL', 'LOCAL'], PROCESS, '利用…信息系统或自筹资金建立本地信息化监管平台'),
  },
  rules: {
    'R-ATT-01': at(PROCESS, '全程录像'),
    'R-ATT-02': readAt(PROCESS, '连续录像'),
    'R-ATT-03b': at(PROCESS, '取消补贴资格'),
    'R-ATT-04': readAt(PROCESS, '人脸识别签到设备'),
    'R-ATT-05': at(PROCESS, '培训视频留存'),
    'R-ATT-07a': readAt(PROCESS, '至少一次实地检查或抽查'),
    'R-ATT-09': readAt(APPROVAL, '可不再抽查'),
    'R-ATT-10c': readAt(PROCESS, '补课须全程录像'),
    'R-ATT-11': readAt(PROCESS, '计入培训到课率'),
    'R-ATT-12': at(PROCESS, '等方式监管'),
    'R-ATT-14': at(PROCESS, '本地信息化监管平台'),
  },
};
