import type { attendanceParameters } from '../../parameters/attendance';
import type { Chapter } from '../stated';

export const attendance: Chapter<typeof attendanceParameters> = {
  parameters: {
    'video.theory': null,
    'video.practiceMinContinuousMinutesPerHour': null,
    'video.allVisible.failuresToVoid': null,
    'video.retentionYears': null,
    'checkIn.face.required': null,
    'inspection.openingDay': null,
    'inspection.inCourse.min': null,
    'inspection.remoteMayReplaceField': null,
    'makeup.precondition': null,
  },
  rules: {},
};
