import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { refusedBy, type RuleSet } from '@jiquan/policy';
import { type AssessmentBody, bodyNotFiled } from '../body/body';
import type { Candidate, Enrolment } from '../candidate/candidate';
import { judgeSums } from './judge';
import { inState } from './moves';
import type { ResultRow, Sitting } from './sitting';
import { rowsOf } from './sums';

export interface ResultsFacts {
  readonly sitting: Sitting;
  /** The set pinned to the sitting. */
  readonly ruleSet: RuleSet;
  readonly body: AssessmentBody;
  readonly candidates: readonly Candidate[];
  /** What is remembered of the candidates' enrolments. */
  readonly enrolments: readonly Enrolment[];
  readonly results: readonly { readonly candidate: string; readonly attended: boolean; readonly passed: boolean }[];
  /** The sums as the form states them (F-30 to F-37). */
  readonly stated: { readonly attending: number; readonly rows: readonly ResultRow[]; readonly totalCertified: number };
  readonly account: string;
}

const notHeldYet = ({ sitting }: ResultsFacts, now: Instant): Refusal<'sitting.not-held-yet'> | undefined =>
  sitting.heldOn <= dayOf(now) ? undefined : refuse('sitting.not-held-yet', { heldOn: sitting.heldOn }, ['R-ASM-17']);

const incomplete = ({ candidates, results }: ResultsFacts): Refusal<'results.incomplete'> | undefined => {
  const given = new Set(results.map((each) => each.candidate));
  const whole = given.size === results.length && results.length === candidates.length && candidates.every((each) => given.has(each.id));
  return whole ? undefined : refuse('results.incomplete', { candidates: candidates.length, results: results.length }, ['R-ASM-17']);
};

const passedUnattended = ({ results }: ResultsFacts): Refusal<'results.passed-unattended'> | undefined => {
  const wrong = results.find((each) => each.passed && !each.attended);
  return wrong ? refuse('results.passed-unattended', { candidate: wrong.candidate }, ['INF-06', 'R-ASM-17']) : undefined;
};

const enrolmentEnded = (facts: ResultsFacts): Refusal<'candidate.enrolment-ended'> | undefined => {
  const over = attendedEnrolments(facts).find((each) => each.enrolment?.ended);
  return over ? refuse('candidate.enrolment-ended', { candidate: over.candidate.id, reason: over.enrolment?.ended ?? '' }, ['R-ATT-03a']) : undefined;
};

/** Held not before training was completed; the same day passes (INF-03, R-ATT-11). */
const notCompleted = (facts: ResultsFacts): Refusal<'candidate.training-not-completed'> | undefined => {
  const early = attendedEnrolments(facts).find(({ enrolment }) => !enrolment?.completedOn || enrolment.completedOn > facts.sitting.heldOn);
  if (!early) return undefined;
  const { heldOn } = facts.sitting;
  return refuse('candidate.training-not-completed', { candidate: early.candidate.id, heldOn, completedOn: early.enrolment?.completedOn ?? null }, ['INF-03', 'R-ATT-11']);
};

/** Each row is what the results say (R-ASM-17), and the sums are the rows' (INF-06). */
const sumsDiffer = ({ candidates, results, stated, ruleSet }: ResultsFacts): Refusal<'results.sums-differ'> | undefined => {
  const counted = rowsOf(withResults(candidates, results));
  for (const kind of new Set([...counted, ...stated.rows].map((row) => row.kind))) {
    const said = sumOf(stated.rows.filter((row) => row.kind === kind));
    const counts = sumOf(counted.filter((row) => row.kind === kind));
    if (said.attending !== counts.attending || said.certified !== counts.certified) {
      return refuse('results.sums-differ', { row: kind, attending: counts.attending, certified: counts.certified }, ['INF-06', 'R-ASM-17']);
    }
  }
  return refusedBy([judgeSums(stated, ruleSet)], 'results.sums-differ', { row: 'total', ...sumOf(counted) });
};

export const resultsGuards = [
  inState('enter-results'),
  bodyNotFiled,
  notHeldYet,
  incomplete,
  passedUnattended,
  enrolmentEnded,
  notCompleted,
  sumsDiffer,
] as const;

/** Results may be corrected until the patrol officer has signed. */
export const enterResults = verb(resultsGuards, (facts: ResultsFacts, now: Instant): { sitting: Sitting; candidates: Candidate[] } => {
  const candidates = withResults(facts.candidates, facts.results);
  const rows = rowsOf(candidates);
  const total = sumOf(rows);
  return {
    candidates,
    sitting: {
      ...facts.sitting,
      state: 'entered',
      resultsBy: facts.account,
      resultsAt: now,
      rows,
      attending: total.attending,
      totalCertified: total.certified,
    },
  };
});

function withResults(candidates: readonly Candidate[], results: ResultsFacts['results']): Candidate[] {
  return candidates.map((candidate) => {
    const result = results.find((each) => each.candidate === candidate.id);
    return { ...candidate, attended: result?.attended ?? null, passed: result?.passed ?? null };
  });
}

function attendedEnrolments({ candidates, enrolments, results }: ResultsFacts) {
  const attended = new Set(results.filter((each) => each.attended).map((each) => each.candidate));
  return candidates
    .filter((candidate) => attended.has(candidate.id) && candidate.enrolment !== null)
    .map((candidate) => ({ candidate, enrolment: enrolments.find((each) => each.enrolment === candidate.enrolment) }));
}

function sumOf(rows: readonly { readonly attending: number; readonly certified: number }[]): { attending: number; certified: number } {
  return {
    attending: rows.reduce((sum, row) => sum + row.attending, 0),
    certified: rows.reduce((sum, row) => sum + row.certified, 0),
  };
}
