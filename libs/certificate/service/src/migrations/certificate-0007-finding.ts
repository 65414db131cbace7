import { migration } from '@jiquan/platform';

/** What the rules said when something was decided; what a direct completion exam leads to is asked of them, and kept no more by itself. */
export const finding = migration(
  'certificate-0007-finding',
  `
  CREATE TABLE finding (
    id uuid PRIMARY KEY, subject uuid NOT NULL, moment text NOT NULL, judged_on date NOT NULL, rule text NOT NULL, outcome text NOT NULL, finding jsonb NOT NULL
  );
  CREATE INDEX finding_subject ON finding (subject);
  ALTER TABLE sitting DROP COLUMN direct_completion_exam;
  `,
);
