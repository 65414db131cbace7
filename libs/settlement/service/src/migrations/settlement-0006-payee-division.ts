import { migration } from '@jiquan/platform';

/** Which HRSS may confirm or stop an account. */
export const payeeDivisionMigration = migration('settlement-0006-payee-division', `ALTER TABLE payee ADD COLUMN division text;`);
