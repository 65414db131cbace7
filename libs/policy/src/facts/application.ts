import type { Calendar, Day } from '@jiquan/kernel';

/** About what a subsidy is asked for, and the application that asks. */
export interface ApplicationFacts {
  readonly purpose?: 'training' | 'assessment';
  readonly voucherless?: boolean;
  readonly inSystem?: boolean;
  readonly classRecognised?: boolean;
  readonly onlineValid?: boolean;
  readonly directCompletionExam?: boolean;
  readonly subsidyCancelled?: boolean;
  /** Live lines for the same person, occupation and level, of this purpose; `sameYear` counts those of the year. */
  readonly sameKeyLines?: number;
  readonly sameKeyLinesThisYear?: number;
  readonly priced?: boolean;
  readonly tariffDocument?: string | null;
  readonly certified?: number;
  readonly recognised?: number;
  readonly persons?: number;
  readonly amountFen?: number;
  readonly commitmentSigned?: boolean;
  readonly committedOn?: Day | null;
  readonly applicant?: string;
  readonly payeeKind?: string;
  readonly handlers?: readonly string[];
  readonly applicantOfficers?: readonly string[];
  readonly hrssReviews?: readonly string[];
  readonly pushesThisMonth?: number;
  readonly financeConfirmed?: boolean;
  readonly fundSource?: string;
  readonly balances?: Readonly<Record<string, number>>;
  readonly employment?: { readonly months: number; readonly insured: boolean; readonly employer: string };
  readonly paidToEmployerFen?: number;
}

/** About the public notice of one application. */
export interface NoticeFacts {
  readonly publishedOn?: Day;
  readonly on?: Day;
  readonly calendar?: Calendar;
  readonly site?: string | null;
  readonly openObjections?: number;
  /** Every objection has its handling recorded; true when there was none. */
  readonly objectionsHandled?: boolean;
  readonly publishedFields?: readonly string[];
}

/** About one step with a time limit. */
export interface DeadlineFacts {
  readonly startedOn?: Day;
  /** The day the step was done; `null` while it is open. */
  readonly doneOn?: Day | null;
  readonly on?: Day;
  readonly calendar?: Calendar;
}
