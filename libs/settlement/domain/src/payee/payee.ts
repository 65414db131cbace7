import { addDays, type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { closedAccount, isOwn, notInOffice, type Standing } from '../officer';
import { changedMeanwhile } from '../proposal';

/** An account to be paid to. What it says is sealed and never changes: a change is a new one, and a push keeps the one it took. */
export interface Payee {
  readonly id: string;
  readonly owner: string;
  readonly ownerRole: string;
  /** Where the owner is, as the account that proposed it says; null in rows older than this. */
  readonly division: string | null;
  readonly sealed: Buffer;
  readonly keyVersion: number;
  readonly proof: string;
  readonly state: 'proposed' | 'confirmed' | 'rejected';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly effectiveOn: Day | null;
  readonly rejectedBy: string | null;
  readonly rejectedAt: Instant | null;
  readonly rejectedFor: string | null;
  readonly version: number;
}

interface ConfirmFacts extends Standing {
  readonly payee: Payee;
  /** The version that the second person looked at. */
  readonly seen: number;
  /** An account of this owner is in force already: then this is a change. */
  readonly isChange: boolean;
  readonly coolingDays: number;
  readonly today: Day;
}

type About = Standing & { readonly payee: Payee };
const isOwner = ({ officer, payee }: About) => officer.role === payee.ownerRole && (officer.organisation === payee.owner || officer.person === payee.owner);
/** The owner, or HRSS where the owner is: somebody from elsewhere could not know whose account it is. */
export function payeeOtherOwner(facts: About) {
  const { division } = facts.payee;
  const office = { role: 'hrss', duty: 'application-review', ...(division === null ? {} : { division }) };
  return isOwner(facts) || notInOffice(facts.officer, office) === undefined ? undefined : refuse('payee.other-owner', {}, ['configured']);
}
const notProposed = ({ payee }: ConfirmFacts) => (payee.state === 'proposed' ? undefined : refuse('payee.not-proposed', { state: payee.state }, ['configured']));
const samePerson = ({ officer, payee }: ConfirmFacts) => (isOwn(officer, payee.proposedBy) ? refuse('payee.same-person', {}, ['INF-04']) : undefined);

export const confirmPayee = verb(
  [closedAccount, payeeOtherOwner, notProposed, samePerson, changedMeanwhile(({ payee }: ConfirmFacts) => payee.version)] satisfies Guard<ConfirmFacts>[],
  ({ payee, officer, isChange, coolingDays, today }: ConfirmFacts, now: Instant): Payee => ({
    ...payee,
    state: 'confirmed',
    confirmedBy: officer.account,
    confirmedAt: now,
    effectiveOn: isChange ? addDays(today, coolingDays) : today,
  }),
);

export interface PayeeNow {
  readonly owner: string;
  readonly standing: 'none' | 'ready' | 'changing';
  /** The account in force. */
  readonly payee: string | undefined;
}

/** The newest account in force on a day; while a change is proposed or cooling, nothing is pushed to either account. */
export function payeeOn(payees: readonly Omit<Payee, 'sealed'>[], owner: string, today: Day): PayeeNow {
  const own = payees.filter((payee) => payee.owner === owner && payee.state !== 'rejected');
  const inForce = own.filter((payee) => payee.state === 'confirmed' && payee.effectiveOn !== null && payee.effectiveOn <= today);
  const newest = inForce.reduce<Omit<Payee, 'sealed'> | undefined>((last, payee) => (last && order(last) > order(payee) ? last : payee), undefined);
  const changing = own.some((payee) => payee.state === 'proposed' || (payee.effectiveOn !== null && payee.effectiveOn > today));
  if (!newest) return { owner, standing: changing ? 'changing' : 'none', payee: undefined };
  return { owner, standing: changing ? 'changing' : 'ready', payee: newest.id };
}

const order = (payee: Omit<Payee, 'sealed'>) => `${payee.effectiveOn} ${payee.confirmedAt} ${payee.id}`;
