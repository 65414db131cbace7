import { migration } from '@jiquan/platform';

export const voucherMigration = migration(
  'voucher-0002-voucher',
  `
  CREATE TABLE voucher (
    id uuid PRIMARY KEY, number text NOT NULL, campaign uuid NOT NULL, holder uuid NOT NULL, occupation text NOT NULL, live_key text,
    decided text NOT NULL CONSTRAINT "fault.voucher-decided" CHECK (decided IN ('applied', 'issued', 'claimed', 'rejected', 'cancelled', 'lapsed')),
    stage text NOT NULL, office_frozen boolean NOT NULL, person_frozen boolean NOT NULL,
    applied_on date, issued_on date, claimed_at timestamptz(3), expires_on date, ended_on date, end_reason text,
    bound boolean NOT NULL, enrolment uuid, class uuid, institution uuid, admitted_on date, version integer NOT NULL,
    CONSTRAINT "fault.voucher-number" UNIQUE (number),
    CONSTRAINT "fault.voucher-person-campaign" UNIQUE (holder, campaign),
    CONSTRAINT "voucher.already-held" UNIQUE (live_key),
    CONSTRAINT "fault.voucher-bound" CHECK (NOT bound OR (enrolment IS NOT NULL AND class IS NOT NULL AND institution IS NOT NULL AND admitted_on IS NOT NULL))
  );
  CREATE INDEX voucher_by_campaign ON voucher (campaign, stage, id);
  CREATE INDEX voucher_by_enrolment ON voucher (enrolment) WHERE enrolment IS NOT NULL;
  CREATE INDEX voucher_by_class ON voucher (class) WHERE class IS NOT NULL;
  CREATE INDEX voucher_by_expiry ON voucher (expires_on) WHERE decided IN ('issued', 'claimed') AND NOT bound AND expires_on IS NOT NULL;

  CREATE FUNCTION voucher_keeps_holder() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a voucher keeps its number, campaign and holder'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'fault.voucher-holder', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
  END $$;
  CREATE TRIGGER voucher_keeps_holder BEFORE UPDATE ON voucher FOR EACH ROW
    WHEN (old.holder IS DISTINCT FROM new.holder OR old.campaign IS DISTINCT FROM new.campaign OR old.number IS DISTINCT FROM new.number)
    EXECUTE FUNCTION voucher_keeps_holder();

  CREATE TABLE binding (
    enrolment uuid NOT NULL, voucher uuid NOT NULL REFERENCES voucher (id), class uuid NOT NULL, institution uuid NOT NULL,
    admitted_on date NOT NULL, presence text NOT NULL, class_version integer NOT NULL, ended_on date, reason text, version integer NOT NULL,
    CONSTRAINT "voucher.enrolment-taken" PRIMARY KEY (enrolment),
    CONSTRAINT "fault.binding-ended" CHECK ((ended_on IS NULL) = (reason IS NULL))
  );
  CREATE UNIQUE INDEX "voucher.already-admitted" ON binding (voucher) WHERE ended_on IS NULL;

  CREATE TABLE code_key (voucher uuid PRIMARY KEY REFERENCES voucher (id), secret bytea NOT NULL, given_at timestamptz(3) NOT NULL, version integer NOT NULL);
  CREATE TABLE used_code (voucher uuid NOT NULL, step bigint NOT NULL, at timestamptz(3) NOT NULL, CONSTRAINT "voucher.code-used" PRIMARY KEY (voucher, step));

  CREATE TABLE voucher_step (
    id uuid PRIMARY KEY, voucher uuid NOT NULL, at timestamptz(3) NOT NULL, by text NOT NULL, kind text NOT NULL,
    from_stage text NOT NULL, to_stage text NOT NULL, account uuid, reason text
  );
  CREATE INDEX voucher_step_by_voucher ON voucher_step (voucher, id);
  `,
);
