import { type Day, type Fen, fen, type Guard, type Instant, refuse, sumFen, verb } from '@jiquan/kernel';
import { type Finding, type RuleSet, saidBy } from '@jiquan/policy';
import { refusedBy } from '../finding/refused-by';
import { weightiest } from '../finding/weightiest';
import type { Posting } from '../fund/posting';
import type { Line } from '../line/line';
import { closedAccount, holds, type Standing } from '../officer';
import type { Purpose } from '../tariff/publish';
import type { ApplicantKind, Application } from './application';
import { commitments, lineOf } from './bear-line';
import { type Asked, claimed, type Rival, taken } from './compete';
import { judgeForm } from './judge-form';
import { type ClassCount, judgeCount, judgeLines } from './judge-lines';

export interface SubmitFacts extends Standing {
  readonly id: string;
  readonly purpose: Purpose;
  readonly fund: { readonly id: string; readonly division: string };
  readonly freeFen: Fen;
  readonly asked: readonly Asked[];
  readonly classes: readonly ClassCount[];
  readonly rivals: readonly Rival[];
  readonly persons: number;
  readonly amountFen: Fen;
  readonly commitment: boolean;
  /** Of the day; the procedure is pinned when the application is accepted. Undefined where none is in force. */
  readonly rules: RuleSet | undefined;
  readonly today: Day;
}

const applicantOf = ({ officer }: SubmitFacts) => (officer.role === 'worker' ? officer.person : officer.organisation);

/** Of the form's rule only the signature is asked here; persons and amount are compared with what is found, further down. */
function noCommitment(facts: SubmitFacts) {
  if (facts.commitment) return undefined;
  return refusedBy(saidBy(formFindings(facts), 'R-SET-14'), 'application.no-commitment', { cites: ['R-SET-14'], holds: false });
}

function formFindings(facts: SubmitFacts): Finding[] {
  const { rules, purpose, persons, amountFen: totalFen, commitment, today: committedOn } = facts;
  return rules ? judgeForm({ purpose, persons, totalFen, commitment, committedOn, applicantKind: facts.officer.role }, rules) : [];
}

/** A-04, R-SET-15: the claimant of the class's form; for an assessment the body that assessed. */
function notClaimant(facts: SubmitFacts) {
  const other = facts.asked.find(({ entitlement }) => entitlement.claimant !== applicantOf(facts) || (entitlement.claimantKind === 'individual') !== (facts.officer.role === 'worker'));
  return other ? refuse('application.not-claimant', { entitlement: other.entitlement.id }, ['A-04', 'R-SET-15']) : undefined;
}

function otherDivision({ asked, fund }: SubmitFacts) {
  const other = asked.find(({ entitlement }) => entitlement.division !== null && !holds(fund.division, entitlement.division));
  return other ? refuse('application.other-division', { entitlement: other.entitlement.id, division: other.entitlement.division }, ['R-SET-15']) : undefined;
}

function mixed({ asked }: SubmitFacts) {
  const kinds = new Set(asked.map(({ entitlement }) => `${entitlement.division} ${entitlement.industryDepartment}`));
  return kinds.size > 1 ? refuse('application.mixed-departments', { found: kinds.size }, ['R-SET-15']) : undefined;
}

/** The system never chooses persons: two officers do (A-08, INF-05). */
function moreCertified({ classes, rules }: SubmitFacts) {
  const over = classes.find(({ payable, recognised }) => payable > recognised);
  const findings = over && rules ? [judgeCount(over, rules)] : [];
  return over && refusedBy(findings, 'application.more-certified-than-recognised', { facts: { ...over }, cites: ['A-08', 'INF-05'], holds: false });
}

function notPayable({ asked }: SubmitFacts) {
  const not = asked.filter(({ entitlement, named }) => named && entitlement.state !== 'payable');
  if (not.length === 0) return undefined;
  const reasons = [...new Set(not.flatMap(({ entitlement }) => entitlement.reasons.map(({ code }) => code)))];
  return refuse('entitlement.not-payable', { entitlements: not.slice(0, 20).map(({ entitlement }) => entitlement.id), reasons }, ['R-VCH-04', 'R-SUB-04']);
}

