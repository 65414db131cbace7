import { type Day, dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { citing, type Finding, gates, judgeAll, refusedBy, type RuleSet } from '@jiquan/policy';
import type { Campaign } from '../campaign/campaign';
import { expired } from './claim-issued';
import { frozen } from './freeze';
import { voucherMoves } from './moves';
import type { Binding, Voucher } from './voucher';

export interface Seat {
  readonly enrolment: string;
  readonly person: string;
}

/** A class as this context remembers it. */
export interface KnownClass {
  readonly id: string;
  readonly institution: string;
  readonly occupation: string;
  readonly level: string | null;
  readonly channel: string;
  /** Cancelled, not recognised or completed. */
  readonly over: string | null;
  readonly openedOn: Day | null;
  readonly rosterVersion: number;
  readonly roster: readonly Seat[];
}

export interface Presence {
  readonly person: string;
  /** Where the face was checked, or to whom the holder gave the word. */
  readonly institution: string;
  readonly method: 'face' | 'session';
  /** The class the holder meant; a face is checked for whatever class the institution admits to. */
  readonly class?: string | undefined;
}

export interface AdmitFacts {
  readonly voucher: Voucher;
  readonly campaign: Pick<Campaign, 'levels' | 'institutions'>;
  /** The set pinned to the campaign. */
  readonly ruleSet: RuleSet | undefined;
  readonly class: KnownClass;
  readonly institution: string | undefined;
  /** What the code proved, before anything of the voucher is looked at. */
  readonly code: 'missing' | 'wrong' | 'expired' | 'used' | 'good';
  readonly presence: Presence | undefined;
  readonly occurredOn: Day;
  /** This enrolment ended or is bound already, as remembered. */
  readonly endedEnrolments: readonly string[];
  readonly takenEnrolments: readonly string[];
}

/** It is used by its holder (R-VCH-03) and registered by the institution (R-VCH-07), for one enrolment. */
export function judgeAdmission(facts: AdmitFacts): Finding[] {
  const { voucher, presence, institution, ruleSet } = facts;
  if (!ruleSet) return [];
  const user = presence && { user: presence.person };
  const actor = institution === undefined ? {} : ({ actor: 'INSTITUTION' } as const);
  const others = { otherEnrolments: voucher.bound ? 1 : 0, otherVouchers: isTaken(facts) ? 1 : 0 };
  return judgeAll(gates.admission, { holder: voucher.holder, ...user, act: 'REGISTER', ...actor, ...others }, ruleSet);
}
const foundOf = (facts: AdmitFacts, rule: (typeof gates.admission)[number]): Finding[] => judgeAdmission(facts).filter((finding) => finding.rule === rule);
const isTaken = (facts: AdmitFacts): boolean => facts.takenEnrolments.includes(seatOf(facts)?.enrolment ?? '');

const classNotOwn = (facts: AdmitFacts): Refusal<'voucher.class-not-own'> | undefined =>
  facts.class.institution === facts.institution
    ? refusedBy(foundOf(facts, 'R-VCH-07'), 'voucher.class-not-own', {}, true)
    : refuse('voucher.class-not-own', {}, ['R-VCH-07']);

/** The code says when the holder stood there; a paper date beside it could only contradict it. */
const otherDay = ({ occurredOn }: AdmitFacts, now: Instant): Refusal<'voucher.admission-day'> | undefined =>
  occurredOn === dayOf(now) ? undefined : refuse('voucher.admission-day', { occurredOn, today: dayOf(now) }, ['R-VCH-06']);

const codeMissing = ({ code }: AdmitFacts): Refusal<'voucher.code-missing'> | undefined =>
  code === 'missing' ? refuse('voucher.code-missing', {}, ['R-VCH-03', 'R-VCH-07']) : undefined;
const codeWrong = ({ code }: AdmitFacts): Refusal<'voucher.code-wrong'> | undefined =>
  code === 'wrong' ? refuse('voucher.code-wrong', {}, ['R-VCH-03']) : undefined;
const codeExpired = ({ code }: AdmitFacts): Refusal<'voucher.code-expired'> | undefined =>
  code === 'expired' ? refuse('voucher.code-expired', {}, ['R-VCH-03']) : undefined;
const codeUsed = ({ code }: AdmitFacts): Refusal<'voucher.code-used'> | undefined =>
  code === 'used' ? refuse('voucher.code-used', {}, ['R-VCH-03', 'INF-01']) : undefined;

const presenceMissing = (facts: AdmitFacts): Refusal<'voucher.presence-missing'> | undefined =>
  facts.presence ? undefined : citing(refusedBy(foundOf(facts, 'R-VCH-03'), 'voucher.presence-missing', {}, false), 'R-ATT-04');
/** Lending is stopped here: the code may be the holder's, the face is not (INF-02). */
const presenceOther = (facts: AdmitFacts): Refusal<'voucher.presence-other-person'> | undefined => {
  const { presence, voucher } = facts;
  return presence && citing(refusedBy(foundOf(facts, 'R-VCH-03'), 'voucher.presence-other-person', {}, presence.person === voucher.holder), 'INF-02');
};
const presenceElsewhere = ({ presence, institution }: AdmitFacts): Refusal<'voucher.presence-other-institution'> | undefined =>
  presence && presence.institution !== institution
    ? refuse('voucher.presence-other-institution', {}, ['R-VCH-07'])
    : undefined;
/** A word given for one class is not spent on another. */
const presenceForOther = (facts: AdmitFacts): Refusal<'voucher.presence-other-class'> | undefined =>
  facts.presence?.class !== undefined && facts.presence.class !== facts.class.id ? refuse('voucher.presence-other-class', {}, ['R-VCH-03']) : undefined;

/** A set may do without one enrolment for one voucher; the tables here hold no other. */
const alreadyAdmitted = (facts: AdmitFacts): Refusal<'voucher.already-admitted'> | undefined =>
  facts.voucher.bound ? refusedBy(foundOf(facts, 'A-64'), 'voucher.already-admitted', { stage: facts.voucher.stage }, false) : undefined;
const notClaimed = ({ voucher }: AdmitFacts): Refusal<'voucher.not-claimed'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'admit') ? undefined : refuse('voucher.not-claimed', { stage: voucher.stage }, ['R-VCH-07']);

