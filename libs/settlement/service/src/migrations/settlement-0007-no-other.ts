import { migration } from '@jiquan/platform';

/** What HRSS has stated about a completion certificate. */
export const noOtherMigration = migration('settlement-0007-no-other', `ALTER TABLE remembered_verification ADD COLUMN no_other boolean NOT NULL DEFAULT false;`);
