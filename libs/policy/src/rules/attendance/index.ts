import * as makeUp from './make-up';
import * as presence from './presence';
import * as recording from './recording';
import * as supervision from './supervision';

export const attendanceRules = {
  'R-ATT-01': recording.theoryRecorded,
  'R-ATT-02': recording.practiceRecorded,
  'R-ATT-03a': recording.allVisibleOrNotRecognised,
  'R-ATT-03b': recording.allVisibleOrNoSubsidy,
  'R-ATT-04': recording.faceCheckIn,
  'R-ATT-05': supervision.videosKept,
  'R-ATT-06': presence.openingDayInspected,
  'R-ATT-07a': presence.inspectedInCourse,
  'R-ATT-07b': presence.inspectionRecords,
  'R-ATT-08': presence.inspectionsEntered,
  'R-ATT-09': presence.remoteInsteadOfField,
  'R-ATT-10a': makeUp.makeUpWithLeave,
  'R-ATT-10b': makeUp.makeUpWithConsent,
  'R-ATT-10c': makeUp.makeUpOnVideo,
  'R-ATT-11': makeUp.attendanceRate,
  'R-ATT-12': supervision.supervisedRemotely,
  'R-ATT-13': presence.opinionGiven,
  'R-ATT-14': supervision.supervisionPlatform,
} as const;
