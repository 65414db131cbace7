import type { Day } from '@jiquan/kernel';

/** About one person, as identity knows them. */
export interface PersonFacts {
  readonly trainingWill?: boolean;
  readonly employmentWill?: boolean;
  readonly employable?: boolean;
  /** Meets the conditions of the campaign's audience; judged by AUDIENCE. */
  readonly meetsConditions?: boolean;
  /** Could reach transfer employment (R-ELIG-02b). */
  readonly canReachTransferEmployment?: boolean;
  readonly fundSource?: string;
  readonly birth?: Day;
  readonly on?: Day;
  readonly groups?: readonly string[];
  readonly division?: string;
  readonly assurance?: 'none' | 'real-name' | 'real-person';
  readonly audience?: Audience;
  /** `false`: HRSS has not confirmed what the person declared; left out where confirming is no step of its own. */
  readonly declarationsConfirmed?: boolean;
  /** How the training is organised, in the words of R-CLASS-18. */
  readonly trainingMode?: string;
  readonly trainingFeeFen?: number;
  /** About a person in the hands of justice (R-ELIG-08). */
  readonly hardToEmploy?: boolean;
  readonly trainedDuringSentence?: boolean;
  readonly fitForNextLevel?: boolean;
  /** `null`: the sentence has no end. */
  readonly sentenceEndsOn?: Day | null;
  /** What an officer decided where the program may not. */
  readonly overAgeAllowed?: boolean;
  readonly sentenceEndAllowed?: boolean;
}

/** Who a campaign is for. `null` in groups or ages: no demand. Exclusions name groups. */
export interface Audience {
  readonly groups: readonly string[] | null;
  readonly exclusions: readonly string[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
}

export interface StudentFacts {
  readonly ownSchool: boolean;
  readonly sameMajor: boolean;
  readonly school: 'VOCATIONAL' | 'TECHNICAL' | 'SPECIAL_VOCATIONAL' | 'ORDINARY_UNIVERSITY' | 'OTHER';
  /** The day of graduation gives the graduation year; the last study year runs from `lastStudyYearFrom`. */
  readonly graduatesOn: Day;
  readonly lastStudyYearFrom: Day;
}

export interface PreviousTraining {
  /** The day the assessment ended, or `null` when it was never assessed. */
  readonly assessmentEndedOn: Day | null;
  /** Ended without the trainee's fault (class not recognised or cancelled): no previous training. */
  readonly endedWithoutFault: boolean;
}

/** A trainee of an entrepreneurship course, as declared and looked at by the institution. */
export interface StartUpFacts {
  readonly willing: boolean;
  readonly needsTraining: boolean;
  readonly earlyStage: boolean;
  readonly suitableAge: boolean;
  readonly qualified: boolean;
}

/** About one person for one class, at roster entry. */
export interface FitnessFacts {
  /** The post of an enterprise employee against the class's occupation; `null` for one who is not employed. */
  readonly postRelation?: 'SAME' | 'CLOSE' | 'OTHER' | 'UNDECIDED' | null;
  /** Codes of the former and new occupation of a transferred employee; `null` for others. */
  readonly transfer?: { readonly formerOccupation: string; readonly newOccupation: string } | null;
  readonly student?: StudentFacts | null;
  readonly course?: 'ORDINARY' | 'ENTREPRENEURSHIP';
  readonly delivery?: 'OFFLINE' | 'BLENDED' | 'ONLINE';
  /** What an enrolled student is asked to pay for training, examination or certificate. */
  readonly studentFeeFen?: number;
  readonly startUp?: StartUpFacts;
  readonly classOpensOn?: Day;
  /** The day the person takes part again; the opening day when it is no other. */
  readonly takesPartOn?: Day;
  readonly previousTrainings?: readonly PreviousTraining[];
  readonly questionnaireDone?: boolean;
  readonly identityCompared?: boolean;
}
