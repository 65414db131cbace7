import { migration } from '@jiquan/platform';

export const certificate = migration(
  'certificate-0003-certificate',
  `
  CREATE TABLE certificate (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    number_form text NOT NULL,
    body uuid NOT NULL REFERENCES assessment_body (id),
    person uuid NOT NULL,
    enrolment uuid,
    division text NOT NULL,
    sitting uuid REFERENCES sitting (id),
    candidate uuid CONSTRAINT "certificate.candidate-has-one" UNIQUE REFERENCES candidate (id),
    kind text NOT NULL,
    occupation text NOT NULL,
    catalogue_edition text NOT NULL,
    level text,
    issued_on date NOT NULL,
    assessed_on date,
    origin text NOT NULL CHECK (origin IN ('own', 'imported')),
    matching text NOT NULL CHECK (matching IN ('own', 'matched', 'named', 'decided', 'none', 'undecided')),
    brought_by uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('issued', 'verified', 'unverifiable', 'revoked')),
    verified_as_of timestamptz(3),
    revoked_on date,
    revoked_for text,
    revoked_by uuid,
    note text,
    version integer NOT NULL,
    CONSTRAINT "certificate.number-taken" UNIQUE (body, number),
    CONSTRAINT "certificate.issued-before-assessed" CHECK (assessed_on IS NULL OR assessed_on <= issued_on),
    CHECK ((origin = 'own') = (candidate IS NOT NULL)),
    CHECK (matching NOT IN ('none', 'undecided') OR enrolment IS NULL),
    CHECK (state <> 'verified' OR verified_as_of IS NOT NULL),
    CHECK ((state = 'revoked') = (revoked_on IS NOT NULL AND revoked_for IS NOT NULL))
  );
  CREATE INDEX certificate_person ON certificate (person);
  CREATE INDEX certificate_enrolment ON certificate (enrolment);
  CREATE INDEX certificate_sitting ON certificate (sitting);
  CREATE INDEX certificate_undecided ON certificate (id) WHERE matching = 'undecided';
  CREATE TABLE verification_request (
    id uuid PRIMARY KEY,
    certificate uuid NOT NULL,
    source text NOT NULL CHECK (source IN ('own', 'settlement')),
    revision integer NOT NULL,
    why text NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'answered', 'void')),
    tries integer NOT NULL,
    next_try_at timestamptz(3) NOT NULL,
    answered_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT verification_request_once UNIQUE (certificate, source, revision),
    CHECK ((state = 'waiting') = (answered_at IS NULL))
  );
  CREATE UNIQUE INDEX "verification.waiting-already" ON verification_request (certificate) WHERE state = 'waiting' AND source = 'own';
  CREATE INDEX verification_request_due ON verification_request (next_try_at) WHERE state = 'waiting';
  CREATE TABLE verification (
    id uuid PRIMARY KEY,
    certificate uuid NOT NULL REFERENCES certificate (id),
    request uuid NOT NULL UNIQUE REFERENCES verification_request (id),
    answer text NOT NULL CHECK (answer IN ('equal', 'not-found', 'mismatch', 'revoked')),
    differences jsonb NOT NULL,
    as_of timestamptz(3) NOT NULL,
    recorded_at timestamptz(3) NOT NULL
  );
  CREATE INDEX verification_certificate ON verification (certificate);
  `,
);
