import { column, table } from '@jiquan/platform';
import type { BodyFiling } from '@jiquan/settlement-domain';

export const RememberedBodyTable = table<BodyFiling>(
  'remembered_body',
  {
    body: column.id(),
    division: column.code(),
    filedOn: column.day(),
  },
  { primary: ['body', 'division', 'filedOn'] },
);
