import { migration } from '@jiquan/platform';

/** Closed accounts and ended sessions are the platform's to remember, for every context alike. */
export const revokedMigration = migration('settlement-0009-revoked', `DROP TABLE remembered_closure;`);
