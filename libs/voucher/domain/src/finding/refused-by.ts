import { type FactValue, refuse, type Refusal } from '@jiquan/kernel';
import { type Finding, refusalOf } from '@jiquan/policy';

/**
 * The refusal that findings ask for, or none. Where the pinned set states one of the rules, its finding decides; where it states none,
 * `holds` does: what this context asks for all the same, and the refusal says that it is ours.
 */
export function refusedBy<const Code extends string>(
  findings: readonly Finding[],
  code: Code,
  facts: Readonly<Record<string, FactValue>>,
  holds: boolean,
): Refusal<Code> | undefined {
  const stated = findings.filter((finding) => finding.outcome !== 'not-applicable');
  if (stated.length === 0) return holds ? undefined : refuse(code, facts, [...findings.map((finding) => finding.rule), 'configured']);
  const against = refusalOf(stated, code);
  return against && refuse(code, { ...against.facts, ...facts }, against.cites);
}

/** The same refusal, citing what it rests on besides. */
export const citing = <Code extends string>(against: Refusal<Code> | undefined, ...cites: readonly string[]): Refusal<Code> | undefined =>
  against && { ...against, cites: [...against.cites, ...cites] };
