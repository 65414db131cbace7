import type { Day, Refusal } from '@jiquan/kernel';
import { type AssessmentRecord, calendarFor, type CertificateKind, citing, type Finding, gates, judge, judgeAll, parameter, refusedBy, type RuleSet, saidBy } from '@jiquan/policy';
import type { AssessmentBody } from '../body/body';
import type { ResultRow, Sitting } from './sitting';

export interface ProposalFacts {
  readonly body: AssessmentBody;
  readonly division: string;
  readonly noLocalBody: string | null;
  readonly mode: Sitting['mode'];
  readonly heldOn: Day;
}

/** A body of the division itself, of one above or of one below it is local. */
export const isLocal = ({ body, division }: Pick<ProposalFacts, 'body' | 'division'>): boolean => holds(body.division, division) || holds(division, body.division);

/** What the rules say of a proposal. It counts from the day it is entered in the system, whatever a paper says. */
export function judgeProposal(facts: ProposalFacts, proposedOn: Day, set: RuleSet): Finding[] {
  const { mode, heldOn, noLocalBody } = facts;
  const when = { assessmentMode: mode, proposedOn, assessmentOn: heldOn, calendar: calendarFor(set) };
  const where = { bodyIsLocal: isLocal(facts), localCannotAssess: noLocalBody !== null };
  return judgeAll(gates.sittingProposal, { ...when, ...where, route: 'EXAMINATION' }, set);
}

/**
 * Which kinds can be had for an occupation only HRSS's own statement tells: without it a direct completion exam lacks a fact. Of
 * every other kind the assessment itself shows that it can be had.
 */
export function judgeKind(kind: CertificateKind, noOther: string | null, set: RuleSet): Finding[] {
  const known = kind === 'TRAINING_COMPLETION' && noOther === null ? {} : { obtainableKinds: [kind] };
  return [...judgeAll(gates.completionExam, { plannedKind: kind, ...known }, set), judge('R-CERT-01', { kind }, set)];
}

/** The answer to a direct completion exam that nobody answers for, with what would follow from it. */
export function examDenied(findings: readonly Finding[], set: RuleSet): Refusal<'sitting.completion-exam-denied'> | undefined {
  const follows = { effect: parameter(set, 'assessment.directCompletionExam') };
  return citing(refusedBy(saidBy(findings, ...gates.completionExam), 'sitting.completion-exam-denied', follows), 'A-05');
}

/** The five rows of the form add up by themselves; what it has no row for is taken off its sums first. */
export function judgeSums(stated: Pick<RecordFacts, 'rows' | 'attending' | 'totalCertified'>, set: RuleSet): Finding {
  const { other, ...record } = recordOf(stated.rows);
  const sums = { attending: stated.attending - other.attending, totalCertified: stated.totalCertified - other.certified };
  return judge('INF-06', { record, ...sums }, set);
}

interface RecordFacts {
  readonly rows: readonly ResultRow[];
  readonly attending: number;
  readonly totalCertified: number;
  readonly resultsInSystem: boolean;
  readonly patrolSigned: boolean;
}

/** The record as it is confirmed (F-30 to F-38). */
export function judgeRecord({ resultsInSystem, patrolSigned, ...stated }: RecordFacts, set: RuleSet): Finding[] {
  return [judge('R-ASM-17', { record: recordOf(stated.rows), resultsInSystem, patrolSigned }, set), judgeSums(stated, set)];
}

function recordOf(rows: readonly ResultRow[]): Required<AssessmentRecord> {
  return {
    qualification: rowOf(rows, 'QUALIFICATION'),
    skillLevel: rowOf(rows, 'SKILL_LEVEL'),
    specialOperation: rowOf(rows, 'SPECIAL_OPERATION'),
    specificAbility: rowOf(rows, 'SPECIFIC_ABILITY'),
    completion: rowOf(rows, 'TRAINING_COMPLETION'),
    other: rowOf(rows, 'OTHER'),
  };
}

/** A row stated twice counts as both. */
function rowOf(rows: readonly ResultRow[], kind: ResultRow['kind']): { attending: number; certified: number } {
  const own = rows.filter((row) => row.kind === kind);
  return { attending: own.reduce((sum, row) => sum + row.attending, 0), certified: own.reduce((sum, row) => sum + row.certified, 0) };
}

function holds(upper: string, lower: string): boolean {
  return lower === upper || lower.startsWith(`${upper}/`);
}
