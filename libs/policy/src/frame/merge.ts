import { type Refusal, refuse } from '@jiquan/kernel';
import { parameterKeys, parameters, type ParameterKey } from '../data/parameters';
import { canonical } from './canonical';
import { type Clause, type RuleSet, type RuleSetData, type Sourced, type SourcedClause, valueAt } from './rule-set';
import { sha256 } from './sha256';
import { compareStrictness } from './strictness';

type AnySourced = Sourced<unknown>;

/**
 * Sets from the top down into one: a lower value counts where those above are silent or it is stricter. Where no
 * direction is stricter and the values differ, nobody here may choose: the set is refused.
 */
export function merge(parts: readonly RuleSetData[]): RuleSet | Refusal<'rule-set.conflict'> {
  const merged: Partial<Record<ParameterKey, AnySourced | null>> = {};
  for (const key of parameterKeys) {
    let above: AnySourced | null = null;
    for (const part of parts) {
      const next = mergeKey(key, above, part);
      if (next === 'conflict') {
        return refuse('rule-set.conflict', { parameter: key, above: above?.ruleSet ?? '', below: part.code }, ['A-12']);
      }
      above = next;
    }
    merged[key] = above;
  }
  const content = {
    code: parts.map((part) => part.code).join('+'),
    // Revisions only grow, so any new revision of a part gives a new number.
    revision: parts.reduce((sum, part) => sum + part.revision, 0),
    invented: parts.some((part) => part.invented),
    parts: parts.map(({ code, revision, division, document, from, until, title }) => ({
      code,
      revision,
      division,
      document,
      from,
      until,
      title,
    })),
    rules: mergeRules(parts),
    parameters: merged as RuleSet['parameters'],
    settings: Object.assign({}, ...parts.map((part) => part.settings)) as RuleSet['settings'],
  };
  return { ...content, sha256: sha256(canonical(content)) };
}

function mergeKey(key: ParameterKey, above: AnySourced | null, part: RuleSetData): AnySourced | null | 'conflict' {
  const stated = part.parameters[key] as AnySourced | null;
  if (stated === null) return above;
  const below = { ...stated, ruleSet: part.code, document: part.document };
  if (above === null) return below;
  const comparison = compareStrictness(parameters[key].strictness, stated.value, valueAt(above, part.division));
  if (comparison === 'conflict') return 'conflict';
  return comparison === 'stricter' ? below : above;
}

/** A rule stated anywhere on the path applies; its clause is the uppermost one. */
function mergeRules(parts: readonly RuleSetData[]): Record<string, SourcedClause> {
  const rules: Record<string, SourcedClause> = {};
  for (const part of parts) {
    for (const [rule, clause] of Object.entries(part.rules) as [string, Clause][]) {
      rules[rule] ??= { ...clause, ruleSet: part.code, document: part.document };
    }
  }
  return rules;
}
