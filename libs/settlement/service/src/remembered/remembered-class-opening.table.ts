import { column, table } from '@jiquan/platform';
import type { ClassOpening } from '@jiquan/settlement-domain';

export const RememberedClassOpeningTable = table<ClassOpening>(
  'remembered_class_opening',
  {
    class: column.id(),
    openedOn: column.day(),
  },
  { primary: ['class'] },
);
