import { migration } from '@jiquan/platform';

/** What the rules said of each decision. */
export const findingMigration = migration(
  'settlement-0011-finding',
  `
CREATE TABLE finding (
  id uuid PRIMARY KEY, subject uuid NOT NULL, moment text NOT NULL, judged_on date NOT NULL, rule text NOT NULL, outcome text NOT NULL, finding jsonb NOT NULL
);
CREATE INDEX finding_subject ON finding (subject);
`,
);
