import { type Refusal, refuse } from '@jiquan/kernel';
import { type Caller, holdsDivision, isRevoked, type Tx } from '@jiquan/platform';

/** Duty and division come with the token; whether the account still counts is heard by the platform. */
export async function officeMay(tx: Tx, duty: string, division: string): Promise<Refusal<'role.denied' | 'account.closed'> | undefined> {
  const { caller } = tx.call;
  if (!caller.duties.includes(duty) || !holdsDivision(caller.division, division)) return refuse('role.denied', { duty, division }, ['R-VCH-07']);
  return accountClosed(tx);
}

export async function accountClosed(tx: Tx): Promise<Refusal<'account.closed'> | undefined> {
  return (await isRevoked(tx, tx.call.caller)) ? refuse('account.closed', {}, ['configured']) : undefined;
}

/** Offices see what lies in their division; auditor and administrator without one see all. */
export function officeSees(caller: Caller, division: string): boolean {
  if (caller.division !== undefined) return holdsDivision(caller.division, division);
  return caller.role === 'auditor' || caller.role === 'administrator';
}
