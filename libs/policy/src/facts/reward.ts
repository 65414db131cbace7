/** About one reward or support besides the training itself: for hiring, placing, a park, a start-up. */
export interface RewardFacts {
  readonly amountFen?: number;
  /** Rewards already given for the same person and employer, park or project. */
  readonly rewardedBefore?: number;
  readonly employerSize?: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
  readonly newlyHiredThisYear?: boolean;
  readonly holdsCertificate?: boolean;
  /** Full months in one employment, and whether the employee’s social insurance was paid in all of them. */
  readonly employment?: { readonly months: number; readonly insured: boolean; readonly employer: string };
  readonly paidToEmployerFen?: number;
  readonly paidToEmployerThisYearFen?: number;
  /** Places people as a business, as an HR-service agency or the like. */
  readonly placesAsBusiness?: boolean;
  readonly parkLevel?: 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'COUNTY' | 'NONE';
  readonly startUpSucceeded?: boolean;
  readonly fundSource?: string;
}

/** About money of an enterprise or a college that a document speaks of and this product does not pay. */
export interface SpendingFacts {
  readonly staffEducationFen?: number;
  readonly frontLineFen?: number;
  readonly wagesFen?: number;
  readonly deductedFen?: number;
  readonly use?: string;
}

/** One subsidy asked for or given, as far as asking twice goes. */
export interface SubsidyLine {
  readonly person: string;
  readonly occupation: string;
  readonly level: string | null;
  readonly kind: string;
  readonly year: number;
}
