import { demand, list, whole, word } from '../../frame/parameter';

export const attendanceParameters = {
  'video.theory': word('R-ATT-01', ['FULL']),
  'video.practiceMinContinuousMinutesPerHour': whole('minutes per class hour', 'higher', 'R-ATT-02'),
  'video.allVisible.failuresToVoid': whole('occurrences per class', 'lower', 'R-ATT-03'),
  'video.retentionYears': whole('years', 'higher', 'R-ATT-05'),
  'checkIn.face.required': demand('R-ATT-04'),
  'inspection.openingDay': whole('inspections', 'higher', 'R-ATT-06'),
  'inspection.inCourse.min': whole('inspections', 'higher', 'R-ATT-07a'),
  'inspection.remoteMayReplaceField': word('R-ATT-09', ['MAY', 'SHALL']),
  'makeup.precondition': word('R-ATT-10', ['WRITTEN_LEAVE', 'LOCAL_HRSS_CONSENT', 'FULL_VIDEO']),
  /** How many records the form has room for; no minimum (R-ATT-07b). */
  'inspection.inCourse.slots': whole('records of the form', 'higher', 'R-ATT-07b'),
  'supervision.channels': list('channels', 'none', 'R-ATT-12'),
  'supervision.platforms': list('platforms', 'none', 'R-ATT-14'),
} as const;
