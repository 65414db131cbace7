import { LANES } from './event-log';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** One step of a schema. Names sort in the order of application and never change once released. */
export function migration(name: string, sql: string): Migration {
  return { name, sql };
}

/** What every context's schema holds besides its own tables. */
export const platformMigrations: readonly Migration[] = [
  migration(
    'platform-0001-events',
    `
    CREATE SEQUENCE event_id AS bigint;
    CREATE TABLE event_log (
      id bigint NOT NULL, recorded_at timestamptz(3) NOT NULL, name text NOT NULL, key text NOT NULL, version integer NOT NULL,
      body text NOT NULL, PRIMARY KEY (recorded_at, id)
    ) PARTITION BY RANGE (recorded_at);
    CREATE INDEX event_log_by_key ON event_log (key, version);
    CREATE TABLE event_version (key text PRIMARY KEY, version integer NOT NULL);
    CREATE TABLE event_pending (lane smallint NOT NULL, id bigint NOT NULL, recorded_at timestamptz(3) NOT NULL, PRIMARY KEY (lane, id));
    CREATE TABLE event_lane (lane smallint PRIMARY KEY, holder uuid, fence bigint NOT NULL DEFAULT 0, until timestamptz NOT NULL DEFAULT '-infinity');
    INSERT INTO event_lane (lane) SELECT generate_series(0, ${LANES - 1});
    CREATE FUNCTION event_log_days(ahead integer) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE d date;
    BEGIN
      FOR i IN -1..ahead LOOP
        d := (now() AT TIME ZONE 'UTC')::date + i;
        EXECUTE format('CREATE TABLE IF NOT EXISTS event_log_%s PARTITION OF event_log FOR VALUES FROM (%L) TO (%L)',
          to_char(d, 'YYYYMMDD'), d || ' 00:00:00+00', (d + 1) || ' 00:00:00+00');
      END LOOP;
    END $$;
    SELECT event_log_days(14);
    CREATE TABLE inbox (event_id text NOT NULL, name text NOT NULL, key text NOT NULL, state text NOT NULL CHECK (state IN ('handled', 'parked')),
      at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (event_id));
    CREATE TABLE inbox_attempt (event_id text PRIMARY KEY, attempts integer NOT NULL, last_error text NOT NULL, at timestamptz NOT NULL DEFAULT now());
    CREATE TABLE inbox_parked (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event_id text NOT NULL UNIQUE, context text NOT NULL,
      key text NOT NULL, name text NOT NULL, body text NOT NULL, reason text NOT NULL, at timestamptz NOT NULL DEFAULT now());
    CREATE INDEX inbox_parked_by_key ON inbox_parked (context, key, position);
    CREATE TABLE consumer_offset (topic text NOT NULL, partition integer NOT NULL, next bigint NOT NULL, PRIMARY KEY (topic, partition));
    `,
  ),
  migration(
    'platform-0002-audit',
    `
    CREATE TABLE audit (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, business_at timestamptz NOT NULL, correlation text NOT NULL,
      account uuid NOT NULL, role text NOT NULL, session uuid NOT NULL, route text NOT NULL, outcome text NOT NULL, code text,
      cites jsonb NOT NULL, ids jsonb NOT NULL, fault text
    );
    CREATE TABLE audit_unsealed (id bigint PRIMARY KEY);
    CREATE TABLE audit_block (
      number bigint PRIMARY KEY, lines jsonb NOT NULL, hash text NOT NULL, previous text NOT NULL, sealed_at timestamptz NOT NULL
    );
    CREATE TABLE answer (scope text PRIMARY KEY, body_hash text NOT NULL, answer bytea NOT NULL, at timestamptz NOT NULL);
    CREATE TABLE clock (singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), offset_ms bigint NOT NULL);
    `,
  ),
  migration(
    'platform-0003-revoked',
    `
    CREATE TABLE revoked (thing uuid PRIMARY KEY, kind text NOT NULL CHECK (kind IN ('account', 'session')), at timestamptz(3) NOT NULL);
    CREATE INDEX revoked_by_time ON revoked (at);
    `,
  ),
  migration(
    'platform-0004-humans',
    `
    CREATE TABLE account_human (account uuid PRIMARY KEY, human uuid NOT NULL);
    CREATE INDEX account_human_by_human ON account_human (human);
    `,
  ),
];

/** Tables the application role may only add to. */
export const platformAppendOnly = ['event_log', 'audit', 'audit_block', 'account_human'];

/** The shared bus of the county edition: what Kafka is in the province edition. */
export const busSql = `
  CREATE TABLE IF NOT EXISTS bus.partition (topic text NOT NULL, partition integer NOT NULL, next bigint NOT NULL DEFAULT 0, PRIMARY KEY (topic, partition));
  CREATE TABLE IF NOT EXISTS bus.message (
    topic text NOT NULL, partition integer NOT NULL, position bigint NOT NULL, key text NOT NULL, body text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (topic, partition, position)
  );
  -- How far each consumer has read, as it says itself: what nobody needs any more can go.
  CREATE TABLE IF NOT EXISTS bus.reader (consumer text NOT NULL, topic text NOT NULL, partition integer NOT NULL, next bigint NOT NULL,
    PRIMARY KEY (consumer, topic, partition));
`;
