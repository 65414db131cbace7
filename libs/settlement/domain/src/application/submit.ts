import { type Day, type Fen, fen, type Guard, type Instant, refuse, sumFen, verb } from '@jiquan/kernel';
import { posting, type Posting, postingIf } from '../fund/posting';
import type { Line } from '../line/line';
import { closedAccount, holds, type Standing } from '../officer';
import type { Purpose } from '../tariff/publish';
import type { ApplicantKind, Application } from './application';
import { type Asked, claimed, type Rival, taken } from './compete';

export interface SubmitFacts extends Standing {
  readonly id: string;
  readonly purpose: Purpose;
  readonly fund: { readonly id: string; readonly division: string };
  readonly freeFen: Fen;
  readonly asked: readonly Asked[];
  /** Of each class: how many are payable, and how many were recognised. */
  readonly classes: readonly { readonly class: string; readonly payable: number; readonly recognised: number }[];
  readonly rivals: readonly Rival[];
  readonly persons: number;
  readonly amountFen: Fen;
  readonly commitment: boolean;
  readonly today: Day;
}

const applicantOf = ({ officer }: SubmitFacts) => (officer.role === 'worker' ? officer.person : officer.organisation);
const noCommitment = ({ commitment }: SubmitFacts) => (commitment ? undefined : refuse('application.no-commitment', {}, ['R-SET-14']));

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
function moreCertified({ classes }: SubmitFacts) {
  const over = classes.find(({ payable, recognised }) => payable > recognised);
  return over ? refuse('application.more-certified-than-recognised', { ...over }, ['A-08', 'INF-05']) : undefined;
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
  };
});

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

function lineOf({ id, fund }: SubmitFacts, { entitlement, lineId }: Asked): Line {
  const { purpose, person, enrolment, voucher, campaign, certificate, verification, claimant, occupation, level, year, amountFen } = entitlement;
  return {
    id: lineId,
    application: id,
    entitlement: entitlement.id,
    purpose,
    person: person as string,
    enrolment,
    voucher,
    class: entitlement.class,
    campaign,
    fund: fund.id,
    certificate: certificate as string,
    verification: verification as string,
    verified: 'verified',
    claimant: claimant as string,
    occupation: occupation as string,
    level,
    year,
    amountFen: amountFen as Fen,
    state: 'claimed',
    leftReason: null,
    stopReason: null,
    push: null,
    payment: null,
    version: 1,
  };
}

/** A voucher's reserve becomes the commitment, and what it does not need is free; everything else comes out of free. */
function commitments(line: Line, { entitlement, reserved }: Asked): Posting[] {
  const about = { fund: line.fund, campaign: line.campaign, line: line.id };
  if (!reserved) return [posting(about, 'commit', line.id, 'free', 'committed', line.amountFen)];
  const unused = fen((entitlement.maxFen as Fen) - line.amountFen);
  return [posting(about, 'commit', line.id, 'reserved', 'committed', line.amountFen), ...postingIf(about, 'unused', line.id, 'reserved', 'free', unused)];
}
