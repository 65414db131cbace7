import { migration } from '@jiquan/platform';

/**
 * What a bank is said to have reported counts only when two people said it: a result points into an import that is
 * confirmed, so neither an INSERT nor a later UPDATE makes one officer's file a fact.
 */
export const bankImportMigration = migration(
  'settlement-0008-bank-import',
  `
CREATE TABLE bank_import (
  id uuid PRIMARY KEY, division text NOT NULL, bank_file text NOT NULL, sha256 text NOT NULL, rows integer NOT NULL,
  settled_lines integer NOT NULL, settled_fen bigint NOT NULL, returned_lines integer NOT NULL, returned_fen bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected', 'superseded')),
  brought_by uuid NOT NULL, brought_at timestamptz(3) NOT NULL, decided_by uuid, decided_at timestamptz(3), rejected_for text, version integer NOT NULL,
  UNIQUE (id, state),
  CONSTRAINT "bank-file.same-officer" CHECK (state <> 'confirmed' OR decided_by <> brought_by),
  CONSTRAINT bank_import_decided CHECK ((state IN ('confirmed', 'rejected')) = (decided_by IS NOT NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX bank_import_open ON bank_import (division, bank_file) WHERE state = 'proposed';

CREATE FUNCTION bank_import_keeps_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was brought never changes' USING ERRCODE = '23514', CONSTRAINT = 'bank_import_keeps_rows', TABLE = 'bank_import';
END $$;
CREATE TRIGGER bank_import_keeps_rows BEFORE UPDATE ON bank_import FOR EACH ROW
  WHEN (OLD.state <> 'proposed' OR (OLD.id, OLD.division, OLD.bank_file, OLD.sha256, OLD.rows, OLD.brought_by, OLD.brought_at)
    IS DISTINCT FROM (NEW.id, NEW.division, NEW.bank_file, NEW.sha256, NEW.rows, NEW.brought_by, NEW.brought_at))
  EXECUTE FUNCTION bank_import_keeps_rows();

CREATE TABLE bank_import_row (
  import uuid NOT NULL REFERENCES bank_import, row integer NOT NULL, batch text NOT NULL, sequence integer NOT NULL,
  status text NOT NULL CHECK (status IN ('settled', 'returned')), amount_fen bigint NOT NULL, day date NOT NULL, reason text,
  PRIMARY KEY (import, row)
);

ALTER TABLE bank_result ADD COLUMN import uuid, ADD COLUMN import_state text;
ALTER TABLE bank_result ADD CONSTRAINT bank_result_of_two FOREIGN KEY (import, import_state) REFERENCES bank_import (id, state);
ALTER TABLE bank_result ADD CONSTRAINT bank_result_confirmed CHECK (import IS NOT NULL AND import_state IS NOT NULL AND import_state = 'confirmed') NOT VALID;
`,
);
