import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

export interface BodyBanRow {
  readonly body: string;
  readonly startsOn: Day;
}

export const RememberedBodyBanTable = table<BodyBanRow>('remembered_body_ban', { body: column.id(), startsOn: column.day() }, { primary: ['body', 'startsOn'] });
