/** Who gives a command, as far as a decision needs it. */
export interface Actor {
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

/** Whether an account is the actor's own, under whatever login: four people sign, not four accounts (INF-04). */
export function isOwn(actor: Actor, account: string | null): boolean {
  return account !== null && (account === actor.account || (actor.accounts ?? []).includes(account));
}

/** Whether a division is the other one or lies below it. */
export function liesWithin(division: string, holder: string | undefined): boolean {
  return holder !== undefined && (division === holder || division.startsWith(`${holder}/`));
}

/** Any of the duties, in the officer's own division. */
export function inCharge(actor: Actor, division: string, duties: readonly string[]): boolean {
  return liesWithin(division, actor.division) && duties.some((duty) => actor.duties.includes(duty));
}
