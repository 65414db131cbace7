import { migration } from '@jiquan/platform';

/** Names of constraints and unique indexes are refusal codes; what is not a code is a fault when it is hit. */
export const identityMigrations = [
  migration(
    'identity-0001-people',
    `
    CREATE TABLE person_key (person uuid PRIMARY KEY, master_version integer NOT NULL, wrapped bytea NOT NULL);
    CREATE TABLE person (
      id uuid PRIMARY KEY,
      assurance text NOT NULL CHECK (assurance IN ('none', 'real-name', 'real-person')),
      division text NOT NULL,
      document_kind text NOT NULL CHECK (document_kind IN ('resident-id', 'residence-permit', 'permanent-residence')),
      frozen_for text,
      erased_at timestamptz(3),
      registered_at timestamptz(3) NOT NULL,
      document_hash text CHECK (document_hash ~ '^[0-9a-f]{64}$'),
      name bytea NOT NULL, document bytea NOT NULL, phone bytea NOT NULL, birth_day bytea NOT NULL,
      version integer NOT NULL,
      CHECK ((erased_at IS NULL) = (document_hash IS NOT NULL))
    );
    -- Only a checked real name occupies a document: nobody can keep another person out by merely claiming theirs.
    CREATE UNIQUE INDEX "person.document-taken" ON person (document_hash) WHERE assurance <> 'none';
    CREATE INDEX person_by_document ON person (document_hash);
    `,
  ),
  migration(
    'identity-0002-accounts',
    `
    CREATE TABLE account (
      id uuid PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('person', 'staff', 'machine')),
      role text NOT NULL,
      person uuid REFERENCES person (id),
      organisation uuid, division text, department text,
      duties jsonb NOT NULL,
      one_time_until timestamptz(3),
      failures integer NOT NULL,
      locked_until timestamptz(3),
      otp_confirmed_at timestamptz(3),
      otp_last_step bigint NOT NULL,
      closed_at timestamptz(3),
      created_at timestamptz(3) NOT NULL,
      login_hash text NOT NULL CHECK (login_hash ~ '^[0-9a-f]{64}$'),
      login bytea, password_hash text, otp_secret bytea, public_key jsonb,
      key_version integer NOT NULL,
      version integer NOT NULL,
      CHECK ((kind = 'person') = (person IS NOT NULL)),
      CHECK ((kind = 'person') = (role = 'worker')),
      CHECK ((kind = 'machine') = (password_hash IS NULL)),
      CHECK (kind <> 'machine' OR public_key IS NOT NULL),
      CHECK (otp_confirmed_at IS NULL OR otp_secret IS NOT NULL)
    );
    CREATE UNIQUE INDEX "account.login-taken" ON account (login_hash) WHERE closed_at IS NULL;
    CREATE UNIQUE INDEX account_of_person ON account (person) WHERE closed_at IS NULL;
    CREATE TABLE session (
      id uuid PRIMARY KEY,
      account uuid NOT NULL REFERENCES account (id),
      started_at timestamptz(3) NOT NULL, ends_at timestamptz(3) NOT NULL, ended_at timestamptz(3), ended_why text,
      version integer NOT NULL,
      CHECK ((ended_at IS NULL) = (ended_why IS NULL))
    );
    CREATE INDEX session_alive ON session (account) WHERE ended_at IS NULL;
    CREATE INDEX session_over ON session (ends_at);
    CREATE TABLE refresh_token (
      hash text PRIMARY KEY,
      session uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      issued_at timestamptz(3) NOT NULL, used_at timestamptz(3),
      version integer NOT NULL
    );
    CREATE INDEX refresh_token_of_session ON refresh_token (session);
    CREATE TABLE used_assertion (
      hash text CONSTRAINT "client.assertion-reused" PRIMARY KEY,
      account uuid NOT NULL,
      expires_at timestamptz(3) NOT NULL
    );
    `,
  ),
  migration(
    'identity-0003-statements',
    `
    CREATE TABLE remembered_campaign (
      campaign uuid PRIMARY KEY, revision integer NOT NULL, division text NOT NULL,
      rule_set jsonb NOT NULL, audience jsonb NOT NULL, audience_hash text NOT NULL, version integer NOT NULL
    );
    CREATE TABLE statement (
      id uuid PRIMARY KEY, person uuid NOT NULL REFERENCES person (id), campaign uuid NOT NULL,
      audience_hash text NOT NULL, rule_set jsonb NOT NULL, eligible boolean NOT NULL, reasons jsonb NOT NULL,
      findings bytea NOT NULL, as_of timestamptz(3) NOT NULL,
      CHECK (eligible = (reasons = '[]'::jsonb))
    );
    CREATE INDEX statement_of_person ON statement (person, as_of);
    CREATE TABLE presence (
      id uuid PRIMARY KEY, person uuid NOT NULL REFERENCES person (id), institution uuid NOT NULL, account uuid NOT NULL,
      at timestamptz(3) NOT NULL
    );
    `,
  ),
  migration(
    'identity-0004-disclosure-and-comparison',
    `
    CREATE TABLE disclosure (
      id uuid PRIMARY KEY, kind text NOT NULL CHECK (kind IN ('disclosure', 'roster')), purpose text NOT NULL,
      account uuid NOT NULL, organisation uuid, at timestamptz(3) NOT NULL
    );
    CREATE TABLE disclosed_person (
      disclosure uuid NOT NULL REFERENCES disclosure (id), person uuid NOT NULL, PRIMARY KEY (disclosure, person)
    );
    CREATE INDEX disclosed_person_by_person ON disclosed_person (person);
    CREATE TABLE import (
      id uuid PRIMARY KEY, list text NOT NULL, source text NOT NULL, as_of date NOT NULL, account uuid NOT NULL,
      rows integer NOT NULL, at timestamptz(3) NOT NULL
    );
    CREATE TABLE group_member (
      id uuid PRIMARY KEY, document_hash text NOT NULL, "group" text NOT NULL, source text NOT NULL,
      "from" date NOT NULL, until date, import uuid NOT NULL REFERENCES import (id), version integer NOT NULL,
      CHECK (until IS NULL OR until >= "from"),
      CONSTRAINT group_member_once UNIQUE (document_hash, "group", source)
    );
    CREATE TABLE list_entry (
      id uuid PRIMARY KEY, document_hash text NOT NULL, list text NOT NULL, source text NOT NULL,
      "from" date NOT NULL, until date, graduates_on date, school text, import uuid NOT NULL REFERENCES import (id),
      version integer NOT NULL,
      CHECK (until IS NULL OR until >= "from"),
      CONSTRAINT list_entry_once UNIQUE (document_hash, list, source)
    );
    `,
  ),
  migration(
    'identity-0005-own-presence',
    `
    ALTER TABLE presence ADD COLUMN method text NOT NULL DEFAULT 'face' CHECK (method IN ('face', 'session')), ADD COLUMN class uuid,
      ADD CHECK ((method = 'session') = (class IS NOT NULL));
    ALTER TABLE presence ALTER COLUMN method DROP DEFAULT;
    `,
  ),
  migration(
    'identity-0006-humans',
    `
    ALTER TABLE account ADD COLUMN human uuid, ADD CONSTRAINT account_human_of_staff CHECK (human IS NULL OR kind = 'staff');
    CREATE INDEX account_by_human ON account (human);
    ALTER TABLE person ADD COLUMN human uuid;
    -- Outlives erasure: whoever comes back under the same document is the same person.
    CREATE UNIQUE INDEX "person.document-taken#human" ON person (human) WHERE assurance <> 'none';
    CREATE TABLE account_notice (
      id uuid PRIMARY KEY, account uuid NOT NULL REFERENCES account (id), what text NOT NULL CHECK (what IN ('created', 'reset', 'closed')),
      by uuid NOT NULL, at timestamptz(3) NOT NULL
    );
    CREATE INDEX account_notice_of ON account_notice (account, at);
    `,
  ),
];
