import { column, table } from '@jiquan/platform';
import type { Freeze } from '@jiquan/settlement-domain';

export const RememberedFreezeTable = table<Freeze>(
  'remembered_freeze',
  {
    thing: column.id(),
    position: column.count(),
    frozen: column.flag(),
  },
  { primary: ['thing', 'position'] },
);
