import { type FactValue, type Refusal, refuse } from '@jiquan/kernel';
import type { ParameterKey } from '../data/parameters';
import type { SourcedClause } from './rule-set';

/** In order of weight: what comes first here is the worst of a list. */
export const outcomes = [
  'refused',
  'voids',
  'sanctions',
  'facts-missing',
  'flags',
  'passed',
  'not-applicable',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What a rule said about facts, complete enough to be explained years later without the code (INF-08). */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly ruleSet: string;
  readonly revision: number;
  readonly parameter?: ParameterKey;
  readonly limit?: FactValue;
  /** The facts that were compared, or for `facts-missing` those that were there. */
  readonly compared: Readonly<Record<string, FactValue>>;
  readonly missing?: readonly string[];
  /** What follows where the rule says so: NOT_RECOGNISED, STOP_OPENING … */
  readonly effect?: string;
  /** Default choices the answer rests on (A-…). */
  readonly defaults?: readonly string[];
  /** `null` where the documents are silent, or the rule is an invariant or configured. */
  readonly clause: SourcedClause | null;
  readonly says: Words;
}

/** Outcomes that stand in the way; `sanctions` and `flags` do not stop the thing itself. */
const stopping: readonly Outcome[] = ['refused', 'voids', 'facts-missing'];

export const stops = (finding: Finding): boolean => stopping.includes(finding.outcome);

/** The weightiest outcome of a list; an empty list applies to nothing. */
export function worst(findings: readonly Finding[]): Outcome {
  return outcomes.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? 'not-applicable';
}

/**
 * The refusal a verb returns for findings that stand in the way, or `undefined`. It names the rules, and of the compared
 * facts none: those stay with the findings, which are stored where their data may be.
 */
export function refusalOf<const Code extends string>(
  findings: readonly Finding[],
  code: Code,
): Refusal<Code> | undefined {
  const against = findings.filter(stops);
  if (against.length === 0) return undefined;
  const first = against[0] as Finding;
  const missing = [...new Set(against.flatMap((finding) => finding.missing ?? []))];
  return refuse(
    code,
    {
      outcome: first.outcome,
      ruleSet: first.ruleSet,
      revision: first.revision,
      ...(missing.length > 0 && { missing }),
    },
    [...new Set(against.flatMap((finding) => [finding.rule, ...(finding.defaults ?? [])]))],
  );
}

/** The same finding without what was compared: for statements and screens that may not show a person's facts. */
export function withoutFacts(finding: Finding): Finding {
  return { ...finding, compared: {} };
}
