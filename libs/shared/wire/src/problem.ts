import type { FactValue } from '@jiquan/kernel';

/** RFC 9457. `code` never changes; `detail` is a sentence a person can act on, in the language asked for. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly cites: readonly string[];
  readonly correlation: string;
  /** Points of the input that were wrong: a path and a reason each. */
  readonly issues?: readonly { readonly path: string; readonly reason: string }[];
}
