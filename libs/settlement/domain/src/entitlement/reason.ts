import type { FactValue } from '@jiquan/kernel';

/** What each reason does: `void` ends the entitlement, `hold` waits for a person, `missing` waits for a fact. */
export const effects = {
  'voucher.not-admitted': 'missing',
  'voucher.admitted-after-opening': 'void',
  'voucher.unbound': 'void',
  'voucher.ended': 'void',
  'voucher.frozen': 'hold',
  'person.frozen': 'hold',
  'class.not-approved': 'missing',
  'class.cancelled': 'void',
  'class.not-recognised': 'void',
  'class.subsidy-cancelled': 'void',
  'class.opened-before-approval': 'void',
  'class.nothing-recognised': 'void',
  'class.not-completed': 'missing',
  'enrolment.ended': 'void',
  'enrolment.other-person': 'void',
  'training.not-completed': 'missing',
  'certificate.not-verified': 'missing',
  'certificate.revoked': 'missing',
  'certificate.other-person': 'missing',
  'certificate.other-occupation': 'missing',
  'certificate.other-level': 'missing',
  'certificate.before-class': 'missing',
  'certificate.before-completion': 'missing',
  'certificate.unverifiable': 'hold',
  'certificate.low-value': 'hold',
  'certificate.assessed-day-unknown': 'hold',
  'assessment.class-not-recognised': 'hold',
  'body.not-filed': 'missing',
  'body.filed-after-assessment': 'void',
  'body.blacklisted': 'void',
  'fund.not-designated': 'missing',
  'tariff.none': 'missing',
  'amount.above-maximum': 'hold',
  'choice.not-chosen': 'hold',
} as const satisfies Record<string, Effect>;

export type Effect = 'missing' | 'hold' | 'void';
export type ReasonCode = keyof typeof effects;
export type EntitlementState = 'waiting' | 'held' | 'payable' | 'void';

export interface Reason {
  readonly code: ReasonCode;
  readonly effect: Effect;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly cites: readonly string[];
}

export function reason(code: ReasonCode, cites: readonly string[], facts: Readonly<Record<string, FactValue>> = {}): Reason {
  return { code, effect: effects[code], facts, cites };
}

/** The gravest effect decides; no reason at all is payable. */
export function stateOf(reasons: readonly Reason[]): EntitlementState {
  if (reasons.some(({ effect }) => effect === 'void')) return 'void';
  if (reasons.some(({ effect }) => effect === 'missing')) return 'waiting';
  return reasons.length > 0 ? 'held' : 'payable';
}

/** Always in the same order, each once, whatever order the facts came in. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  const places = Object.keys(effects);
  const keyOf = (each: Reason) => `${String(places.indexOf(each.code)).padStart(3, '0')}${JSON.stringify(each.facts)}`;
  const unique = new Map(reasons.map((each) => [keyOf(each), each]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
