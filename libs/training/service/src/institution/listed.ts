import { refuse } from '@jiquan/kernel';
import type { Call, Tx } from '@jiquan/platform';
import { InstitutionListed } from '@jiquan/training-contract';
import { type Institution, type Listing, occupationsOn } from '@jiquan/training-domain';
import { InstitutionTable, SanctionTable } from './institution.table';

/** Told after every change of the list: what is in effect on the last day that is known today. */
export function tell(tx: Tx, { id, name, kind, division }: Institution, listing: Listing): void {
  const last = listing.occupations.map(({ from }) => from).reduce((a, b) => (a > b ? a : b), tx.today);
  tx.tell(InstitutionListed({ institution: id, name, kind, division, year: listing.year, occupations: occupationsOn(listing, last) }));
  tx.about({ institution: id });
}

/** Institution and sanctions of a later command on the list, under the institution's lock. */
export async function situationOf(tx: Tx, id: string, call: Call) {
  const institution = await tx.lock(InstitutionTable, id);
  if (!institution) return refuse('thing.unknown', { institution: id }, ['configured']);
  const sanctions = await tx.find(SanctionTable, { institution: id });
  return { institution, division: institution.division, sanctions, actor: call.caller, today: tx.today };
}
