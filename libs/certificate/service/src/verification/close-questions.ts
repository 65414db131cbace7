import type { Tx } from '@jiquan/platform';
import { VerificationRequestTable } from './verification-request.table';

/** Nothing is asked about a revoked certificate: revoked is its last word. */
export async function closeQuestions(tx: Tx, certificate: string): Promise<void> {
  const waiting = await tx.find(VerificationRequestTable, { certificate, state: 'waiting' });
  const locked = await tx.lockMany(VerificationRequestTable, waiting.map((each) => each.id));
  const open = locked.filter((each) => each.state === 'waiting');
  await tx.replaceMany(VerificationRequestTable, open.map((each) => [each, { ...each, state: 'void' as const, answeredAt: tx.now }] as const));
}
