import type { Calendar, Day } from '@jiquan/kernel';
import type { SubsidyLine } from './reward';

/** About what a subsidy is asked for, and the application that asks. */
export interface ApplicationFacts {
  readonly purpose?: 'training' | 'assessment';
  readonly voucherless?: boolean;
  readonly inSystem?: boolean;
  readonly classRecognised?: boolean;
  readonly onlineValid?: boolean;
  readonly directCompletionExam?: boolean;
  readonly subsidyCancelled?: boolean;
  /** The line asked for, and the live ones of the same purpose. */
  readonly line?: SubsidyLine;
  readonly earlierLines?: readonly SubsidyLine[];
  /** The certificate an assessment is paid for. */
  readonly certificateKind?: string;
  readonly certificateLevel?: string | null;
  /** The body is one of a college, and filed (R-SUB-03). */
  readonly collegeBody?: boolean;
  readonly bodyFiled?: boolean;
  /** What a public institution would get for the same, and whether this one is private (R-SUB-13). */
  readonly privateInstitution?: boolean;
  readonly publicAmountFen?: number;
  /** The county's list of scarce occupations, and whether its tariff gives more for them (R-SUB-09). */
  readonly scarceOccupations?: readonly string[];
  readonly tilted?: boolean;
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
  /** Pushes to finance in the month of `on`, and the day since which the oldest that qualifies waits for one; `null`: nothing waits. */
  readonly pushesThisMonth?: number;
  readonly qualifiedSince?: Day | null;
  readonly on?: Day;
  /** Needed only where something waits from a month before. */
  readonly calendar?: Calendar;
  readonly financeConfirmed?: boolean;
  readonly fundSource?: string;
  readonly balances?: Readonly<Record<string, number>>;
  /** Why an officer chose this fund among those nobody put in order; `null`: not written down. */
  readonly fundReason?: string | null;
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
  /** `false` where the class has no industry department. */
  readonly industryDepartment?: boolean;
  /** When the dossier was with the applicant for corrections, and when the notice ran. */
  readonly withApplicant?: readonly Stretch[];
  readonly notice?: Stretch | null;
  readonly startedOn?: Day;
  /** The day the step was done; `null` while it is open. */
  readonly doneOn?: Day | null;
  readonly on?: Day;
  readonly calendar?: Calendar;
}

/** Days in a row, both ends included; `null`: not over yet. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day | null;
}

/** About an appeal against what a notice says. */
export interface AppealFacts {
  readonly lodgedOn?: Day;
  readonly noticeFrom?: Day;
  readonly noticeUntil?: Day;
  /** Who decided the appeal, for which department; `null` while it is open. */
  readonly appealDecidedBy?: string | null;
  readonly appealDepartment?: 'HRSS' | 'INDUSTRY' | 'FINANCE' | null;
  /** The officers whose decision is appealed against. */
  readonly decidedBefore?: readonly string[];
}
