import { migration } from '@jiquan/platform';

export const rememberedMigration = migration(
  'voucher-0003-remembered',
  `
  CREATE TABLE fact (
    subject uuid NOT NULL, kind text NOT NULL, source uuid NOT NULL, source_version integer NOT NULL, says text NOT NULL, day date NOT NULL,
    heard_at timestamptz(3) NOT NULL, PRIMARY KEY (subject, kind, source, source_version)
  );
  CREATE TABLE remembered_class (
    id uuid PRIMARY KEY, institution uuid NOT NULL, division text NOT NULL, occupation text NOT NULL, level text, channel text NOT NULL,
    over text, opened_on date, roster_version integer NOT NULL, roster jsonb NOT NULL, version integer NOT NULL
  );
  CREATE TABLE remembered_person (person uuid PRIMARY KEY, frozen boolean NOT NULL, reason text, heard_version integer NOT NULL, version integer NOT NULL);
  CREATE TABLE remembered_tariff (
    tariff uuid NOT NULL, revision integer NOT NULL, division text NOT NULL, purpose text NOT NULL, document text NOT NULL, entries jsonb NOT NULL,
    PRIMARY KEY (tariff, revision)
  );
  CREATE TABLE closed_account (account uuid PRIMARY KEY, at timestamptz(3) NOT NULL);
  `,
);
