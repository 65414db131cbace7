import { type Refusal, refuse } from '@jiquan/kernel';

/** Who gives a command, as far as settlement asks. */
export interface Officer {
  readonly account: string;
  readonly role: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly division?: string;
  readonly department?: string;
  readonly duties: readonly string[];
  /** The own account and every other one of the same human, as far as they are known here. */
  readonly accounts?: readonly string[];
}

/** Whether an account is the officer's own, under whatever login: maker and checker are two people, not two accounts. */
export function isOwn(officer: Officer, account: string | null): boolean {
  return account !== null && (account === officer.account || (officer.accounts ?? []).includes(account));
}

/** The officer and what is remembered of the account: a closed one takes no part, whatever its token still says. */
export interface Standing {
  readonly officer: Officer;
  readonly closed: boolean;
}

export function closedAccount({ closed }: Standing): Refusal<'account.closed'> | undefined {
  return closed ? refuse('account.closed', {}, ['configured']) : undefined;
}

/** A division holds itself and what lies below it: `CN-HA/puyang` holds `CN-HA/puyang/puyang-county`. */
export function holds(holder: string | undefined, division: string): boolean {
  return holder !== undefined && (division === holder || division.startsWith(`${holder}/`));
}

export interface Office {
  readonly role: string;
  readonly duty?: string;
  readonly division?: string;
  readonly department?: string;
}

/** The role, the duty in the token and the division or department must all be right. */
export function notInOffice(officer: Officer, office: Office): Refusal<'role.denied'> | undefined {
  const lacks =
    officer.role !== office.role ||
    (office.duty !== undefined && !officer.duties.includes(office.duty)) ||
    (office.division !== undefined && !holds(officer.division, office.division)) ||
    (office.department !== undefined && officer.department !== office.department);
  return lacks ? refuse('role.denied', { role: office.role, duty: office.duty ?? null, division: office.division ?? null }, ['configured']) : undefined;
}
