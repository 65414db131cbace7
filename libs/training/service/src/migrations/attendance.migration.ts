import { migration } from '@jiquan/platform';

export const attendanceMigration = migration(
  'training-0004-attendance',
  `
  CREATE TABLE inspection (
    id uuid PRIMARY KEY, class uuid NOT NULL REFERENCES class, kind text NOT NULL CHECK (kind IN ('opening-day', 'in-course')), mode text NOT NULL,
    date date NOT NULL, place text NOT NULL, present integer NOT NULL CHECK (present >= 0), teachers text NOT NULL, sign_in text, materials text,
    attendance text, inspector uuid NOT NULL, recorded_at timestamptz(3) NOT NULL
  );
  CREATE INDEX inspection_by_class ON inspection (class);
  CREATE UNIQUE INDEX "inspection.opening-recorded" ON inspection (class) WHERE kind = 'opening-day';
  CREATE TABLE check_in (
    id uuid NOT NULL, class uuid NOT NULL REFERENCES class, enrolment uuid NOT NULL REFERENCES enrolment, lesson integer NOT NULL,
    at timestamptz(3) NOT NULL, method text NOT NULL, device text, evidence text NOT NULL, place text, recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (class, id), CONSTRAINT check_in_once UNIQUE (enrolment, lesson)
  );
  CREATE INDEX check_in_by_class ON check_in (class, lesson);
  CREATE TABLE video (
    id uuid NOT NULL, class uuid NOT NULL REFERENCES class, lesson integer NOT NULL, device text NOT NULL, started_at timestamptz(3) NOT NULL,
    seconds integer NOT NULL, longest_clip_seconds integer NOT NULL, sha256 text NOT NULL,
    PRIMARY KEY (class, id)
  );
  CREATE INDEX video_by_class ON video (class, lesson);
  CREATE TABLE visibility_failure (
    class uuid NOT NULL REFERENCES class, lesson integer NOT NULL, visible integer NOT NULL, present integer NOT NULL, confirmed_by uuid NOT NULL,
    confirmed_on date NOT NULL, note text NOT NULL,
    CONSTRAINT "visibility.confirmed-already" PRIMARY KEY (class, lesson), CONSTRAINT "visibility.all-visible" CHECK (visible < present)
  );
  CREATE TABLE leave (
    id uuid PRIMARY KEY, class uuid NOT NULL REFERENCES class, enrolment uuid NOT NULL REFERENCES enrolment, lesson integer NOT NULL,
    reason text NOT NULL, written_leave text, consent_by uuid, consent_on date, made_up_at timestamptz(3), full_video text, evidence text,
    version integer NOT NULL,
    CONSTRAINT "leave.asked-already" UNIQUE (enrolment, lesson)
  );
  CREATE INDEX leave_by_class ON leave (class);
  CREATE TABLE survey_answer (
    class uuid NOT NULL REFERENCES class, round integer NOT NULL, enrolment uuid NOT NULL REFERENCES enrolment, satisfied boolean NOT NULL,
    answered_at timestamptz(3) NOT NULL,
    CONSTRAINT "survey.answered-already" PRIMARY KEY (class, round, enrolment)
  );
  `,
);
