import { migration } from '@jiquan/platform';

export const declarationsMigration = migration(
  'training-0005-declarations',
  `
  ALTER TABLE enrolment ADD COLUMN confirmed_by uuid, ADD COLUMN confirmed_at timestamptz(3),
    ADD CONSTRAINT enrolment_confirmed_by_somebody CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL));
  `,
);