const nothing = (facts: SubmitFacts) => (taken(facts).length === 0 ? refuse('application.nothing-payable', {}, ['R-VCH-04']) : undefined);

/** A voucher's money is in its campaign's fund and nowhere else; all other money in the fund HRSS designated. Nobody picks one. */
function otherFund(facts: SubmitFacts) {
  const other = taken(facts).find(({ entitlement }) => entitlement.fund !== facts.fund.id);
  return other ? refuse('application.other-fund', { entitlement: other.entitlement.id, fund: other.entitlement.fund }, ['R-SET-10', 'R-SET-11', 'A-56']) : undefined;
}

function countDiffers(facts: SubmitFacts) {
  const found = taken(facts).length;
  return found === facts.persons ? undefined : refuse('application.count-differs', { stated: facts.persons, found }, ['R-SET-14', 'INF-06']);
}

function amountDiffers(facts: SubmitFacts) {
  const found = sumFen(taken(facts).map(amountOf));
  return found === facts.amountFen ? undefined : refuse('application.amount-differs', { stated: facts.amountFen, found }, ['R-SET-14', 'INF-06']);
}

function insufficient(facts: SubmitFacts) {
  const needed = sumFen(taken(facts).filter(({ reserved }) => !reserved).map(amountOf));
  return needed > facts.freeFen ? refuse('fund.insufficient', { neededFen: needed, freeFen: facts.freeFen }, ['INF-07']) : undefined;
}

function amountOf({ entitlement }: Asked): Fen {
  return entitlement.amountFen ?? fen(0);
}

export const submitGuards = [
  closedAccount,
  noCommitment,
  notClaimant,
  otherDivision,
  mixed,
  moreCertified,
  notPayable,
  claimed('line.entitlement-already-claimed'),
  claimed('line.certificate-already-claimed'),
  claimed('line.voucher-already-claimed'),
  claimed('line.assessment-already-claimed'),
  claimed('line.training-already-claimed'),
  nothing,
  otherFund,
  countDiffers,
  amountDiffers,
  insufficient,
] satisfies Guard<SubmitFacts>[];

export interface Submitted {
  readonly application: Application;
  readonly lines: readonly Line[];
  readonly postings: readonly Posting[];
  /** What the rules of the day say of the form, the classes and the lines. */
  readonly findings: readonly Finding[];
}

/** Here, and only here, are lines born. */
export const submit = verb(submitGuards, (facts: SubmitFacts, now: Instant): Submitted => {
  const born = taken(facts);
  const lines = born.map((asked) => lineOf(facts, asked));
  const first = (born[0] as Asked).entitlement;
  return {
    application: {
      ...blank,
      id: facts.id,
      purpose: facts.purpose,
      applicantKind: facts.officer.role as ApplicantKind,
      applicant: first.claimant as string,
      division: first.division as string,
      industryDepartment: first.industryDepartment,
      fund: facts.fund.id,
      persons: lines.length,
      totalFen: sumFen(lines.map(({ amountFen }) => amountFen)),
      submittedAt: now,
      committedBy: facts.officer.account,
      committedOn: facts.today,
    },
    lines,
    postings: born.flatMap((asked, at) => commitments(lines[at] as Line, asked)),
    findings: judged(facts, born),
  };
});

function judged(facts: SubmitFacts, born: readonly Asked[]): Finding[] {
  const { rules, classes, rivals } = facts;
  if (!rules) return [];
  return [...formFindings(facts), ...weightiest(classes.map((each) => judgeCount(each, rules))), ...judgeLines(born, rivals, rules)];
}

const blank = {
  state: 'submitted',
  frozen: false,
  acceptedBy: null,
  acceptedOn: null,
  ruleSet: null,
  industryFirst: null,
  industrySecond: null,
  hrssFirst: null,
  hrssSecond: null,
  notice: null,
  refusedReason: null,
  version: 1,
} as const;
