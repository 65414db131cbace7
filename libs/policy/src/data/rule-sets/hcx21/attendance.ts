import type { attendanceParameters } from '../../parameters/attendance';
import { at, type Chapter, says } from '../stated';
import { FORM, SUPERVISION, SUPPLY } from './places';

export const attendance: Chapter<typeof attendanceParameters> = {
  parameters: {
    'video.theory': says('FULL', '二（四）20', '全程录像'),
    'video.practiceMinContinuousMinutesPerHour': says(15, '二（四）20', '连续录像不低于15分钟'),
    'video.allVisible.failuresToVoid': null,
    'video.retentionYears': null,
    'checkIn.face.required': null,
    'inspection.openingDay': says(1, FORM, '开班当日检查情况'),
    'inspection.inCourse.min': null,
    'inspection.inCourse.slots': says(2, FORM, '培训期间检查情况'),
    'inspection.remoteMayReplaceField': says('MAY', '三（二）', '可不再实地抽查检查'),
    'makeup.precondition': says('WRITTEN_LEAVE', '三（二）', '履行书面请假手续'),
    'supervision.channels': null,
    'supervision.platforms': null,
  },
  rules: {
    'R-ATT-01': at(SUPERVISION, '全程录像'),
    'R-ATT-02': at(SUPERVISION, '连续录像'),
    'R-ATT-06': at(FORM, '开班当日检查情况'),
    'R-ATT-07b': at(FORM, '培训期间检查情况'),
    'R-ATT-08': at(FORM, '平均出勤人数'),
    'R-ATT-09': at(SUPPLY, '可不再实地抽查检查'),
    'R-ATT-10a': at(SUPPLY, '书面请假手续'),
    'R-ATT-11': at(SUPPLY, '计入培训到课率'),
    'R-ATT-13': at(FORM, '检查意见'),
  },
};
