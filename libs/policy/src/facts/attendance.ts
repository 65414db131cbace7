import type { Day } from '@jiquan/kernel';

/** About the teaching of one class: recordings and check-ins. */
export interface TeachingFacts {
  readonly theoryMinutes?: number;
  readonly theoryRecordedMinutes?: number;
  /** Per practical class hour the longest uninterrupted clip, in seconds. */
  readonly practiceClipSeconds?: readonly number[];
  /** Recorded lessons in which fewer are visible than are present, each confirmed by an officer. */
  readonly confirmedNotAllVisible?: number;
  /** Which lessons those are. */
  readonly failingLessons?: readonly number[];
  /** An officer limited the consequence to the failing period. */
  readonly limitedToPeriod?: boolean;
  readonly checkInMethod?: 'FACE' | 'OTHER';
  readonly devicesConnected?: boolean;
  readonly supervisionChannels?: readonly string[];
  readonly supervisionPlatform?: string;
}

/** About the recordings of one class after it closed. `null`: not yet, or not at all. */
export interface RetentionFacts {
  readonly recordedOn?: Day;
  readonly assessedOn?: Day | null;
  readonly paidOn?: Day | null;
  readonly videosDeletedOn?: Day | null;
}

/** About the attendance of one trainee. */
export interface AttendanceFacts {
  readonly scheduledHours?: number;
  readonly attendedHours?: number;
  readonly madeUpHours?: number;
  readonly makeUp?: {
    readonly reason: boolean;
    readonly writtenLeave: boolean;
    readonly hrssConsent: boolean;
    readonly fullVideo: boolean;
    readonly on: Day;
    readonly assessmentOn: Day | null;
  } | null;
}

/** About the inspections of one class. */
export interface InspectionFacts {
  readonly openingDay?: {
    readonly count: number | null;
    readonly signIn: boolean;
    readonly materials: boolean;
    readonly inspector: string | null;
  } | null;
  /** Field and random inspections, remote ones included, by the industry department or HRSS: how many, or the count made at each. */
  readonly inCourse?: number | readonly number[];
  readonly inspectionsInSystem?: boolean;
  readonly averageRecorded?: boolean;
  readonly opinionGiven?: boolean;
  readonly inspectionRecords?: readonly InspectionRecord[];
  /** Recordings or remote video allow effective supervision of this class. */
  readonly remoteSupervisionEffective?: boolean;
  readonly spotChecksWaived?: boolean;
  readonly waiverReason?: string | null;
}

/** About the counts of one class, from which its training count is recognised. */
export interface HeadCountFacts {
  readonly opening?: number;
  readonly openingInspections?: readonly number[];
  readonly inCourse?: number | readonly number[];
  readonly roster?: number;
  /** Remote supervision took the place of inspections, with its reason and the check-ins of each lesson; `null`: it did not. */
  readonly waiver?: { readonly reason: string; readonly checkIns: readonly number[] } | null;
}

/** One of the form's in-course inspections; `null`: left empty. */
export interface InspectionRecord {
  readonly on: Day | null;
  readonly place: string | null;
  readonly teachers: string | null;
  readonly attendance: number | null;
  readonly inspector: string | null;
}
