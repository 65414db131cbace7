import { migration } from '@jiquan/platform';

/** Who stopped a change of account, when and why: all of it or nothing. */
export const payeeRejectionMigration = migration(
  'settlement-0005-payee-rejection',
  `
ALTER TABLE payee ADD COLUMN rejected_by uuid, ADD COLUMN rejected_at timestamptz(3), ADD COLUMN rejected_for text;
ALTER TABLE payee ADD CONSTRAINT payee_rejection_whole
  CHECK ((state = 'rejected') = (rejected_by IS NOT NULL) AND num_nulls(rejected_by, rejected_at, rejected_for) IN (0, 3));
`,
);
