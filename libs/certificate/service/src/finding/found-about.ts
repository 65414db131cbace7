import type { Rows } from '@jiquan/platform';
import { FindingTable, type StoredFinding } from './finding.table';

const text = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

/** What the rules said of a sitting or a certificate, in the order in which they were asked. */
export async function foundAbout(rows: Rows, subject: string) {
  return (await rows.find(FindingTable, { subject }, { order: 'id' })).map(rowOf);
}

function rowOf({ moment, judgedOn, finding }: StoredFinding) {
  const { rule, outcome, ruleSet, revision, parameter, limit, missing, compared, clause, effect } = finding;
  const found = missing ? `? ${missing.join(' ')}` : Object.entries(compared).map(([fact, value]) => `${fact}=${text(value)}`).join(' ');
  return {
    moment,
    judgedOn,
    rule,
    outcome,
    ruleSet,
    revision,
    parameter: parameter ?? null,
    limit: limit === undefined || limit === null ? null : text(limit),
    found,
    document: clause?.document ?? '',
    clause: clause ? `${clause.place} ${clause.words}` : '',
    follows: effect ?? null,
  };
}
