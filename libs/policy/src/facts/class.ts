import type { Day } from '@jiquan/kernel';

/** About one class as applied for, or as it ran. */
export interface ClassFacts {
  /** As applied for (a failing rule refuses) or as it ran (it voids); as applied for when left out. */
  readonly phase?: 'APPLICATION' | 'RUN';
  readonly headCount?: number;
  readonly teachers?: number;
  readonly workstations?: number;
  /** The fewest teachers any specialty of the class has. */
  readonly fewestTeachersOfASpecialty?: number;
  /** The shortest class hour, in minutes. */
  readonly shortestLessonMinutes?: number;
  readonly totalHours?: number;
  readonly practiceHours?: number;
  readonly onlineTheoryHours?: number;
  readonly onlinePlatformListed?: boolean | null;
  readonly delivery?: 'OFFLINE' | 'BLENDED' | 'ONLINE';
  /** The occupation stands on an online list in force. */
  readonly occupationListedOnline?: boolean;
  /** Kinds of certificate that can be had for the occupation. */
  readonly obtainableKinds?: readonly string[];
  /** The kind the class ends in. */
  readonly plannedKind?: string;
  /** Hours expressly prescribed for the course; `null` when none are. */
  readonly prescribedHours?: number | null;
  readonly inSystem?: boolean;
  readonly planAndRosterInSystem?: boolean;
  readonly rosterInSystem?: boolean;
  readonly teachersInSystem?: boolean;
  readonly application?: OpeningApplication;
  readonly reviews?: readonly Review[];
  /** `false` where no industry department exists for the class. */
  readonly industryDepartment?: boolean;
  readonly openingCount?: number;
  readonly presentAtOpening?: number;
}

/** The opening part of the annual application form; `null`: left empty. */
export interface OpeningApplication {
  readonly batch: string | null;
  readonly opensOn: Day | null;
  readonly occupation: string | null;
  readonly level: string | null;
  readonly plannedCount: number | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly classHours: number | null;
  readonly mode: string | null;
}

export type Seat = 'INDUSTRY_FIRST' | 'INDUSTRY_SECOND' | 'HRSS_FIRST' | 'HRSS_SECOND';

export interface Review {
  readonly seat: Seat;
  readonly officer: string;
  readonly agreed: boolean;
}

/** About the teaching of one class: recordings and check-ins. */
export interface TeachingFacts {
  readonly theoryMinutes?: number;
  readonly theoryRecordedMinutes?: number;
  /** Per practical class hour the longest uninterrupted clip, in seconds. */
  readonly practiceClipSeconds?: readonly number[];
  /** Recorded lessons in which fewer are visible than are present, each confirmed by an officer. */
  readonly confirmedNotAllVisible?: number;
  readonly checkInMethod?: 'FACE' | 'OTHER';
  readonly devicesConnected?: boolean;
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
  /** Field and random inspections, remote ones included, by the industry department or HRSS. */
  readonly inCourse?: number;
  readonly inspectionsInSystem?: boolean;
  readonly averageRecorded?: boolean;
  readonly opinionGiven?: boolean;
}
