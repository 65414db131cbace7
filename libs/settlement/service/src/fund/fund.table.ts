import { column, table } from '@jiquan/platform';
import type { Fund } from '@jiquan/settlement-domain';

export const FundTable = table<Fund>('fund', {
  id: column.id(),
  division: column.code(),
  source: column.code(),
  year: column.count(),
  document: column.text(),
  openedBy: column.id(),
  version: column.version(),
});
