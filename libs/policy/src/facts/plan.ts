import type { Day } from '@jiquan/kernel';

/** About what is reported, and when. */
export interface ReportFacts {
  readonly since?: Day;
  readonly on?: Day;
  /** Periods with a report: 2022-03, 2022-Q1, 2022-H1, 2022. */
  readonly reported?: readonly string[];
  /** The day the department's yearly plan came out; `null`: it has not. */
  readonly planIssuedOn?: Day | null;
  readonly ledgers?: readonly string[];
  readonly tiered?: boolean;
  readonly classified?: boolean;
  readonly ratesRecorded?: readonly string[];
  readonly provider?: string;
  readonly figuresShown?: readonly string[];
}

/** About the trainings of a division or a task in a year. Person-times and persons are two counts, never one made of the other. */
export interface PlanFacts {
  readonly division?: string;
  readonly task?: string;
  readonly subsidisedPersonTimes?: number;
  readonly manufacturingPersonTimes?: number;
  readonly migrantWorkers?: number;
  readonly employedWithCertificate?: number;
  readonly since?: Day;
  readonly on?: Day;
}

/** About the competitions of a division in a year. */
export interface CompetitionFacts {
  readonly division?: string;
  readonly year?: number;
  readonly competitionOccupations?: number;
  readonly events?: number;
  readonly certifiedContestants?: number;
  readonly cities?: number;
  readonly citiesWithCompetition?: number;
  /** Years in which the county held its own competition. */
  readonly countyCompetitions?: readonly number[];
}

/** About where a piece of subsidy information is entered. */
export interface EntryFacts {
  readonly enteredIn?: string | null;
  /** The day the training or assessment began that it continues. */
  readonly beganOn?: Day;
  readonly projectInSystem?: boolean;
  readonly institutionInSystem?: boolean;
  readonly realName?: boolean;
}
