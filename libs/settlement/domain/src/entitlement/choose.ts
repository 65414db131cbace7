import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { closedAccount, isOwn, notInOffice, type Standing } from '../officer';
import { changedMeanwhile } from '../proposal';

/** Who of a class is paid where more are certified than recognised: one officer proposes, another confirms. */
export interface ClassChoice {
  readonly id: string;
  readonly class: string;
  readonly division: string;
  readonly enrolments: readonly string[];
  readonly reason: string;
  readonly state: 'proposed' | 'confirmed' | 'superseded';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly version: number;
}

interface ClassFacts extends Standing {
  readonly division: string;
  readonly recognised: number;
  /** Enrolments payable, held only because they were not chosen, or applied for already. */
  readonly candidates: readonly string[];
  /** Enrolments whose money is applied for already. */
  readonly claimed: readonly string[];
  /** Of the choice that holds now. */
  readonly chosen: readonly string[] | undefined;
  readonly enrolments: readonly string[];
}
interface ProposeFacts extends ClassFacts {
  readonly id: string;
  readonly class: string;
  readonly reason: string;
}

const notOffice = ({ officer, division }: ClassFacts) => notInOffice(officer, { role: 'hrss', duty: 'application-review', division });
/** Where an earlier choice leaves somebody out who would have room by now, only another choice lets them in. */
function notNeeded({ candidates, recognised, chosen }: ClassFacts) {
  const leftOut = chosen !== undefined && candidates.some((each) => !chosen.includes(each));
  return candidates.length > recognised || leftOut ? undefined : refuse('choice.not-needed', { certified: candidates.length, recognised }, ['A-08']);
}
function tooMany({ enrolments, recognised }: ClassFacts) {
  const chosen = new Set(enrolments).size;
  return chosen > recognised ? refuse('choice.too-many', { chosen, recognised }, ['A-08', 'INF-05']) : undefined;
}
const notOfClass = ({ enrolments, candidates }: ClassFacts) => (enrolments.every((each) => candidates.includes(each)) ? undefined : refuse('choice.not-of-class', {}, ['A-08']));
const lineLeftOut = ({ claimed, enrolments }: ClassFacts) => (claimed.every((each) => enrolments.includes(each)) ? undefined : refuse('choice.line-left-out', {}, ['A-08']));

export const proposeChoice = verb(
  [closedAccount, notOffice, notNeeded, tooMany, notOfClass, lineLeftOut] satisfies Guard<ProposeFacts>[],
  (facts: ProposeFacts, now: Instant): ClassChoice => ({
    id: facts.id,
    class: facts.class,
    division: facts.division,
    enrolments: [...new Set(facts.enrolments)].sort(),
    reason: facts.reason,
    state: 'proposed',
    proposedBy: facts.officer.account,
    proposedAt: now,
    confirmedBy: null,
    confirmedAt: null,
    version: 1,
  }),
);

interface ConfirmFacts extends Standing {
  readonly choice: ClassChoice;
  /** The choice that the second officer looked at. */
  readonly seen: string;
  readonly claimed: readonly string[];
}
const notConfirmer = ({ officer, choice }: ConfirmFacts) => notInOffice(officer, { role: 'hrss', duty: 'application-review', division: choice.division });
const sameOfficer = ({ officer, choice }: ConfirmFacts) => (isOwn(officer, choice.proposedBy) ? refuse('choice.same-officer', {}, ['A-08', 'R-SET-07']) : undefined);
const claimedSince = ({ claimed, choice }: ConfirmFacts) => (claimed.every((each) => choice.enrolments.includes(each)) ? undefined : refuse('choice.line-left-out', {}, ['A-08']));

export const confirmChoice = verb(
  [closedAccount, notConfirmer, sameOfficer, changedMeanwhile(({ choice }: ConfirmFacts) => choice.id), claimedSince] satisfies Guard<ConfirmFacts>[],
  ({ choice, officer }: ConfirmFacts, now: Instant): ClassChoice => ({ ...choice, state: 'confirmed', confirmedBy: officer.account, confirmedAt: now }),
);
