import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ReverificationAsked } from '@jiquan/settlement-contract';
import { VerificationRequestTable } from './verification-request.table';

/** A request of settlement: answered once per (certificate, revision), however often it arrives. */
@On(ReverificationAsked)
export class ReverificationAskedListener implements Listener<typeof ReverificationAsked> {
  async hear({ payload }: Heard<typeof ReverificationAsked>, tx: Tx): Promise<void> {
    const request = {
      id: tx.newId(),
      certificate: payload.certificate,
      source: 'settlement' as const,
      revision: payload.revision,
      why: 'reverification',
      askedAt: tx.now,
      state: 'waiting' as const,
      tries: 0,
      nextTryAt: tx.systemNow,
      answeredAt: null,
      version: 1,
    };
    await tx.insertNew(VerificationRequestTable, [request], ['certificate', 'source', 'revision']);
  }
}
