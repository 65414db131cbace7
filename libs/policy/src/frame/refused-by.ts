import { type FactValue, refuse, type Refusal } from '@jiquan/kernel';
import { type Finding, refusalOf, stops } from './finding';

/**
 * The refusal that findings ask for, or none. Where the pinned set states one of the rules, its finding decides; where it states none,
 * `holds` does: what a context asks for all the same, and the refusal says that it is its own.
 */
export function refusedBy<const Code extends string>(
  findings: readonly Finding[],
  code: Code,
  facts: Readonly<Record<string, FactValue>>,
  holds = true,
): Refusal<Code> | undefined {
  const stated = statedOf(findings);
  if (stated.length === 0) return holds ? undefined : refuse(code, facts, [...findings.map((finding) => finding.rule), 'configured']);
  const against = refusalOf(stated, code);
  return against && refuse(code, { ...against.facts, ...facts }, against.cites);
}

/** The same refusal, citing what it rests on besides. */
export const citing = <Code extends string>(against: Refusal<Code> | undefined, ...cites: readonly string[]): Refusal<Code> | undefined =>
  against && { ...against, cites: [...against.cites, ...cites] };

/** The same question without a refusal. */
export const areMet = (findings: readonly Finding[], holds: boolean): boolean =>
  statedOf(findings).length === 0 ? holds : !findings.some(stops);

/** Those about the named rules. */
export const saidBy = (findings: readonly Finding[], ...rules: readonly string[]): Finding[] => findings.filter((finding) => rules.includes(finding.rule));

const statedOf = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.outcome !== 'not-applicable');
