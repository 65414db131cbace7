import type { Table, Tx } from '@jiquan/platform';
import { recomputeLater } from '../entitlement/recompute';
import { certificatesOfBody } from './concerned';
import { hold } from './holds';

/** A fact about an assessment body concerns every certificate it assessed for. */
export async function rememberOfBody<Row>(tx: Tx, table: Table<Row>, body: string, fact: Row): Promise<void> {
  await hold(tx, { alone: [['body', body]], together: [['tariffs', '']] });
  const fresh = await tx.insertNew(table, [fact]);
  if (fresh.length > 0) recomputeLater(tx, { certificates: await certificatesOfBody(tx, body) });
}
