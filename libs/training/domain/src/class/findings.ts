import { type Refusal, refuse } from '@jiquan/kernel';
import { type Finding, stops } from '@jiquan/policy';

const AT_MOST = 100;
const text = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value));

/** What was compared, or what was missing, in one line. */
const foundText = (finding: Finding): string =>
  finding.missing ? `? ${finding.missing.join(' ')}` : Object.entries(finding.compared).map(([fact, value]) => `${fact}=${text(value)}`).join(' ');

/** Every finding that stands in the way, column by column: rule, parameter, limit, what was found, clause. */
export function columnsOf(findings: readonly Finding[]) {
  const shown = findings.slice(0, AT_MOST);
  return {
    rules: shown.map((finding) => finding.rule),
    outcomes: shown.map((finding) => finding.outcome),
    parameters: shown.map((finding) => finding.parameter ?? ''),
    limits: shown.map((finding) => text(finding.limit)),
    found: shown.map(foundText),
    clauses: shown.map(({ clause }) => (clause ? `${clause.document} ${clause.place}` : '')),
  };
}

export const citesOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.flatMap((finding) => [finding.rule, ...(finding.defaults ?? [])]))];

/** Undefined when every rule of opening holds. */
export function openingRefused(findings: readonly Finding[]): Refusal<'class.opening-refused'> | undefined {
  const against = findings.filter(stops);
  return against.length > 0 ? refuse('class.opening-refused', columnsOf(against), citesOf(against)) : undefined;
}

export interface JudgedSeat {
  readonly person: string;
  readonly findings: readonly Finding[];
}

/** Undefined when everybody may join. Persons are ids, and of their own facts none is shown. */
export function unfit(seats: readonly JudgedSeat[]): Refusal<'roster.unfit'> | undefined {
  const against = seats.flatMap(({ person, findings }) => findings.filter(stops).map((finding) => ({ person, finding })));
  if (against.length === 0) return undefined;
  const shown = against.slice(0, AT_MOST);
  const facts = {
    persons: shown.map(({ person }) => person),
    rules: shown.map(({ finding }) => finding.rule),
    missing: shown.map(({ finding }) => text(finding.missing)),
    clauses: shown.map(({ finding: { clause } }) => (clause ? `${clause.document} ${clause.place}` : '')),
  };
  return refuse('roster.unfit', facts, citesOf(against.map(({ finding }) => finding)));
}
