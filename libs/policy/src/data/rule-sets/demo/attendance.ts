import type { attendanceParameters } from '../../parameters/attendance';
import { at, type Chapter, says } from '../stated';

export const attendance: Chapter<typeof attendanceParameters> = {
  parameters: {
    'video.theory': says('FULL', '演示第二条', '理论全程录像'),
    'video.practiceMinContinuousMinutesPerHour': says(15, '演示第二条', '每课时连续15分钟'),
    'video.allVisible.failuresToVoid': says(3, '演示第二条', '达3次取消'),
    'video.retentionYears': says(3, '演示第二条', '留存3年'),
    'checkIn.face.required': says(true, '演示第二条', '人脸签到'),
    'inspection.openingDay': says(1, '演示第二条', '开班当日检查'),
    'inspection.inCourse.min': says(1, '演示第二条', '期间至少一次检查'),
    'inspection.inCourse.slots': says(2, '演示第二条', '期间检查两栏'),
    'inspection.remoteMayReplaceField': says('MAY', '演示第二条', '可远程'),
    'makeup.precondition': says('FULL_VIDEO', '演示第二条', '补课全程录像'),
    'supervision.channels': says(
      ['LIVE_PATROL', 'PLAYBACK', 'FACE_CHECK_IN_REVIEW'],
      '演示第二条',
      '巡查、回放、签到记录',
    ),
    'supervision.platforms': null,
  },
  rules: {
    'R-ATT-01': at('演示第二条', '过程监管'),
    'R-ATT-02': at('演示第二条', '过程监管'),
    'R-ATT-03b': at('演示第二条', '过程监管'),
    'R-ATT-04': at('演示第二条', '过程监管'),
    'R-ATT-05': at('演示第二条', '过程监管'),
    'R-ATT-06': at('演示第二条', '过程监管'),
    'R-ATT-07a': at('演示第二条', '过程监管'),
    'R-ATT-07b': at('演示第二条', '过程监管'),
    'R-ATT-08': at('演示第二条', '过程监管'),
    'R-ATT-09': at('演示第二条', '过程监管'),
    'R-ATT-10c': at('演示第二条', '过程监管'),
    'R-ATT-11': at('演示第二条', '过程监管'),
    'R-ATT-12': at('演示第二条', '过程监管'),
    'R-ATT-13': at('演示第二条', '过程监管'),
  },
};
