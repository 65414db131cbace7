import { migration } from '@jiquan/platform';

export const institutionMigration = migration(
  'training-0001-institution',
  `
  CREATE TABLE institution (
    id uuid NOT NULL, name text NOT NULL, kind text NOT NULL, credit_code text NOT NULL, override_reason text, division text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT "institution.credit-code-taken#id" PRIMARY KEY (id),
    CONSTRAINT "institution.credit-code-taken" UNIQUE (credit_code),
    CONSTRAINT institution_kind CHECK (kind IN ('training-institution', 'enterprise', 'school', 'technical-school', 'individual'))
  );
  CREATE INDEX institution_by_division ON institution (division);
  CREATE TABLE listing (
    institution uuid NOT NULL REFERENCES institution, year integer NOT NULL, listed_on date NOT NULL, occupations jsonb NOT NULL,
    workstations integer NOT NULL CHECK (workstations >= 0), document text, version integer NOT NULL,
    CONSTRAINT "institution.listed-already" PRIMARY KEY (institution, year)
  );
  CREATE INDEX listing_by_year ON listing (year);
  CREATE TABLE sanction (
    id uuid PRIMARY KEY, institution uuid NOT NULL REFERENCES institution, kind text NOT NULL CHECK (kind IN ('rectifying', 'barred', 'exited', 'blacklisted')),
    "from" date NOT NULL, until date, problem_found_on date, cites jsonb NOT NULL, reason text NOT NULL, ordered_by uuid NOT NULL,
    lifted_on date, lifted_by uuid, lift_reason text, version integer NOT NULL
  );
  CREATE INDEX sanction_by_institution ON sanction (institution);
  CREATE TABLE teacher (
    id uuid PRIMARY KEY, institution uuid NOT NULL REFERENCES institution, person uuid NOT NULL, account uuid, specialties jsonb NOT NULL,
    full_time boolean NOT NULL, teacher_certificate boolean NOT NULL,
    CONSTRAINT "teacher.filed-already" UNIQUE (institution, person)
  );
  CREATE TABLE device (
    device text NOT NULL, institution uuid NOT NULL REFERENCES institution, connected boolean NOT NULL, registered_by uuid NOT NULL,
    CONSTRAINT "device.registered-already" PRIMARY KEY (device)
  );
  CREATE INDEX device_by_institution ON device (institution);
  CREATE TABLE platform (
    platform text NOT NULL, name text NOT NULL, year integer NOT NULL, connected boolean NOT NULL, listed_by uuid NOT NULL,
    CONSTRAINT "platform.listed-already" PRIMARY KEY (platform, year)
  );
  `,
);
