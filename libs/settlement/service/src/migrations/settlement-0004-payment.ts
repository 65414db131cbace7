import { migration } from '@jiquan/platform';

export const paymentMigration = migration(
  'settlement-0004-payment',
  `
CREATE TABLE payee (
  id uuid PRIMARY KEY, owner uuid NOT NULL, owner_role text NOT NULL, sealed bytea NOT NULL, key_version integer NOT NULL, proof text NOT NULL, state text NOT NULL,
  proposed_by uuid NOT NULL, proposed_at timestamptz(3) NOT NULL, confirmed_by uuid, confirmed_at timestamptz(3), effective_on date, version integer NOT NULL,
  CONSTRAINT "payee.same-person" CHECK (confirmed_by <> proposed_by)
);
CREATE UNIQUE INDEX "payee.change-open" ON payee (owner) WHERE state = 'proposed';
CREATE INDEX payee_owner ON payee (owner);

CREATE TABLE reverification (
  id uuid PRIMARY KEY, certificate uuid NOT NULL, revision integer NOT NULL, asked_at timestamptz(3) NOT NULL, UNIQUE (certificate, revision)
);

CREATE TABLE push (
  id uuid PRIMARY KEY, division text NOT NULL, fund uuid NOT NULL REFERENCES fund, month text NOT NULL, state text NOT NULL, lines integer NOT NULL, total_fen bigint NOT NULL,
  sha256 text NOT NULL, sent_by uuid NOT NULL, sent_at timestamptz(3) NOT NULL, proposed_by uuid, accepted_by uuid, accepted_at timestamptz(3),
  accepted_lines integer, accepted_fen bigint, version integer NOT NULL,
  CONSTRAINT "push.same-officer" CHECK (proposed_by <> accepted_by)
);
CREATE UNIQUE INDEX "push.already-sent" ON push (division, fund, month);
CREATE TABLE push_line (
  push uuid NOT NULL REFERENCES push, sequence integer NOT NULL, line uuid NOT NULL, amount_fen bigint NOT NULL, payee uuid NOT NULL, verification uuid NOT NULL,
  as_of timestamptz(3) NOT NULL,
  PRIMARY KEY (push, sequence), UNIQUE (push, line)
);
CREATE TABLE push_refusal (push uuid NOT NULL, line uuid NOT NULL, reason text NOT NULL, PRIMARY KEY (push, line));

CREATE SEQUENCE payment_file_number;
CREATE TABLE payment_file (
  id uuid PRIMARY KEY, number text NOT NULL UNIQUE, push uuid NOT NULL REFERENCES push, fund uuid NOT NULL, format text NOT NULL, encoding text NOT NULL,
  lines integer NOT NULL, total_fen bigint NOT NULL, sha256 text NOT NULL, created_by uuid NOT NULL, created_at timestamptz(3) NOT NULL
);
CREATE TABLE payment (
  id uuid PRIMARY KEY, line uuid NOT NULL REFERENCES line, number integer NOT NULL, push uuid NOT NULL, fund uuid NOT NULL, payee uuid NOT NULL, amount_fen bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('accepted', 'filed', 'stopped', 'settled', 'returned')), file uuid, file_sequence integer, settled_on date, returned_on date,
  reason text, version integer NOT NULL,
  UNIQUE (line, number),
  CONSTRAINT payment_in_file CHECK ((file IS NULL) = (file_sequence IS NULL)),
  UNIQUE (file, file_sequence)
);
CREATE UNIQUE INDEX "payment.already-live" ON payment (line) WHERE state IN ('accepted', 'filed', 'settled');
CREATE INDEX payment_push ON payment (push, state);

CREATE TABLE bank_result (
  division text NOT NULL, bank_file text NOT NULL, row integer NOT NULL, batch text NOT NULL, sequence integer NOT NULL, status text NOT NULL, amount_fen bigint NOT NULL, day date NOT NULL,
  reason text, outcome text NOT NULL, line uuid, payment uuid, received_at timestamptz(3) NOT NULL, received_by uuid NOT NULL,
  PRIMARY KEY (division, bank_file, row)
);

CREATE TABLE recovery (
  id uuid PRIMARY KEY, line uuid NOT NULL REFERENCES line, payment uuid, kind text NOT NULL, state text NOT NULL, fund uuid NOT NULL, campaign uuid, division text NOT NULL,
  person uuid NOT NULL, voucher uuid, enrolment uuid, purpose text NOT NULL, amount_fen bigint NOT NULL, reason text NOT NULL, due_at timestamptz(3) NOT NULL,
  ordered_by uuid, ordered_at timestamptz(3), document text, received_on date, reference text, version integer NOT NULL
);
CREATE UNIQUE INDEX recovery_of_entitlement ON recovery (line) WHERE kind = 'entitlement';
CREATE INDEX recovery_line ON recovery (line);
`,
);
