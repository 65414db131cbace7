import type { Tx } from '@jiquan/platform';
import { PersonTable } from './person.table';

/** Whether somebody whose real name was checked holds this document; the unique index says the same under a race. */
export async function documentTaken(tx: Tx, documentHash: string): Promise<boolean> {
  return (await tx.count(PersonTable, { documentHash, assurance: ['real-name', 'real-person'] })) > 0;
}
