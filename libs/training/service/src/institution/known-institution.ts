import { refuse } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { InstitutionTable } from './institution.table';

export async function institutionOf(tx: Tx, id: string) {
  const institution = await tx.get(InstitutionTable, id);
  tx.about({ institution: id });
  return institution ?? refuse('thing.unknown', { institution: id }, ['configured']);
}
