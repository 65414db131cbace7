import { migration } from '@jiquan/platform';

export const classMigration = migration(
  'training-0002-class',
  `
  CREATE TABLE class (
    id uuid PRIMARY KEY, institution uuid NOT NULL REFERENCES institution, applicant_kind text NOT NULL, applicant uuid NOT NULL,
    contact uuid NOT NULL, payee uuid, batch text NOT NULL, opens_on date NOT NULL, ends_on date NOT NULL, occupation text NOT NULL,
    catalogue_edition text NOT NULL, level text, planned_count integer NOT NULL CHECK (planned_count > 0), certificate_kind text NOT NULL,
    obtainable_kinds jsonb NOT NULL, prescribed_hours integer, mode text NOT NULL, mode_note text, division text NOT NULL, site text NOT NULL,
    industry_department text, channel text NOT NULL CHECK (channel IN ('voucher', 'voucherless')), workstations integer NOT NULL,
    course_kind text NOT NULL, cross_region_consent text, drafted_by uuid NOT NULL, state text NOT NULL, round integer NOT NULL,
    submitted_by uuid, submitted_at timestamptz(3), seal_of text, plan_and_roster_in_system boolean NOT NULL, roster_version integer NOT NULL,
    roster_count integer NOT NULL CHECK (roster_count >= 0), seat_limit integer, rule_set jsonb, approved_on date, opened_at timestamptz(3),
    opened_on date, opening_count integer, opinion text, opinion_by uuid, opinion_at timestamptz(3), field_check_waiver text, finished_on date,
    survey_round integer NOT NULL, satisfaction text, completed_on date, average_attendance text, recognised_count integer,
    decided_on date, decided_by uuid, decided_reason text, decided_cites jsonb, version integer NOT NULL,
    CONSTRAINT "class.period-reversed" CHECK (ends_on >= opens_on),
    CONSTRAINT "roster.full" CHECK (seat_limit IS NULL OR roster_count <= seat_limit),
    CONSTRAINT class_approved_is_pinned CHECK (approved_on IS NULL OR rule_set IS NOT NULL),
    CONSTRAINT "class.opens-too-early" CHECK (opened_on IS NULL OR (approved_on IS NOT NULL AND opened_on >= approved_on)),
    CONSTRAINT class_counts_descend CHECK (recognised_count IS NULL OR recognised_count <= opening_count)
  );
  CREATE INDEX class_by_institution ON class (institution, id);
  CREATE INDEX class_by_division ON class (division, state);
  CREATE TABLE lesson (
    class uuid NOT NULL REFERENCES class, number integer NOT NULL, day date NOT NULL, starts_at timestamptz(3) NOT NULL,
    minutes integer NOT NULL CHECK (minutes > 0), kind text NOT NULL CHECK (kind IN ('theory', 'practice', 'online-theory')), specialty text NOT NULL,
    teachers jsonb NOT NULL, workstations integer NOT NULL, platform text,
    CONSTRAINT "class.lesson-number-twice" PRIMARY KEY (class, number)
  );
  CREATE TABLE review (
    id uuid PRIMARY KEY, class uuid NOT NULL REFERENCES class, round integer NOT NULL, seat text NOT NULL, reviewer uuid NOT NULL,
    opinion text NOT NULL CHECK (opinion IN ('agree', 'return', 'reject')), text text NOT NULL, cites jsonb NOT NULL, at timestamptz(3) NOT NULL,
    CONSTRAINT "class.reviewer-again" UNIQUE (class, round, reviewer),
    CONSTRAINT review_seat_once UNIQUE (class, round, seat)
  );
  CREATE TABLE class_change (
    id uuid PRIMARY KEY, class uuid NOT NULL REFERENCES class, kind text NOT NULL, reason text NOT NULL, opens_on date, ends_on date, site text,
    lessons jsonb, state text NOT NULL CHECK (state IN ('asked', 'first', 'approved', 'rejected')), asked_by uuid NOT NULL, first_by uuid,
    second_by uuid, text text, version integer NOT NULL,
    CONSTRAINT "class.reviewer-again#change" CHECK (first_by IS NULL OR second_by IS NULL OR first_by <> second_by)
  );
  CREATE UNIQUE INDEX "change.open-already" ON class_change (class) WHERE state IN ('asked', 'first');
  CREATE TABLE finding (
    id uuid PRIMARY KEY, class uuid NOT NULL REFERENCES class, enrolment uuid, moment text NOT NULL, judged_on date NOT NULL, rule text NOT NULL,
    outcome text NOT NULL, finding jsonb NOT NULL
  );
  CREATE INDEX finding_by_class ON finding (class);
  `,
);

export const rosterMigration = migration(
  'training-0003-roster',
  `
  CREATE TABLE enrolment (
    id uuid PRIMARY KEY, class uuid NOT NULL REFERENCES class, person uuid NOT NULL, declared jsonb NOT NULL, entered_by uuid NOT NULL,
    voucher uuid, first_present_at timestamptz(3), completed_on date, ended_on date, end_reason text, assessed_on date,
    awaited boolean NOT NULL, version integer NOT NULL,
    CONSTRAINT enrolment_ended_has_reason CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    CONSTRAINT enrolment_ended_awaits_nothing CHECK (NOT (awaited AND ended_on IS NOT NULL))
  );
  CREATE UNIQUE INDEX "roster.person-twice" ON enrolment (class, person) WHERE ended_on IS NULL;
  CREATE UNIQUE INDEX "enrolment.previous-not-assessed" ON enrolment (person) WHERE awaited;
  CREATE INDEX enrolment_by_person ON enrolment (person);
  CREATE TABLE remembered_admission (
    voucher uuid NOT NULL, enrolment uuid NOT NULL, kind text NOT NULL CHECK (kind IN ('admitted', 'unbound')), version integer NOT NULL,
    PRIMARY KEY (voucher, enrolment, kind, version)
  );
  CREATE INDEX remembered_admission_by_enrolment ON remembered_admission (enrolment);
  CREATE TABLE remembered_assessment (
    sitting uuid NOT NULL, candidate uuid NOT NULL, kind text NOT NULL CHECK (kind IN ('confirmed', 'failed', 'voided')), enrolment uuid,
    person uuid NOT NULL, assessed_on date NOT NULL, PRIMARY KEY (sitting, candidate, kind)
  );
  CREATE INDEX remembered_assessment_by_enrolment ON remembered_assessment (enrolment);
  CREATE TABLE remembered_person (person uuid PRIMARY KEY, frozen boolean NOT NULL, told integer NOT NULL);
  CREATE TABLE remembered_payment (
    line uuid NOT NULL, payment uuid NOT NULL, kind text NOT NULL CHECK (kind IN ('settled', 'returned')), class uuid NOT NULL, heard_on date NOT NULL,
    PRIMARY KEY (line, payment, kind)
  );
  CREATE INDEX remembered_payment_by_class ON remembered_payment (class);
  `,
);
