import type { attendanceParameters } from '../../parameters/attendance';
import { at, type Chapter, says } from '../stated';
import { FORM, PROCESS, SUPPLY } from './places';

export const attendance: Chapter<typeof attendanceParameters> = {
  parameters: {
    'video.theory': says('FULL', PROCESS, '全程录像'),
    'video.practiceMinContinuousMinutesPerHour': says(15, PROCESS, '连续录像不低于15分钟'),
    'video.allVisible.failuresToVoid': says(1, PROCESS, '当班（当期）培训不予认可'),
    'video.retentionYears': null,
    'checkIn.face.required': null,
    'inspection.openingDay': says(1, FORM, '开班当日检查情况'),
    'inspection.inCourse.min': null,
    'inspection.inCourse.slots': says(2, FORM, '培训期间检查情况'),
    'inspection.remoteMayReplaceField': says('SHALL', SUPPLY, '不再实地抽查检查'),
    'makeup.precondition': says('LOCAL_HRSS_CONSENT', SUPPLY, '部门同意后'),
    'supervision.channels': null,
    'supervision.platforms': null,
  },
  rules: {
    'R-ATT-01': at(PROCESS, '全程录像'),
    'R-ATT-02': at(PROCESS, '连续录像'),
    'R-ATT-03a': at(PROCESS, '无法显示全体参训人员'),
    'R-ATT-06': at(FORM, '开班当日检查情况'),
    'R-ATT-07b': at(FORM, '培训期间检查情况'),
    'R-ATT-08': at(FORM, '平均出勤人数'),
    'R-ATT-09': at(SUPPLY, '不再实地抽查检查'),
    'R-ATT-10b': at(SUPPLY, '部门同意后'),
    'R-ATT-11': at(SUPPLY, '计入培训到课率'),
    'R-ATT-13': at(FORM, '检查意见'),
  },
};
