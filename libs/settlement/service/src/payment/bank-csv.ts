import { type Fen, yuanText } from '@jiquan/kernel';
import iconv from 'iconv-lite';
import type { BankAccount } from '../crypto/vault';

export type Encoding = 'utf-8' | 'gb18030';

export interface BankLine {
  readonly sequence: number;
  readonly payee: BankAccount;
  readonly amountFen: Fen;
  readonly purpose: string;
}

export interface BankBatch {
  readonly number: string;
  readonly totalFen: Fen;
  readonly lines: readonly BankLine[];
}

const purposeWords: Readonly<Record<string, string>> = { training: '职业技能培训补贴', assessment: '职业技能评价补贴' };

/** First the control totals, then the lines. No country-wide format exists; this is the plainest that banks read. */
export function bankCsv({ number, totalFen, lines }: BankBatch, encoding: Encoding): Buffer {
  const head = [`批次号,${number},笔数,${lines.length},总金额(元),${yuanText(totalFen)}`, '序号,收款人户名,收款账号,开户银行,金额(元),用途'];
  const rows = lines.map(({ sequence, payee, amountFen, purpose }) => [sequence, payee.name, payee.account, payee.bank, yuanText(amountFen), purposeWords[purpose] ?? '补贴'].join(','));
  const text = `${[...head, ...rows].join('\r\n')}\r\n`;
  return encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text, 'utf8');
}

/** Undefined when the bytes are not text of that encoding. */
export function bankText(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const text = encoding === 'gb18030' ? iconv.decode(Buffer.from(bytes), 'gb18030') : Buffer.from(bytes).toString('utf8');
  return text.includes('\ufffd') || text.includes('\u0000') ? undefined : text.replace(/^\ufeff/, '');
}
