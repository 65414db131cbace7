import { column, table } from '@jiquan/platform';
import type { VoucherEnd } from '@jiquan/settlement-domain';

export const RememberedVoucherEndTable = table<VoucherEnd>(
  'remembered_voucher_end',
  {
    voucher: column.id(),
    campaign: column.id(),
    fund: column.id(),
    maxFen: column.fen(),
    kind: column.code(),
    reason: column.code(),
  },
  { primary: ['voucher'] },
);
