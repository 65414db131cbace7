import type { Instant } from './time';

/** What a refusal, a finding or a sentence can name: plain, printable, free of personal data. */
export type FactValue = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * An expected "no". It is returned, never thrown; its code never changes and is part of the verb's type.
 * `cites` names the rules (R-…, INF-…, A-…) or the word `configured` that the answer stands on.
 */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly cites: readonly string[];
}

export function refuse<const Code extends string>(
  code: Code,
  facts: Readonly<Record<string, FactValue>> = {},
  cites: readonly string[] = [],
): Refusal<Code> {
  return { refused: code, facts, cites };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && typeof (value as Refusal).refused === 'string';
}

/** One reason to say no. Guards are listed in order of precedence: the first that holds is the answer. */
export type Guard<Facts, Code extends string = string> = (facts: Facts, now: Instant) => Refusal<Code> | undefined;

type CodeOf<G> = G extends Guard<never, infer C> ? C : never;

export interface Verb<Facts, Value, Code extends string> {
  (facts: Facts, now: Instant): Value | Refusal<Code>;
  /** Every guard that holds, in order of precedence, for a screen that asks "why not?". */
  whyNot(facts: Facts, now: Instant): Refusal<Code>[];
}

/** A verb is its guards and, when none holds, the change. It changes the thing or refuses; it never does nothing. */
export function verb<Facts, const G extends readonly Guard<Facts>[], Value>(
  guards: G,
  act: (facts: Facts, now: Instant) => Value,
): Verb<Facts, Value, CodeOf<G[number]>> {
  type Code = CodeOf<G[number]>;
  const run = (facts: Facts, now: Instant): Value | Refusal<Code> => {
    for (const guard of guards) {
      const refusal = guard(facts, now);
      if (refusal) return refusal as Refusal<Code>;
    }
    return act(facts, now);
  };
  const whyNot = (facts: Facts, now: Instant): Refusal<Code>[] =>
    guards.map((guard) => guard(facts, now)).filter((refusal) => refusal !== undefined) as Refusal<Code>[];
  return Object.assign(run, { whyNot });
}
