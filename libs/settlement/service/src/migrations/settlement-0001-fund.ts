import { migration } from '@jiquan/platform';

/**
 * Money is kept by the database itself: a balance changes only through the trigger on postings, in the same statement,
 * and the application role may neither change a balance nor a posting.
 */
export const fundMigration = migration(
  'settlement-0001-fund',
  `
CREATE TABLE fund (
  id uuid PRIMARY KEY,
  division text NOT NULL,
  source text NOT NULL,
  year integer NOT NULL,
  document text NOT NULL,
  opened_by uuid NOT NULL,
  version integer NOT NULL
);
CREATE UNIQUE INDEX "fund.already-open" ON fund (division, source, year);

CREATE TABLE fund_account (
  fund uuid NOT NULL REFERENCES fund,
  kind text NOT NULL CHECK (kind IN ('free', 'reserved', 'committed', 'in-payment', 'paid', 'returned', 'receivable', 'treasury')),
  balance_fen bigint NOT NULL,
  PRIMARY KEY (fund, kind),
  CONSTRAINT "fund.insufficient" CHECK (balance_fen >= 0 OR kind = 'treasury')
);

CREATE TABLE posting (
  id uuid PRIMARY KEY,
  fund uuid NOT NULL,
  from_kind text NOT NULL,
  to_kind text NOT NULL,
  amount_fen bigint NOT NULL,
  why text NOT NULL,
  natural_key text NOT NULL,
  campaign uuid,
  line uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT posting_positive CHECK (amount_fen > 0),
  CONSTRAINT posting_moves CHECK (from_kind <> to_kind)
);
CREATE UNIQUE INDEX "posting.already-made" ON posting (natural_key);
CREATE INDEX posting_fund ON posting (fund, id);
CREATE INDEX posting_campaign ON posting (campaign) WHERE campaign IS NOT NULL;

CREATE FUNCTION open_accounts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO fund_account (fund, kind, balance_fen)
  SELECT NEW.id, kind, 0 FROM unnest(ARRAY['free', 'reserved', 'committed', 'in-payment', 'paid', 'returned', 'receivable', 'treasury']) AS kind;
  RETURN NULL;
END $$;
CREATE TRIGGER fund_opens_accounts AFTER INSERT ON fund FOR EACH ROW EXECUTE FUNCTION open_accounts();

CREATE FUNCTION account_begins_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.balance_fen := 0;
  RETURN NEW;
END $$;
CREATE TRIGGER account_begins_empty BEFORE INSERT ON fund_account FOR EACH ROW EXECUTE FUNCTION account_begins_empty();

CREATE FUNCTION move_money() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  wanted integer;
  found integer;
BEGIN
  WITH change AS (
    SELECT fund, kind, sum(fen) AS fen
    FROM (SELECT fund, to_kind AS kind, amount_fen AS fen FROM moved UNION ALL SELECT fund, from_kind, -amount_fen FROM moved) AS each
    GROUP BY fund, kind
  ), done AS (
    UPDATE fund_account AS account SET balance_fen = account.balance_fen + change.fen FROM change
    WHERE account.fund = change.fund AND account.kind = change.kind RETURNING 1
  )
  SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM done) INTO wanted, found;
  IF wanted <> found THEN
    RAISE EXCEPTION 'a posting names an account that does not exist' USING ERRCODE = '23503', CONSTRAINT = 'posting_account', TABLE = 'posting';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER posting_moves_money AFTER INSERT ON posting REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION move_money();

CREATE TABLE appropriation (
  id uuid PRIMARY KEY,
  fund uuid NOT NULL REFERENCES fund,
  amount_fen bigint NOT NULL,
  document text NOT NULL,
  reference text NOT NULL,
  entered_by uuid NOT NULL
);
CREATE UNIQUE INDEX "fund.reference-used" ON appropriation (fund, reference);

CREATE TABLE campaign_grant (
  id uuid PRIMARY KEY,
  fund uuid NOT NULL,
  revision integer NOT NULL,
  granted_fen bigint NOT NULL,
  closed boolean NOT NULL,
  version integer NOT NULL
);
CREATE TABLE funding_decision (
  campaign uuid NOT NULL,
  revision integer NOT NULL,
  granted boolean NOT NULL,
  reason text,
  total_fen bigint NOT NULL,
  PRIMARY KEY (campaign, revision)
);
CREATE TABLE reserve_end (
  voucher uuid PRIMARY KEY,
  campaign uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('committed', 'released'))
);

CREATE TABLE tariff (
  id uuid PRIMARY KEY,
  division text NOT NULL,
  purpose text NOT NULL,
  revision integer NOT NULL,
  document text NOT NULL,
  published_on date NOT NULL,
  published_by uuid NOT NULL,
  entries jsonb NOT NULL,
  UNIQUE (division, purpose, revision)
);
`,
);
