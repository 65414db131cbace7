import type { Finding } from './finding';

const text = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

/** A finding as a row of texts, for the views of officers. */
export function shownFinding(finding: Finding) {
  const { rule, outcome, ruleSet, revision, parameter, limit, clause, effect } = finding;
  return {
    rule,
    outcome,
    ruleSet,
    revision,
    parameter: parameter ?? null,
    limit: limit === undefined || limit === null ? null : text(limit),
    found: foundIn(finding),
    document: clause?.document ?? '',
    clause: clause ? `${clause.place} ${clause.words}` : '',
    follows: effect ?? null,
  };
}

function foundIn({ missing, compared }: Finding): string {
  if (missing) return `? ${missing.join(' ')}`;
  return Object.entries(compared)
    .map(([fact, value]) => `${fact}=${text(value)}`)
    .join(' ');
}
