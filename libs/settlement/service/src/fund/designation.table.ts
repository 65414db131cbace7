import { column, table } from '@jiquan/platform';
import type { Designation } from '@jiquan/settlement-domain';

export const FundDesignationTable = table<Designation>('fund_designation', {
  id: column.id(),
  division: column.code(),
  purpose: column.code() as never,
  revision: column.count(),
  fund: column.id(),
  fundDivision: column.code(),
  document: column.text(),
  designatedBy: column.id(),
  at: column.instant(),
});
