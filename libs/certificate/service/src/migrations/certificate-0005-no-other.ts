import { migration } from '@jiquan/platform';

/** HRSS's statement that no other certificate can be had. */
export const noOther = migration(
  'certificate-0005-no-other',
  `
  ALTER TABLE certificate ADD COLUMN no_other text;
  ALTER TABLE certificate ADD CHECK (no_other IS NULL OR kind = 'TRAINING_COMPLETION');
  `,
);
