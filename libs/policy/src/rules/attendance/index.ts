import * as presence from './presence';
import * as recording from './recording';

export const attendanceRules = {
  'R-ATT-01': recording.theoryRecorded,
  'R-ATT-02': recording.practiceRecorded,
  'R-ATT-03a': recording.allVisibleOrNotRecognised,
  'R-ATT-03b': recording.allVisibleOrNoSubsidy,
  'R-ATT-04': recording.faceCheckIn,
  'R-ATT-06': presence.openingDayInspected,
  'R-ATT-07a': presence.inspectedInCourse,
  'R-ATT-08': presence.inspectionsEntered,
  'R-ATT-10a': presence.makeUpWithLeave,
  'R-ATT-10b': presence.makeUpWithConsent,
  'R-ATT-10c': presence.makeUpOnVideo,
  'R-ATT-11': presence.attendanceRate,
  'R-ATT-13': presence.opinionGiven,
} as const;
