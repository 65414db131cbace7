import { migration } from '@jiquan/platform';

/** Closed accounts and ended sessions are the platform's to remember, for every context alike. */
export const revoked = migration('certificate-0006-revoked', `DROP TABLE closed_account;`);
