import type { Day } from '@jiquan/kernel';

/** What was heard about an enrolment, or about the class it is in. */
export type FactKind =
  | 'class-opened'
  | 'class-completed'
  | 'class-cancelled'
  | 'class-not-recognised'
  | 'class-subsidy-cancelled'
  | 'enrolment-ended'
  | 'trained'
  | 'assessed'
  | 'certificate'
  | 'entitlement'
  | 'payment'
  | 'recovery';

/** Written once per (subject, kind, source, version); of one source the highest version is what holds. */
export interface Fact {
  readonly kind: FactKind;
  /** The thing of the other context: class, enrolment, certificate, entitlement, line, recovery. */
  readonly source: string;
  readonly version: number;
  /** verified · revoked, payable · fell, settled · returned, passed · failed, or the reason given. */
  readonly says: string;
  readonly on: Day;
}

/** The latest word of each source; duplicates and the order of arrival make no difference. */
export function latest(facts: readonly Fact[], kind: FactKind): Fact[] {
  const bySource = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.kind !== kind) continue;
    const known = bySource.get(fact.source);
    if (!known || fact.version > known.version) bySource.set(fact.source, fact);
  }
  return [...bySource.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

export const heard = (facts: readonly Fact[], kind: FactKind): boolean => facts.some((fact) => fact.kind === kind);

/** A settled line that the bank has not given back. */
export const paid = (facts: readonly Fact[]): boolean => latest(facts, 'payment').some((fact) => fact.says === 'settled');

/** Money that was paid twice is recovered without touching the voucher: it keeps the payment it earned. */
const ofSecondPayment = ['overpayment', 'overpaid', 'second-payment'];
export const recovered = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.kind === 'recovery' && !ofSecondPayment.includes(fact.says));

/** Revoked is the last word about a certificate, whatever arrives after it. */
export function certificateHeld(facts: readonly Fact[]): boolean {
  const about = facts.filter((fact) => fact.kind === 'certificate');
  const revoked = new Set(about.filter((fact) => fact.says === 'revoked').map((fact) => fact.source));
  return about.some((fact) => fact.says === 'verified' && !revoked.has(fact.source));
}

export const payable = (facts: readonly Fact[]): boolean => latest(facts, 'entitlement').some((fact) => fact.says === 'payable');

export interface Ending {
  readonly reason: string;
  readonly on: Day;
}

/** Why the binding ended, by precedence and not by arrival: the class's word counts before the enrolment's. */
export function endingOf(facts: readonly Fact[]): Ending | undefined {
  for (const kind of ['class-not-recognised', 'class-cancelled', 'enrolment-ended'] as const) {
    const fact = facts.filter((each) => each.kind === kind).sort((a, b) => a.version - b.version)[0];
    if (fact) return { reason: kind === 'class-not-recognised' ? kind : fact.says, on: fact.on };
  }
  return undefined;
}
