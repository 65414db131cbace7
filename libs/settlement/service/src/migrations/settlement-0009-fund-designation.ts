import { migration } from '@jiquan/platform';

/** Which fund pays without a voucher: chosen by an officer, in revisions that stay. */
export const fundDesignationMigration = migration(
  'settlement-0009-fund-designation',
  `
CREATE TABLE fund_designation (
  id uuid PRIMARY KEY, division text NOT NULL, purpose text NOT NULL CHECK (purpose IN ('training', 'assessment')), revision integer NOT NULL,
  fund uuid NOT NULL REFERENCES fund, fund_division text NOT NULL, document text NOT NULL, designated_by uuid NOT NULL, at timestamptz(3) NOT NULL,
  UNIQUE (division, purpose, revision)
);
`,
);
