import { column, table } from '@jiquan/platform';
import type { Tariff } from '@jiquan/settlement-domain';

export const TariffTable = table<Tariff>('tariff', {
  id: column.id(),
  division: column.code(),
  purpose: column.code() as never,
  revision: column.count(),
  document: column.text(),
  publishedOn: column.day(),
  publishedBy: column.id(),
  entries: column.json(),
});
