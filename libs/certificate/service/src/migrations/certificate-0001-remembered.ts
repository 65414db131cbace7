import { migration } from '@jiquan/platform';

export const remembered = migration(
  'certificate-0001-remembered',
  `
  CREATE TABLE remembered_class (
    id uuid PRIMARY KEY,
    institution uuid NOT NULL,
    division text NOT NULL,
    occupation text NOT NULL,
    catalogue_edition text NOT NULL,
    level text,
    rule_set jsonb NOT NULL,
    opens_on date NOT NULL,
    roster_version integer NOT NULL
  );
  CREATE TABLE class_fact (
    class uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('opened', 'cancelled', 'not-recognised')),
    happened_on date,
    reason text,
    PRIMARY KEY (class, kind)
  );
  CREATE TABLE remembered_enrolment (
    id uuid PRIMARY KEY,
    class uuid NOT NULL,
    person uuid NOT NULL
  );
  CREATE INDEX remembered_enrolment_person ON remembered_enrolment (person);
  CREATE INDEX remembered_enrolment_class ON remembered_enrolment (class);
  CREATE TABLE enrolment_fact (
    enrolment uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('completed', 'ended', 'off-roster')),
    happened_on date,
    reason text,
    PRIMARY KEY (enrolment, kind)
  );
  CREATE TABLE closed_account (id uuid PRIMARY KEY, closed_at timestamptz(3) NOT NULL);
  `,
);
