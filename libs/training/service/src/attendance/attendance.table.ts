import { column, table } from '@jiquan/platform';
import type { CheckIn, Leave, Video, VisibilityFailure } from '@jiquan/training-domain';
import { word } from '../columns';

export const CheckInTable = table<CheckIn>('check_in', {
  id: column.id(),
  class: column.id(),
  enrolment: column.id(),
  lesson: column.count(),
  at: column.instant(),
  method: word<CheckIn['method']>(),
  device: column.code().orNull(),
  evidence: column.code(),
  place: column.text().orNull(),
  recordedAt: column.instant(),
}, { primary: ['class', 'id'] });

export const VideoTable = table<Video>('video', {
  id: column.id(),
  class: column.id(),
  lesson: column.count(),
  device: column.code(),
  startedAt: column.instant(),
  seconds: column.count(),
  longestClipSeconds: column.count(),
  sha256: column.code(),
}, { primary: ['class', 'id'] });

export const VisibilityFailureTable = table<VisibilityFailure>(
  'visibility_failure',
  { class: column.id(), lesson: column.count(), visible: column.count(), present: column.count(), confirmedBy: column.id(), confirmedOn: column.day(), note: column.text() },
  { primary: ['class', 'lesson'] },
);

export const LeaveTable = table<Leave>('leave', {
  id: column.id(),
  class: column.id(),
  enrolment: column.id(),
  lesson: column.count(),
  reason: column.text(),
  writtenLeave: column.code().orNull(),
  consentBy: column.id().orNull(),
  consentOn: column.day().orNull(),
  madeUpAt: column.instant().orNull(),
  fullVideo: column.code().orNull(),
  evidence: column.code().orNull(),
  version: column.version(),
});
