import { migration } from '@jiquan/platform';

export const sitting = migration(
  'certificate-0002-sitting',
  `
  CREATE TABLE assessment_body (
    id uuid PRIMARY KEY,
    code text NOT NULL CONSTRAINT "body.code-taken" UNIQUE,
    name text NOT NULL,
    division text NOT NULL,
    occupations jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('recorded', 'filed', 'blacklisted')),
    filed_on date,
    filing_document text,
    blacklisted_from date,
    blacklisted_for text,
    version integer NOT NULL,
    CHECK (state <> 'filed' OR filed_on IS NOT NULL)
  );
  CREATE TABLE sitting (
    id uuid PRIMARY KEY,
    body uuid NOT NULL REFERENCES assessment_body (id),
    class uuid,
    institution uuid,
    division text NOT NULL,
    occupation text NOT NULL,
    catalogue_edition text NOT NULL,
    level text,
    mode text NOT NULL CHECK (mode IN ('OFFLINE', 'ONLINE_THEORY')),
    route text NOT NULL CHECK (route = 'EXAMINATION'),
    place text NOT NULL,
    held_on date NOT NULL,
    proposed_on date NOT NULL,
    proposed_at timestamptz(3) NOT NULL,
    proposed_by uuid NOT NULL,
    no_local_body text,
    state text NOT NULL CHECK (state IN ('proposed', 'body-accepted', 'accepted', 'rejected', 'withdrawn', 'entered', 'signed', 'confirmed', 'voided')),
    rule_set jsonb NOT NULL,
    direct_completion_exam text,
    no_other_certificate text,
    body_accepted_by uuid,
    hrss_accepted_by uuid,
    reason text,
    results_by uuid,
    results_at timestamptz(3),
    rows jsonb NOT NULL,
    attending integer,
    total_certified integer,
    patrol uuid,
    patrol_at timestamptz(3),
    patrol_remark text,
    confirmed_by uuid,
    confirmed_on date,
    voided_on date,
    version integer NOT NULL,
    CHECK (proposed_on <= held_on),
    CHECK (total_certified IS NULL OR total_certified <= attending),
    CHECK (state NOT IN ('confirmed', 'voided') OR (patrol IS NOT NULL AND confirmed_by IS NOT NULL AND attending IS NOT NULL))
  );
  CREATE INDEX sitting_class ON sitting (class);
  CREATE INDEX sitting_body ON sitting (body);
  CREATE INDEX sitting_institution ON sitting (institution);
  CREATE TABLE candidate (
    id uuid PRIMARY KEY,
    sitting uuid NOT NULL REFERENCES sitting (id),
    person uuid NOT NULL,
    enrolment uuid,
    kind text NOT NULL,
    attended boolean,
    passed boolean,
    version integer NOT NULL,
    CONSTRAINT "candidate.twice" UNIQUE (sitting, person),
    CONSTRAINT "results.passed-unattended" CHECK (passed IS NOT TRUE OR attended)
  );
  `,
);
