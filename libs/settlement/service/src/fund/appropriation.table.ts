import { column, table } from '@jiquan/platform';
import type { Appropriation } from '@jiquan/settlement-domain';

export const AppropriationTable = table<Appropriation>('appropriation', {
  id: column.id(),
  fund: column.id(),
  amountFen: column.fen(),
  document: column.text(),
  reference: column.code(),
  enteredBy: column.id(),
});
