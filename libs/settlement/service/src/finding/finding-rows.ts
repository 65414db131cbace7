import type { Day } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import type { Finding } from '@jiquan/policy';
import type { FindingRow } from '@jiquan/settlement-contract';
import { by, found } from '../remembered/index-by';
import { FindingTable } from './finding.table';

/** What the rules said of each of some things, in the order in which they were asked; one query for all. */
export async function findingsOf(rows: Rows, subjects: readonly string[]): Promise<(subject: string) => FindingRow[]> {
  const stored = await found(rows, FindingTable, 'subject', subjects);
  const of = by([...stored].sort((one, other) => (one.id < other.id ? -1 : 1)), ({ subject }) => subject);
  return (subject) => of(subject).map(({ moment, judgedOn, finding }) => findingRow(moment, judgedOn, finding));
}

const text = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

export function findingRow(moment: string, judgedOn: Day, finding: Finding): FindingRow {
  const { rule, outcome, ruleSet, revision, parameter, limit, clause, effect } = finding;
  return {
    moment,
    judgedOn,
    rule,
    outcome,
    ruleSet,
    revision,
    parameter: parameter ?? null,
    limit: limit === undefined || limit === null ? null : text(limit),
    found: comparedText(finding),
    document: clause?.document ?? '',
    clause: clause ? `${clause.place} ${clause.words}` : '',
    follows: effect ?? null,
  };
}

function comparedText({ missing, compared }: Finding): string {
  if (missing) return `? ${missing.join(' ')}`;
  return Object.entries(compared)
    .map(([fact, value]) => `${fact}=${text(value)}`)
    .join(' ');
}
