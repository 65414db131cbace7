import { column, table } from '@jiquan/platform';
import type { ClassCompletion } from '@jiquan/settlement-domain';

export const RememberedClassCompletionTable = table<ClassCompletion>(
  'remembered_class_completion',
  {
    class: column.id(),
    completedOn: column.day(),
    openedOn: column.day(),
    recognisedCount: column.count(),
  },
  { primary: ['class'] },
);
