import { column, table } from '@jiquan/platform';
import type { ClassEnd } from '@jiquan/settlement-domain';

export const RememberedClassEndTable = table<ClassEnd>(
  'remembered_class_end',
  {
    class: column.id(),
    kind: column.code(),
  },
  { primary: ['class', 'kind'] },
);
