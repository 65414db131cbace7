import { migration } from '@jiquan/platform';

/** Bringing a number that the query system does not confirm takes it from nobody: only what is proven, or was issued here, holds it. */
export const number = migration(
  'certificate-0004-number',
  `
  ALTER TABLE certificate DROP CONSTRAINT "certificate.number-taken";
  CREATE UNIQUE INDEX "certificate.number-taken" ON certificate (body, number) WHERE state = 'verified' OR origin = 'own';
  CREATE UNIQUE INDEX "certificate.number-taken#2" ON certificate (body, number, person) WHERE state <> 'unverifiable';
  CREATE INDEX certificate_number ON certificate (body, number);
  `,
);
