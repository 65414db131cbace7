import { migration } from '@jiquan/platform';

/** What the rules said when something was decided. */
export const findingMigration = migration(
  'voucher-0005-finding',
  `
  CREATE TABLE finding (
    id uuid PRIMARY KEY, subject uuid NOT NULL, moment text NOT NULL, judged_on date NOT NULL, rule text NOT NULL, outcome text NOT NULL, finding jsonb NOT NULL
  );
  CREATE INDEX finding_by_subject ON finding (subject);
  `,
);
