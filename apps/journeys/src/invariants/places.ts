import { type Check, inSql } from './check';

/** I1 and I2: places of a campaign, and what of one person lives once. */
export const places: readonly Check[] = [
  inSql(
    'I1.counter',
    'voucher',
    'A campaign has counted each voucher that was ever issued, and no other.',
    `SELECT campaign.id AS campaign, campaign.ever_issued AS counted, coalesce(issued.vouchers, 0) AS issued FROM campaign
     LEFT JOIN (SELECT campaign, count(*)::integer AS vouchers FROM voucher WHERE issued_on IS NOT NULL GROUP BY campaign) AS issued ON issued.campaign = campaign.id
     WHERE campaign.ever_issued <> coalesce(issued.vouchers, 0)`,
  ),
  inSql(
    'I1.quota',
    'voucher',
    'No campaign issued more than its quota, and no quota costs more than was granted.',
    `SELECT id AS campaign, quota, ever_issued AS counted, "left", granted_fen AS granted FROM campaign
     WHERE ever_issued > quota OR "left" < 0 OR "left" <> quota - ever_issued OR quota::bigint * max_fen > granted_fen`,
  ),
  inSql(
    'I2.key',
    'voucher',
    'A live key is held by one voucher.',
    `SELECT live_key AS key, count(*)::integer AS vouchers, min(id::text) AS voucher FROM voucher WHERE live_key IS NOT NULL GROUP BY live_key HAVING count(*) > 1`,
  ),
  inSql(
    'I2.live',
    'voucher',
    'A voucher that lives holds the key its campaign asks for, and one that is over holds none.',
    `SELECT voucher.id AS voucher, voucher.stage FROM voucher JOIN campaign ON campaign.id = voucher.campaign
     CROSS JOIN LATERAL (SELECT CASE campaign.live_key_rule WHEN 'none' THEN NULL WHEN 'any' THEN voucher.holder || ':any'
       ELSE voucher.holder || ':' || voucher.occupation END AS key) AS asked
     WHERE CASE WHEN voucher.stage IN ('redeemed', 'rejected', 'cancelled', 'lapsed', 'revoked') THEN voucher.live_key IS NOT NULL
       -- Once redeemed it has given its key up for ever, also when the bank gives the money back.
       ELSE voucher.live_key IS DISTINCT FROM asked.key
         AND NOT EXISTS (SELECT FROM voucher_step WHERE voucher_step.voucher = voucher.id AND voucher_step.to_stage IN ('redeemed', 'revoked')) END`,
  ),
];
