import type { Day } from '@jiquan/kernel';
import type { CertificateKind } from '@jiquan/policy';

/** One person in one sitting. It changes only under the lock of its sitting. */
export interface Candidate {
  readonly id: string;
  readonly sitting: string;
  readonly person: string;
  /** Null for a person without a class. */
  readonly enrolment: string | null;
  readonly kind: CertificateKind;
  readonly attended: boolean | null;
  readonly passed: boolean | null;
  readonly version: number;
}

/** What is remembered of an enrolment, derived from the facts that training told. */
export interface Enrolment {
  readonly enrolment: string;
  readonly class: string;
  readonly person: string;
  readonly completedOn: Day | null;
  /** Why it ended, or that its class was not recognised; null while it lives. */
  readonly ended: string | null;
}

export type EnrolmentFactKind = 'completed' | 'ended' | 'off-roster' | 'cancelled' | 'not-recognised';

/** The weightiest reason to be over comes first; *completed* is none. */
const endings: readonly EnrolmentFactKind[] = ['not-recognised', 'cancelled', 'ended', 'off-roster'];

/** A fact told by training about an enrolment or its class. They come in any order and more than once. */
export interface EnrolmentFact {
  readonly kind: EnrolmentFactKind;
  readonly on: Day | null;
  readonly reason: string | null;
}

export function enrolmentOf(
  seat: { readonly enrolment: string; readonly class: string; readonly person: string },
  facts: readonly EnrolmentFact[],
): Enrolment {
  const completed = facts.find((fact) => fact.kind === 'completed');
  const ended = endings.map((kind) => facts.find((fact) => fact.kind === kind)).find((fact) => fact !== undefined);
  return { ...seat, completedOn: completed?.on ?? null, ended: ended ? (ended.reason ?? ended.kind) : null };
}
