/** Duties an officer's account may carry here; the token states them. */
export const hrssDuties = ['application-review', 'notice', 'push', 'freeze', 'sanction', 'campaign'] as const;
export const financeDuties = ['maker', 'checker'] as const;

export const accountKinds = ['free', 'reserved', 'committed', 'in-payment', 'paid', 'returned', 'receivable', 'treasury'] as const;
export type AccountKind = (typeof accountKinds)[number];
export const fundSources = [
  'special-account',
  'employment-subsidy',
  'unemployment-insurance',
  'unemployment-insurance-extraction',
  'fiscal',
  'local-talent',
  'industry-development',
  'other',
] as const;
export const purposes = ['training', 'assessment'] as const;
export type Purpose = (typeof purposes)[number];
export const entitlementStates = ['waiting', 'held', 'payable', 'void'] as const;
export const applicationStates = [
  'submitted',
  'returned',
  'accepted',
  'industry-first',
  'industry-second',
  'noticed',
  'hrss-first',
  'approved',
  'refused',
] as const;
export const lineStates = ['claimed', 'pushed', 'in-payment', 'paid', 'returned', 'receivable', 'recovered', 'left'] as const;
export const paymentStates = ['accepted', 'filed', 'stopped', 'settled', 'returned'] as const;
export const encodings = ['utf-8', 'gb18030'] as const;
export const bankImportStates = ['proposed', 'confirmed', 'rejected', 'superseded'] as const;
export const bankOutcomes = [
  'settled',
  'returned',
  'late-return',
  'overpayment',
  'overpayment-returned',
  'recovered-by-return',
  'repeated',
  'amount-differs',
  'unknown-line',
] as const;
export const reviewSteps = ['industry-first', 'industry-second', 'hrss-first', 'hrss-second'] as const;
export const offices = ['hrss', 'industry', 'finance', 'auditor', 'administrator'] as const;
