import { column, table } from '@jiquan/platform';
import type { TariffEntry } from '@jiquan/voucher-domain';

export interface RememberedTariff {
  readonly tariff: string;
  readonly revision: number;
  readonly division: string;
  readonly purpose: string;
  readonly document: string;
  readonly entries: readonly TariffEntry[];
}

/** A revision never changes; a new one is a row of its own. */
export const RememberedTariffTable = table<RememberedTariff>(
  'remembered_tariff',
  {
    tariff: column.id(),
    revision: column.count(),
    division: column.code(),
    purpose: column.code(),
    document: column.text(),
    entries: column.json<readonly TariffEntry[]>(),
  },
  { primary: ['tariff', 'revision'] },
);