const classOver = (facts: AdmitFacts): Refusal<'voucher.class-ended'> | undefined =>
  facts.class.over === null ? undefined : refuse('voucher.class-ended', { reason: facts.class.over }, ['R-VCH-06']);
const voucherless = (facts: AdmitFacts): Refusal<'voucher.class-voucherless'> | undefined =>
  facts.class.channel === 'voucherless' ? refuse('voucher.class-voucherless', {}, ['A-71']) : undefined;
const notOnRoster = (facts: AdmitFacts): Refusal<'voucher.not-on-roster'> | undefined => {
  const seat = seatOf(facts);
  return seat && !facts.endedEnrolments.includes(seat.enrolment)
    ? undefined
    : refuse('voucher.not-on-roster', { rosterVersion: facts.class.rosterVersion }, ['INF-02', 'R-CLASS-08']);
};
const enrolmentTaken = (facts: AdmitFacts): Refusal<'voucher.enrolment-taken'> | undefined =>
  isTaken(facts) ? citing(refusedBy(foundOf(facts, 'A-64'), 'voucher.enrolment-taken', {}, false), 'INF-01') : undefined;
const otherOccupation = (facts: AdmitFacts): Refusal<'voucher.other-occupation'> | undefined =>
  facts.class.occupation === facts.voucher.occupation
    ? undefined
    : refuse('voucher.other-occupation', { voucher: facts.voucher.occupation, class: facts.class.occupation }, ['INF-03']);
const otherLevel = (facts: AdmitFacts): Refusal<'voucher.other-level'> | undefined =>
  facts.campaign.levels.length === 0 || (facts.class.level !== null && facts.campaign.levels.includes(facts.class.level))
    ? undefined
    : refuse('voucher.other-level', { level: facts.class.level, levels: facts.campaign.levels }, ['INF-03']);
const notListed = ({ campaign, institution }: AdmitFacts): Refusal<'campaign.institution-not-listed'> | undefined =>
  campaign.institutions.length === 0 || campaign.institutions.includes(institution ?? '')
    ? undefined
    : refuse('campaign.institution-not-listed', {}, ['R-INST-01']);

/** Code and presence first: whoever cannot show both learns nothing about the voucher. */
export const admitGuards = [
  classNotOwn, otherDay, codeMissing, codeWrong, codeExpired, codeUsed, presenceMissing, presenceOther, presenceElsewhere, presenceForOther,
  frozen, alreadyAdmitted, notClaimed, expired, classOver, voucherless, notOnRoster, enrolmentTaken, otherOccupation, otherLevel, notListed,
] as const;

/** 登记验证: the voucher is bound to the holder's enrolment in this class. */
export const admit = verb(admitGuards, (facts: AdmitFacts): { readonly voucher: Voucher; readonly binding: Binding } => {
  const { enrolment } = seatOf(facts) as Seat;
  const bound = { enrolment, class: facts.class.id, institution: facts.class.institution, admittedOn: facts.occurredOn };
  return {
    voucher: { ...facts.voucher, ...bound, bound: true, stage: 'admitted' },
    binding: {
      ...bound,
      voucher: facts.voucher.id,
      presence: (facts.presence as Presence).method,
      classVersion: facts.class.rosterVersion,
      endedOn: null,
      reason: null,
      version: 1,
    },
  };
});

function seatOf(facts: AdmitFacts): Seat | undefined {
  return facts.class.roster.find((seat) => seat.person === facts.voucher.holder);
}

/** Admitted on the opening day is in time; later is shown, and settlement finds it not payable. */
export const afterOpening = (admittedOn: Day | null, openedOn: Day | null): boolean => admittedOn !== null && openedOn !== null && admittedOn > openedOn;
