import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Tx } from '@jiquan/platform';
import { type AdmitFacts, codeMessage, isFresh, MAC_LENGTH, type ShownCode } from '@jiquan/voucher-domain';
import { CodeKeyTable, UsedCodeTable } from './code.table';

/** HMAC-SHA-256 over number and step, shortened; the phone computes the same without a network. */
export function codeMac(secret: Buffer, number: string, step: number): string {
  return createHmac('sha256', secret).update(codeMessage(number, step)).digest('hex').slice(0, MAC_LENGTH);
}

/** A wrong code and a voucher whose holder never asked for a key look the same from outside. */
export async function checkCode(tx: Tx, voucher: string, shown: ShownCode | { readonly typed: string }): Promise<AdmitFacts['code']> {
  if ('typed' in shown) return 'missing';
  const key = await tx.get(CodeKeyTable, voucher);
  if (!key || !timingSafeEqual(Buffer.from(codeMac(key.secret, shown.number, shown.step)), Buffer.from(shown.mac))) return 'wrong';
  if (!isFresh(shown.step, tx.systemNow)) return 'expired';
  return (await tx.one(UsedCodeTable, { voucher, step: shown.step })) ? 'used' : 'good';
}
