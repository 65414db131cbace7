import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';

/** As training told it at approval; `rosterVersion` is the newest roster heard of. */
export interface RememberedClass {
  readonly id: string;
  readonly institution: string;
  readonly division: string;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly ruleSet: Pin;
  readonly opensOn: Day;
  readonly rosterVersion: number;
}

export const RememberedClassTable = table<RememberedClass>('remembered_class', {
  id: column.id(),
  institution: column.id(),
  division: column.code(),
  occupation: column.code(),
  catalogueEdition: column.code(),
  level: column.code().orNull(),
  ruleSet: column.json<Pin>(),
  opensOn: column.day(),
  rosterVersion: column.count(),
});
