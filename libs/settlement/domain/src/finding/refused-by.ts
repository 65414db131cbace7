import { type FactValue, refuse, type Refusal } from '@jiquan/kernel';
import { type Finding, refusalOf } from '@jiquan/policy';

interface Own {
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly cites: readonly string[];
  /** What settlement asks whatever the rule says: where a set is silent, or beyond what it states. */
  readonly holds: boolean;
}

/** The rules decide first, and a refusal of theirs cites them; settlement's own condition comes after them and says that it is ours. */
export function refusedBy<const Code extends string>(findings: readonly Finding[], code: Code, { facts = {}, cites, holds }: Own): Refusal<Code> | undefined {
  const against = refusalOf(findings, code);
  if (against) return refuse(code, { ...against.facts, ...facts }, against.cites);
  return holds ? undefined : refuse(code, facts, [...cites, 'configured']);
}
