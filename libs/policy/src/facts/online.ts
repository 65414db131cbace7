import type { Day } from '@jiquan/kernel';
import type { OnlineCondition } from '../data/online-conditions';

/** Where a fault was found, and what has become of the result meanwhile. */
interface Found {
  /** With the platform as it is set up, or in one learner's session. */
  readonly foundOn?: 'PLATFORM' | 'SESSION';
  /** Subsidy for the result is paid already. */
  readonly paid?: boolean;
  /** HRSS has decided that what was paid falls too. */
  readonly hrssDecided?: boolean;
}

/** About an online platform: whether it may be used, and what was found about it. */
export interface PlatformFacts extends Found {
  /** Connected to the unified supervision system. */
  readonly platformConnected?: boolean;
  /** In the provincial catalogue of the year. */
  readonly platformInCatalogue?: boolean;
  /** Approval of video added since it was listed; `null`: none was added. */
  readonly newContentApproved?: boolean | null;
  readonly breachOn?: Day | null;
  readonly discoveredOn?: Day | null;
  /** The day an officer lifted the ban, with a reason; `null`: nobody did. */
  readonly banLiftedOn?: Day | null;
  /** An officer found it badly managed, or of poor quality, or lax in assessment. */
  readonly poorlyManaged?: boolean;
  readonly on?: Day;
}

/** About one learner's online session, or about what a platform lets every session do. */
export interface OnlineSessionFacts extends Found {
  readonly fastForward?: boolean;
  readonly multiWindow?: boolean;
  /** The longest stretch without a pop-up, in seconds. */
  readonly longestGapSeconds?: number;
  readonly livenessCompared?: boolean;
  /** Specialised courses are learnt in the order of their content; `null`: there is no specialised course. */
  readonly inContentOrder?: boolean | null;
  /** Photographs kept at random for the class hour that has the fewest. */
  readonly fewestPhotosOfAClassHour?: number;
  readonly conditionsFound?: readonly (OnlineCondition | string)[];
  /** An application for the offline assessment after this training. */
  readonly appliesForAssessment?: boolean;
}

/** About a class of online training. */
export interface OnlineClassFacts {
  readonly occupationName?: string;
  readonly delivery?: 'OFFLINE' | 'BLENDED' | 'ONLINE';
  readonly offlinePracticeHours?: number;
  readonly assessmentOn?: Day;
  /** Who applies for the assessment: ENTERPRISE, INDIVIDUAL, INSTITUTION … */
  readonly applicant?: string;
}
