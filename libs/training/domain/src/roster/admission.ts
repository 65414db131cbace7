/** One thing heard of a voucher and an enrolment. */
export interface AdmissionFact {
  readonly voucher: string;
  readonly enrolment: string;
  readonly kind: 'admitted' | 'unbound';
  /** The version of the voucher at which it happened: the order within one voucher. */
  readonly version: number;
}

/** The voucher an enrolment is admitted with, from all that was heard, in whatever order it came. */
export function admittedBy(facts: readonly AdmissionFact[]): string | null {
  const latest = new Map<string, AdmissionFact>();
  for (const fact of facts) {
    const known = latest.get(fact.voucher);
    if (!known || known.version < fact.version) latest.set(fact.voucher, fact);
  }
  const bound = [...latest.values()].filter(({ kind }) => kind === 'admitted').map(({ voucher }) => voucher);
  return bound.sort()[0] ?? null;
}
