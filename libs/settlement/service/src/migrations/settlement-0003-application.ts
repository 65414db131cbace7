import { migration } from '@jiquan/platform';

/** No certificate, no value: a line points into what was told as verified, and its identity never changes afterwards. */
export const applicationMigration = migration(
  'settlement-0003-application',
  `
CREATE TABLE entitlement (
  id uuid PRIMARY KEY, purpose text NOT NULL, thing uuid NOT NULL, state text NOT NULL, reasons jsonb NOT NULL, amount_fen bigint, max_fen bigint, document text,
  person uuid, enrolment uuid, voucher uuid, campaign uuid, class uuid, fund uuid, division text, industry_department text, claimant_kind text, claimant uuid,
  certificate uuid, verification uuid, fitting jsonb NOT NULL, occupation text, level text, year integer, version integer NOT NULL
);
CREATE UNIQUE INDEX entitlement_thing ON entitlement (purpose, thing);
CREATE INDEX entitlement_class ON entitlement (class) WHERE class IS NOT NULL;
CREATE INDEX entitlement_person ON entitlement (person);
CREATE INDEX entitlement_claimant ON entitlement (claimant);
CREATE INDEX entitlement_voucher ON entitlement (voucher) WHERE voucher IS NOT NULL;

CREATE TABLE class_choice (
  id uuid PRIMARY KEY, class uuid NOT NULL, division text NOT NULL, enrolments jsonb NOT NULL, reason text NOT NULL, state text NOT NULL,
  proposed_by uuid NOT NULL, proposed_at timestamptz(3) NOT NULL, confirmed_by uuid, confirmed_at timestamptz(3), version integer NOT NULL,
  CONSTRAINT "choice.same-officer" CHECK (confirmed_by <> proposed_by)
);
CREATE UNIQUE INDEX class_choice_open ON class_choice (class, state) WHERE state <> 'superseded';

CREATE TABLE application (
  id uuid PRIMARY KEY, purpose text NOT NULL, state text NOT NULL, frozen boolean NOT NULL, applicant_kind text NOT NULL, applicant uuid NOT NULL,
  division text NOT NULL, industry_department text, fund uuid NOT NULL REFERENCES fund, persons integer NOT NULL, total_fen bigint NOT NULL,
  submitted_at timestamptz(3) NOT NULL, committed_by uuid NOT NULL, committed_on date NOT NULL, accepted_by uuid, accepted_on date, rule_set jsonb,
  industry_first uuid, industry_second uuid, hrss_first uuid, hrss_second uuid, notice uuid, refused_reason text, version integer NOT NULL,
  CONSTRAINT "application.same-reviewer" CHECK (
    industry_first <> industry_second AND industry_first <> hrss_first AND industry_first <> hrss_second
    AND industry_second <> hrss_first AND industry_second <> hrss_second AND hrss_first <> hrss_second
  ),
  CONSTRAINT "application.own" CHECK (
    committed_by <> industry_first AND committed_by <> industry_second AND committed_by <> hrss_first AND committed_by <> hrss_second
  )
);
CREATE INDEX application_fund ON application (fund, state);
CREATE INDEX application_applicant ON application (applicant);
CREATE TABLE application_remark (
  id uuid PRIMARY KEY, application uuid NOT NULL, step text NOT NULL, opinion text NOT NULL, account uuid NOT NULL, note text NOT NULL, at timestamptz(3) NOT NULL
);
CREATE INDEX application_remark_of ON application_remark (application);

CREATE TABLE line (
  id uuid PRIMARY KEY, application uuid NOT NULL REFERENCES application, entitlement uuid NOT NULL, purpose text NOT NULL, person uuid NOT NULL,
  enrolment uuid, voucher uuid, class uuid, campaign uuid, fund uuid NOT NULL, certificate uuid NOT NULL, verification uuid NOT NULL,
  verified text NOT NULL CHECK (verified = 'verified'), claimant uuid NOT NULL, occupation text NOT NULL, level text, year integer, amount_fen bigint NOT NULL,
  state text NOT NULL, left_reason text, stop_reason text, push uuid, payment uuid, version integer NOT NULL,
  CONSTRAINT "line.no-verified-certificate" FOREIGN KEY (certificate, verification, person, verified)
    REFERENCES remembered_verification (certificate, id, person, status),
  CONSTRAINT line_has_value CHECK (amount_fen > 0),
  CONSTRAINT line_state CHECK (state IN ('claimed', 'pushed', 'in-payment', 'paid', 'returned', 'receivable', 'recovered', 'left'))
);
CREATE UNIQUE INDEX "line.certificate-already-claimed" ON line (certificate, purpose) WHERE state NOT IN ('left', 'recovered');
CREATE UNIQUE INDEX "line.voucher-already-claimed" ON line (voucher) WHERE purpose = 'training' AND state NOT IN ('left', 'recovered');
CREATE UNIQUE INDEX "line.entitlement-already-claimed" ON line (entitlement) WHERE state NOT IN ('left', 'recovered');
CREATE UNIQUE INDEX "line.assessment-already-claimed" ON line (person, occupation, level) NULLS NOT DISTINCT
  WHERE purpose = 'assessment' AND state NOT IN ('left', 'recovered');
CREATE UNIQUE INDEX "line.training-already-claimed" ON line (person, occupation, level, year) NULLS NOT DISTINCT
  WHERE purpose = 'training' AND state NOT IN ('left', 'recovered');
CREATE INDEX line_application ON line (application, id);
CREATE INDEX line_push ON line (push) WHERE push IS NOT NULL;
CREATE INDEX line_class ON line (class) WHERE class IS NOT NULL;

CREATE FUNCTION line_keeps_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a line never changes what it is for' USING ERRCODE = '23514', CONSTRAINT = 'line_keeps_identity', TABLE = 'line';
END $$;
CREATE TRIGGER line_keeps_identity BEFORE UPDATE ON line FOR EACH ROW
  WHEN ((OLD.id, OLD.application, OLD.entitlement, OLD.purpose, OLD.person, OLD.enrolment, OLD.voucher, OLD.class, OLD.campaign, OLD.fund,
         OLD.certificate, OLD.claimant, OLD.occupation, OLD.level, OLD.year, OLD.amount_fen)
    IS DISTINCT FROM
        (NEW.id, NEW.application, NEW.entitlement, NEW.purpose, NEW.person, NEW.enrolment, NEW.voucher, NEW.class, NEW.campaign, NEW.fund,
         NEW.certificate, NEW.claimant, NEW.occupation, NEW.level, NEW.year, NEW.amount_fen))
  EXECUTE FUNCTION line_keeps_identity();

CREATE TABLE notice (
  id uuid PRIMARY KEY, application uuid NOT NULL UNIQUE REFERENCES application, applicant uuid NOT NULL, division text NOT NULL, site text NOT NULL, address text NOT NULL,
  published_by uuid NOT NULL, published_on date NOT NULL, "from" date NOT NULL, days integer NOT NULL, unit text NOT NULL, rule_set jsonb NOT NULL
);
CREATE TABLE objection (
  id uuid PRIMARY KEY, notice uuid NOT NULL REFERENCES notice, application uuid NOT NULL, division text NOT NULL, line uuid, text text NOT NULL, state text NOT NULL,
  received_at timestamptz(3) NOT NULL, handled_by uuid, handled_at timestamptz(3), handling text, version integer NOT NULL
);
CREATE INDEX objection_notice ON objection (notice, state);
`,
);
