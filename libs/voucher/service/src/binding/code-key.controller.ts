import { randomBytes } from 'node:crypto';
import { mayMove, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { CODE_STEP_SECONDS, frozen, voucherMoves } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CodeKeyTable } from './code.table';
import { holderOnly } from '../voucher/change';
import { VoucherTable } from '../voucher/voucher.table';

type Route = typeof voucherApi.routes.codeKey;
const SECRET_BYTES = 32;

/** One phone at a time: whoever asks gets a new secret, and codes of the former one stop working. */
@Serves(voucherApi.routes.codeKey)
export class CodeKeyController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id }: InputOf<Route>, call: Call) {
    // An answer that holds a secret is never kept to be given again: the next request gets another one.
    const { key: _, ...once } = call;
    return this.work.run(once, async (tx) => {
      const voucher = await tx.lock(VoucherTable, id);
      if (!voucher) return refuse('thing.unknown', { voucher: id });
      tx.about({ voucher: id });
      const denied = holderOnly(voucher, tx) ?? frozen({ voucher });
      if (denied) return denied;
      if (!mayMove(voucherMoves, voucher.stage, 'admit')) return refuse('voucher.not-claimed', { stage: voucher.stage }, ['R-VCH-07']);
      const secret = randomBytes(SECRET_BYTES);
      const before = await tx.get(CodeKeyTable, id);
      if (before) await tx.replace(CodeKeyTable, before, { ...before, secret, givenAt: tx.systemNow });
      else await tx.insert(CodeKeyTable, { voucher: id, secret, givenAt: tx.systemNow, version: 1 });
      return { voucher: id, number: voucher.number, secret: secret.toString('base64url'), stepSeconds: CODE_STEP_SECONDS, now: tx.systemNow };
    });
  }
}
