import { migration } from '@jiquan/platform';

/** That money came back is two people's word as well. */
export const recoveryReceiptMigration = migration(
  'settlement-0010-recovery-receipt',
  `
ALTER TABLE recovery ADD COLUMN reported_by uuid, ADD COLUMN received_by uuid;
ALTER TABLE recovery ADD CONSTRAINT "recovery.same-officer" CHECK (received_by IS NULL OR (reported_by IS NOT NULL AND received_by <> reported_by));
`,
);
