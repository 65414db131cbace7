import { migration } from '@jiquan/platform';

/** Facts of other contexts: rows are added once and never changed. */
export const rememberedMigration = migration(
  'settlement-0002-remembered',
  `
CREATE TABLE remembered_campaign (
  campaign uuid NOT NULL, revision integer NOT NULL, fund uuid NOT NULL, division text NOT NULL, title text NOT NULL, rule_set jsonb NOT NULL,
  PRIMARY KEY (campaign, revision)
);
CREATE TABLE remembered_admission (
  enrolment uuid NOT NULL, voucher uuid NOT NULL, campaign uuid NOT NULL, fund uuid NOT NULL, person uuid NOT NULL, class uuid NOT NULL,
  institution uuid NOT NULL, occupation text NOT NULL, admitted_on date NOT NULL, value_kind text NOT NULL, face_fen bigint, max_fen bigint NOT NULL,
  value_document text NOT NULL, tariff_revision integer,
  PRIMARY KEY (enrolment, voucher)
);
CREATE INDEX remembered_admission_class ON remembered_admission (class);
CREATE INDEX remembered_admission_voucher ON remembered_admission (voucher);
CREATE TABLE remembered_unbinding (enrolment uuid NOT NULL, voucher uuid NOT NULL, reason text NOT NULL, PRIMARY KEY (enrolment, voucher));
CREATE TABLE remembered_voucher_end (
  voucher uuid PRIMARY KEY, campaign uuid NOT NULL, fund uuid NOT NULL, max_fen bigint NOT NULL, kind text NOT NULL, reason text NOT NULL
);
CREATE TABLE remembered_freeze (thing uuid NOT NULL, position integer NOT NULL, frozen boolean NOT NULL, PRIMARY KEY (thing, position));
CREATE TABLE remembered_class (
  class uuid PRIMARY KEY, institution uuid NOT NULL, division text NOT NULL, industry_department text, applicant_kind text NOT NULL, applicant uuid NOT NULL,
  occupation text NOT NULL, catalogue_edition text NOT NULL, level text, approved_on date NOT NULL, channel text NOT NULL, rule_set jsonb NOT NULL
);
CREATE TABLE remembered_class_opening (class uuid PRIMARY KEY, opened_on date NOT NULL);
CREATE TABLE remembered_class_completion (class uuid PRIMARY KEY, completed_on date NOT NULL, opened_on date NOT NULL, recognised_count integer NOT NULL);
CREATE TABLE remembered_class_end (class uuid NOT NULL, kind text NOT NULL, PRIMARY KEY (class, kind));
CREATE TABLE remembered_training (enrolment uuid PRIMARY KEY, class uuid NOT NULL, person uuid NOT NULL, completed_on date NOT NULL);
CREATE INDEX remembered_training_class ON remembered_training (class);
CREATE TABLE remembered_enrolment_end (enrolment uuid PRIMARY KEY, reason text NOT NULL);
CREATE TABLE remembered_verification (
  id uuid PRIMARY KEY, certificate uuid NOT NULL, person uuid NOT NULL, enrolment uuid, body uuid NOT NULL, kind text NOT NULL, occupation text NOT NULL,
  catalogue_edition text NOT NULL, level text, issued_on date NOT NULL, assessed_on date, as_of timestamptz(3) NOT NULL,
  status text NOT NULL CHECK (status = 'verified'),
  UNIQUE (certificate, id, person, status)
);
CREATE INDEX remembered_verification_enrolment ON remembered_verification (enrolment) WHERE enrolment IS NOT NULL;
CREATE INDEX remembered_verification_body ON remembered_verification (body);
CREATE TABLE remembered_unverifiable (certificate uuid NOT NULL, as_of timestamptz(3) NOT NULL, answer text NOT NULL, PRIMARY KEY (certificate, as_of));
CREATE TABLE remembered_revocation (certificate uuid PRIMARY KEY, revoked_on date NOT NULL, reason text NOT NULL);
CREATE TABLE remembered_body (body uuid NOT NULL, division text NOT NULL, filed_on date NOT NULL, PRIMARY KEY (body, division, filed_on));
CREATE TABLE remembered_body_ban (body uuid NOT NULL, starts_on date NOT NULL, PRIMARY KEY (body, starts_on));
CREATE TABLE remembered_closure (thing uuid PRIMARY KEY, kind text NOT NULL);
`,
);
