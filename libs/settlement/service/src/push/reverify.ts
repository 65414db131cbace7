import type { Instant } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { ReverificationAsked } from '@jiquan/settlement-contract';
import { found } from '../remembered/index-by';
import { ReverificationTable } from './push.table';

/** Asks once for each certificate that is not fresh; an ask that was not answered yet is not repeated. */
export async function askReverification(tx: Tx, stale: readonly { certificate: string; asOf: Instant }[]): Promise<number> {
  const asOf = new Map(stale.map((each) => [each.certificate, each.asOf]));
  const earlier = await found(tx, ReverificationTable, 'certificate', asOf.keys());
  const last = new Map<string, { revision: number; askedAt: Instant }>();
  for (const ask of earlier) if ((last.get(ask.certificate)?.revision ?? 0) < ask.revision) last.set(ask.certificate, ask);
  const asks = [...asOf.entries()]
    .filter(([certificate, verified]) => (last.get(certificate)?.askedAt ?? '') <= verified)
    .map(([certificate]) => ({ id: tx.newId(), certificate, revision: (last.get(certificate)?.revision ?? 0) + 1, askedAt: tx.now }));
  // A certificate may stand in two pushes; who asks at the same moment asks for both.
  const mine = await tx.insertNew(ReverificationTable, asks, ['certificate', 'revision']);
  for (const { certificate, revision } of mine) tx.tell(ReverificationAsked({ certificate, revision }));
  return mine.length;
}
