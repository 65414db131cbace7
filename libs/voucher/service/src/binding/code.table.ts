import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

export interface CodeKey {
  readonly voucher: string;
  readonly secret: Buffer;
  readonly givenAt: Instant;
  readonly version: number;
}

/** The secret of which one phone makes codes; asking again gives another. */
export const CodeKeyTable = table<CodeKey>(
  'code_key',
  { voucher: column.id(), secret: column.bytes(), givenAt: column.instant(), version: column.version() },
  { primary: ['voucher'] },
);

export interface UsedCode {
  readonly voucher: string;
  readonly step: number;
  readonly at: Instant;
}

/** A code works once: its step is written with the admission. */
export const UsedCodeTable = table<UsedCode>(
  'used_code',
  { voucher: column.id(), step: column.position(), at: column.instant() },
  { primary: ['voucher', 'step'] },
);
