import { migration } from '@jiquan/platform';

/** Constraints whose name is a refusal's code are answered as that refusal; any other violation is a fault. */
export const campaignMigration = migration(
  'voucher-0001-campaign',
  `
  CREATE TABLE campaign (
    id uuid PRIMARY KEY, title text NOT NULL, division text NOT NULL, fund uuid NOT NULL,
    audience jsonb NOT NULL, audience_hash text NOT NULL, occupations jsonb NOT NULL, levels jsonb NOT NULL, institutions jsonb NOT NULL,
    distribution text NOT NULL CONSTRAINT "fault.campaign-distribution" CHECK (distribution IN ('open', 'by-application', 'targeted')),
    value_kind text NOT NULL, face_fen bigint, max_fen bigint NOT NULL CONSTRAINT "fault.campaign-max-fen" CHECK (max_fen > 0),
    value_document text NOT NULL, tariff uuid, tariff_revision integer,
    opens_at timestamptz(3) NOT NULL, closes_at timestamptz(3) NOT NULL, valid_days integer, valid_months integer,
    live_key_rule text NOT NULL, rule_set jsonb,
    state text NOT NULL CONSTRAINT "fault.campaign-state" CHECK (state IN ('draft', 'funding', 'published', 'paused', 'closed')),
    revision integer NOT NULL, wanted_quota integer NOT NULL, ask_open boolean NOT NULL, ask_refused text,
    granted_fen bigint NOT NULL, quota integer NOT NULL, ever_issued integer NOT NULL, "left" integer NOT NULL, version integer NOT NULL,
    CONSTRAINT "campaign.exhausted" CHECK ("left" >= 0),
    CONSTRAINT "campaign.not-granted" CHECK (quota * max_fen <= granted_fen),
    CONSTRAINT "fault.campaign-counter" CHECK (quota = ever_issued + "left"),
    CONSTRAINT "fault.campaign-pin" CHECK (state NOT IN ('published', 'paused') OR rule_set IS NOT NULL),
    CONSTRAINT "fault.campaign-tariff" CHECK (state NOT IN ('published', 'paused') OR (value_kind = 'face') = (tariff_revision IS NULL)),
    CONSTRAINT "fault.campaign-face" CHECK ((value_kind = 'face') = (face_fen IS NOT NULL))
  );
  CREATE INDEX campaign_by_division ON campaign (division, id);
  `,
);
