import { refuse, type Refusal } from '@jiquan/kernel';
import { type Call, holdsDivision, isRevoked, type Rows } from '@jiquan/platform';

const DUTY = 'certificate';

/** An HRSS officer acts with the duty and within the own division. */
export function notInCharge({ caller }: Call, division: string): Refusal<'officer.not-in-charge'> | undefined {
  if (caller.duties.includes(DUTY) && holdsDivision(caller.division, division)) return undefined;
  return refuse('officer.not-in-charge', { duty: DUTY, division }, ['configured']);
}

/** A closed account acts no more, whatever its token still says. */
export async function accountClosed(rows: Rows, { caller }: Call): Promise<Refusal<'account.closed'> | undefined> {
  return (await isRevoked(rows, caller)) ? refuse('account.closed', {}, ['configured']) : undefined;
}

/** The answer for what does not exist and for what the caller may not know of. */
export const unknown = (what: string): Refusal<'thing.unknown'> => refuse('thing.unknown', { what });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The organisation of the token as an id of ours; an account without one owns nothing. */
export function organisationOf({ caller }: Call): string {
  return caller.organisation !== undefined && UUID.test(caller.organisation) ? caller.organisation : NOBODY;
}
