import type { Clause } from '../../frame/rule-set';

/** What is counted. Person-times (人次) and persons (人) are two counts, and nothing makes one of the other. */
export type Unit =
  | 'PERSON_TIME'
  | 'PERSON'
  | 'CERTIFICATE'
  | 'VOUCHER'
  | 'INSTITUTION'
  | 'PROJECT'
  | 'BRAND'
  | 'OCCUPATION'
  | 'EVENT'
  | 'JOB'
  | 'YUAN'
  | 'PERCENT';

/** How a number is meant: at least, the number itself, about it (左右), or striven for (力争). The last two are never gates. */
export type Bound = 'AT_LEAST' | 'PLANNED' | 'ABOUT' | 'STRIVEN_FOR';

export interface Target extends Clause {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly amount: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** The years it is for: of each of them, or by the end of the last. */
  readonly years: { readonly from: number; readonly until: number; readonly each: boolean };
}

type Head = readonly [code: string, zh: string, en: string];

/** Targets of one kind of years: `of(['trainings', …], 3_000_000, 'PERSON_TIME', 'AT_LEAST', at('一', '…'))`. */
export const targetsFor =
  (years: Target['years']) =>
  ([code, zh, en]: Head, amount: number, unit: Unit, bound: Bound, clause: Clause): Target => ({
    code,
    zh,
    en,
    amount,
    unit,
    bound,
    years,
    ...clause,
  });

export const inYear = (year: number): Target['years'] => ({ from: year, until: year, each: true });
export const everyYear = (from: number, until: number): Target['years'] => ({ from, until, each: true });
export const byEndOf = (from: number, until: number): Target['years'] => ({ from, until, each: false });

/** A line of a plan's table of programmes: who is responsible, the first named leading. */
export interface PlannedProgramme extends Clause {
  readonly number: string;
  readonly zh: string;
  readonly units: readonly string[];
}

/** A programme with its numbers of the year; `null`: the document gives none. */
export interface TrainingProject extends PlannedProgramme {
  readonly trained: number | null;
  readonly skilled: number | null;
  readonly highSkilled: number | null;
}
