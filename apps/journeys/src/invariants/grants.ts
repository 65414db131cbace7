import { type Check, firstOf, inSql, type Readers, type Violation } from './check';
import { cursor, joined } from './streams';

const inOf = (kind: string) => `sum(CASE WHEN to_kind = '${kind}' THEN amount_fen WHEN from_kind = '${kind}' THEN -amount_fen ELSE 0 END)`;
const dueTo = (condition: string, amount = 'amount_fen') => `coalesce(sum(${amount}) FILTER (WHERE ${condition}), 0)`;

interface Ended {
  readonly key: string;
  readonly campaign: string;
  readonly max: number;
}
interface Reserve {
  readonly key: string;
  readonly kind: string;
  readonly fen: number | null;
}

/** What voucher ended, and what settlement gave back for it. */
async function* unreleased(readers: Readers): AsyncGenerator<Violation> {
  const streams = {
    ended: cursor<Ended>(
      readers.of('voucher'),
      `SELECT voucher.id::text AS key, campaign.id::text AS campaign, max_fen AS max FROM voucher JOIN campaign ON campaign.id = voucher.campaign
       WHERE decided IN ('cancelled', 'lapsed') AND issued_on IS NOT NULL AND granted_fen > 0 ORDER BY voucher.id`,
    ),
    reserves: cursor<Reserve>(
      readers.of('settlement'),
      `SELECT voucher::text AS key, reserve_end.kind, amount_fen AS fen FROM reserve_end LEFT JOIN posting ON natural_key = 'voucher-ended:' || voucher ORDER BY voucher`,
    ),
  };
  for await (const { key, ended, reserves } of joined(streams)) {
    const [one, reserve] = [ended[0], reserves[0]];
    const released = reserve?.kind === 'released';
    if (one && !reserve) yield { voucher: key, campaign: one.campaign, wrong: 'ended, and nothing was released' };
    else if (!one && released) yield { voucher: key, wrong: 'released, and it did not end' };
    else if (one && released && reserve.fen !== one.max) yield { voucher: key, campaign: one.campaign, released: reserve.fen, reserved: one.max };
  }
}

interface Asked {
  readonly key: string;
  readonly granted: number;
  readonly closed: boolean;
  readonly open: boolean;
  readonly used: number;
}
interface Granted {
  readonly key: string;
  readonly granted: number;
  readonly closed: boolean;
  readonly released: number;
}

/** A campaign as voucher counts on it, and as settlement holds it. */
async function* differing(readers: Readers): AsyncGenerator<Violation> {
  const streams = {
    asked: cursor<Asked>(
      readers.of('voucher'),
      `SELECT id::text AS key, granted_fen AS granted, state = 'closed' AS closed, ask_open AS open, ever_issued * max_fen AS used FROM campaign ORDER BY id`,
    ),
    granted: cursor<Granted>(
      readers.of('settlement'),
      `SELECT campaign_grant.id::text AS key, granted_fen AS granted, closed, coalesce(amount_fen, 0) AS released FROM campaign_grant
       LEFT JOIN posting ON natural_key = 'campaign-closed:' || campaign_grant.id ORDER BY campaign_grant.id`,
    ),
  };
  for await (const { key, asked, granted } of joined(streams)) {
    const [campaign, grant] = [asked[0], granted[0]];
    const held = grant?.granted ?? 0;
    if (!campaign) yield { campaign: key, wrong: 'granted, and nobody asked' };
    else if (campaign.open) yield { campaign: key, wrong: 'asked, and not answered' };
    else if (campaign.granted !== held) yield { campaign: key, counted: campaign.granted, granted: held };
    else if (grant && campaign.closed !== grant.closed) yield { campaign: key, wrong: campaign.closed ? 'closed, and the grant is not' : 'the grant is closed, and the campaign is not' };
    else if (grant?.closed && grant.released !== held - campaign.used) yield { campaign: key, released: grant.released, unused: held - campaign.used };
  }
}

/** I9: what was granted is somewhere, and what ended without value is released once. */
export const grants: readonly Check[] = [
  inSql(
    'I9.sum',
    'settlement',
    'For each campaign: granted = reserved + committed + in payment + paid + receivable + recovered + released.',
    `SELECT coalesce(campaign_grant.id, moved.campaign) AS campaign, campaign_grant.granted_fen AS granted, moved.reserved::bigint, moved.committed::bigint, moved.in_payment::bigint,
       moved.paid::bigint, moved.receivable::bigint, moved.recovered::bigint, moved.released::bigint
     FROM campaign_grant FULL JOIN (
       SELECT campaign, ${dueTo(`why = 'grant'`)} - ${dueTo(`why = 'grant-lowered'`)} AS granted, ${inOf('reserved')} AS reserved, ${inOf('committed')} AS committed,
         ${inOf('in-payment')} AS in_payment, ${inOf('paid')} AS paid, ${inOf('receivable')} AS receivable, ${dueTo(`why = 'recovered'`)} AS recovered,
         ${dueTo(`why IN ('campaign-closed', 'voucher-ended', 'unused', 'line-left')`)} - ${dueTo(`why = 'commit' AND from_kind = 'free'`)} AS released
       FROM posting WHERE campaign IS NOT NULL GROUP BY campaign) AS moved ON moved.campaign = campaign_grant.id
     WHERE campaign_grant.granted_fen IS DISTINCT FROM coalesce(moved.granted, 0)
       OR campaign_grant.granted_fen <> moved.reserved + moved.committed + moved.in_payment + moved.paid + moved.receivable + moved.recovered + moved.released OR moved.reserved < 0`,
  ),
  inSql(
    'I9.reserve',
    'settlement',
    'What was reserved for a voucher left the reserve once and whole: to a line, or because the voucher ended.',
    `SELECT coalesce(reserve_end.voucher, taken.voucher) AS voucher, reserve_end.kind, taken.fen::bigint AS taken, reserved.fen AS reserved
     FROM reserve_end FULL JOIN (
       SELECT voucher, kind, sum(fen) AS fen FROM (
         SELECT split_part(natural_key, ':', 2)::uuid AS voucher, 'released' AS kind, amount_fen AS fen FROM posting WHERE why = 'voucher-ended'
         UNION ALL SELECT line.voucher, 'committed', posting.amount_fen FROM posting JOIN line ON line.id = posting.line WHERE posting.from_kind = 'reserved') AS each
       GROUP BY voucher, kind) AS taken ON taken.voucher = reserve_end.voucher AND taken.kind = reserve_end.kind
     LEFT JOIN LATERAL (SELECT max_fen AS fen FROM remembered_voucher_end AS told WHERE told.voucher = reserve_end.voucher AND reserve_end.kind = 'released'
       UNION ALL SELECT max_fen FROM remembered_admission AS told WHERE told.voucher = reserve_end.voucher AND reserve_end.kind = 'committed' LIMIT 1) AS reserved ON true
     WHERE reserve_end.voucher IS NULL OR taken.fen IS DISTINCT FROM reserved.fen`,
  ),
  {
    id: 'I9.ended',
    context: 'all',
    sentence: 'A voucher that ended without value released its reserve, and no other did.',
    run: (readers) => firstOf(unreleased(readers)),
  },
  {
    id: 'I9.grant',
    context: 'all',
    sentence: 'A campaign counts on what its fund granted; closed, it gave back what was not issued.',
    run: (readers) => firstOf(differing(readers)),
  },
];
