import type { Day } from '@jiquan/kernel';

/** About one person as the holder of certificates, prizes and an archive. */
export interface HolderFacts {
  /** The kind of each certificate held. */
  readonly kindsHeld?: readonly string[];
  readonly graduate?: boolean;
  /** Electronic archives of the person, and what they hold. */
  readonly archives?: number;
  readonly archiveHasTraining?: boolean;
  readonly archiveHasAssessment?: boolean;
  /** The class of a technical school the person graduated from, and the education it is taken for. */
  readonly technicalClass?: string;
  readonly fullTime?: boolean;
  readonly takenFor?: string;
  readonly award?: string;
  /** The title applied for, and whether its series is that of the award. */
  readonly title?: 'FULL_SENIOR' | 'ASSOCIATE_SENIOR';
  readonly seriesMatches?: boolean;
  readonly vocationalGraduate?: boolean;
  readonly achievement?: string;
  /** Persons in one entry of the event, and the rank in its final; `null`: no final. */
  readonly personsInEvent?: number | null;
  readonly finalRank?: number | null;
  readonly postMatchesPrize?: boolean;
}

/** About the certificate tasks of one college and year. */
export interface CollegeTaskFacts {
  readonly skillTask?: number;
  readonly skillCertificates?: number;
  readonly onePlusXTask?: number;
  readonly onePlusXCertificates?: number;
  readonly taskYear?: number;
  /** The day the year's task was reached; `null`: not yet. */
  readonly taskFinishedOn?: Day | null;
  readonly on?: Day;
}
