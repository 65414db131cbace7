import type { Actor } from '../story/actor';
import type { ContextName } from '../story/world';

/** What a fraud met: a refusal, a reason why nothing is payable, money that waits, or money that came back. */
export interface Answer {
  readonly how: 'refused' | 'reason' | 'held' | 'recovered';
  readonly code: string;
  readonly cites: readonly string[];
  /** A refusal leaves an audit line in this context under this account. */
  readonly audit?: { readonly context: ContextName; readonly account: string };
  /** A reason stays with the entitlement of this enrolment, a recovery with its line. */
  readonly finding?: { readonly class: string; readonly enrolment: string };
}
export type Met = readonly Answer[];

interface Refused {
  readonly refused: string;
  readonly cites: readonly string[];
}
const isRefused = (answer: object): answer is Refused => 'refused' in answer;

/** The fraud was tried by `actor` in `context`; that it went through is the failure of the test. */
export function refusedIn(context: ContextName, actor: Actor, answer: object, how: 'refused' | 'held' = 'refused'): Answer {
  if (!isRefused(answer)) throw new Error(`the fraud went through: ${JSON.stringify(answer)}`);
  return { how, code: answer.refused, cites: answer.cites, audit: { context, account: actor.account } };
}

/** The same step by somebody honest. */
export function passes<Value extends object>(answer: Value): Exclude<Value, Refused> {
  if (isRefused(answer)) throw new Error(`an honest step was refused: ${JSON.stringify(answer)}`);
  return answer as Exclude<Value, Refused>;
}

/** Recovered, or held for a person, or else stopped. */
export function outcomeOf(met: Met): 'stopped' | 'held' | 'recovered' {
  if (met.some(({ how }) => how === 'recovered')) return 'recovered';
  return met.some(({ how }) => how === 'held') ? 'held' : 'stopped';
}

export const sortedSet = (words: readonly string[]): string[] => [...new Set(words)].sort();
