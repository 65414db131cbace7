import type { Day } from '@jiquan/kernel';
import type { FormStage } from '../data/forms';

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
  /** The count the class is settled by. */
  readonly recognised?: number;
  readonly plannedCount?: number;
  /** Lessons learnt online, as learnt. */
  readonly onlineLessons?: readonly OnlineLesson[];
  /** Stages of the annual form closed so far, in the order they were closed. */
  readonly stagesClosed?: readonly FormStage[];
  /** Fields of those stages left empty, by their number (F-…). */
  readonly fieldsLeftEmpty?: readonly string[];
  readonly programme?: TrainingProgramme;
  /** Apprentices of the occupation at the institution, this class among them. */
  readonly apprenticesOfOccupation?: number;
  readonly fullTimeTeachersOfOccupation?: number;
  /** Apprentices of the same institution, enterprise and occupation, this class among them. */
  readonly apprenticesOfEnterprise?: number;
  /** All apprentices of the institution this year, this class among them. */
  readonly apprenticesThisYear?: number;
  /** The institution may give schooling-system education. */
  readonly schoolingQualified?: boolean;
  readonly trainsFrom?: Day;
  readonly trainsUntil?: Day;
  readonly entrepreneurshipCourse?: string;
  readonly trainingMode?: string | null;
  readonly deliveryPattern?: string | null;
  readonly highRiskOccupation?: boolean;
}

export type TrainingProgramme = 'ORDINARY' | 'APPRENTICESHIP' | 'FUTURE_INDUSTRY' | 'ENTREPRENEURSHIP';

/** Minutes of one online class hour: of the whole, those paused and those in which no living face was compared. */
export interface OnlineLesson {
  readonly minutes: number;
  readonly pausedMinutes: number;
  readonly unverifiedMinutes: number;
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
