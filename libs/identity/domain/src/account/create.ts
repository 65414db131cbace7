import { addMilliseconds, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Account, ONE_TIME_MS, type Role } from './account';

interface BelongingFacts {
  readonly id: string;
  readonly kind: 'staff' | 'machine';
  readonly role: Role;
  readonly organisation: string | null;
  readonly division: string | null;
  readonly department: string | null;
  readonly duties: readonly string[];
}

export interface CreateFacts extends BelongingFacts {
  readonly human: string | null;
  /** By the provider: the name is that of the document. */
  readonly nameFits: boolean;
  readonly loginTaken: boolean;
}

type Belonging = 'organisation' | 'division' | 'department' | 'duties';

/** What an account of this role must name, so that every context can tell whose business it may do. */
const needs: Readonly<Record<Role, readonly Belonging[]>> = {
  worker: [],
  institution: ['organisation', 'division'],
  'assessment-body': ['organisation', 'division'],
  hrss: ['division', 'duties'],
  industry: ['division', 'department', 'duties'],
  finance: ['division', 'duties'],
  auditor: [],
  administrator: [],
};

const incomplete: Guard<BelongingFacts, 'account.incomplete'> = (facts) => {
  const missing = needs[facts.role].filter((each) => (each === 'duties' ? facts.duties.length === 0 : facts[each] === null));
  return missing.length > 0 ? refuse('account.incomplete', { role: facts.role, needs: missing }, ['configured']) : undefined;
};
const taken: Guard<CreateFacts, 'account.login-taken'> = ({ loginTaken }) =>
  loginTaken ? refuse('account.login-taken', {}, ['configured']) : undefined;

/** An office is held by a person and not by a login: who it is, is checked as it is of a worker. */
const mismatch: Guard<CreateFacts, 'real-name.mismatch'> = ({ nameFits }) => (nameFits ? undefined : refuse('real-name.mismatch', {}, ['INF-04']));

export const createAccount = verb([incomplete, mismatch, taken] as const, ({ loginTaken: _, nameFits: _1, ...facts }: CreateFacts, now: Instant): Account => ({
  ...blank(now),
  ...facts,
  oneTimeUntil: addMilliseconds(now, ONE_TIME_MS),
}));

/** A machine client signs in with its key: it has no login and no password. */
export const createMachineClient = verb([incomplete] as const, (facts: BelongingFacts, now: Instant): Account => ({ ...blank(now), ...facts }));

/** The account a worker signs in with: the role and nothing else. */
export function workerAccount(id: string, person: string, division: string, now: Instant): Account {
  return { ...blank(now), id, kind: 'person', role: 'worker', person, organisation: null, division, department: null, duties: [] };
}

function blank(now: Instant): Pick<Account, 'person' | 'human' | 'oneTimeUntil' | 'failures' | 'lockedUntil' | 'otpConfirmedAt' | 'otpLastStep' | 'closedAt' | 'createdAt'> {
  return { person: null, human: null, oneTimeUntil: null, failures: 0, lockedUntil: null, otpConfirmedAt: null, otpLastStep: 0, closedAt: null, createdAt: now };
}
