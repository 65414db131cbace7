import type { Fen } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { Grant } from '@jiquan/settlement-domain';

export const GrantTable = table<Grant>('campaign_grant', {
  id: column.id(),
  fund: column.id(),
  revision: column.count(),
  grantedFen: column.fen(),
  closed: column.flag(),
  version: column.version(),
});

/** One decision for each (campaign, revision), so that asking again changes nothing. */
export interface FundingDecision {
  readonly campaign: string;
  readonly revision: number;
  readonly granted: boolean;
  readonly reason: string | null;
  readonly totalFen: Fen;
}

export const FundingDecisionTable = table<FundingDecision>(
  'funding_decision',
  { campaign: column.id(), revision: column.count(), granted: column.flag(), reason: column.code().orNull(), totalFen: column.fen() },
  { primary: ['campaign', 'revision'] },
);

/** What was reserved for a voucher ends once: it was committed in a line, or released when the voucher ended. */
export interface ReserveEnd {
  readonly voucher: string;
  readonly campaign: string;
  readonly kind: 'committed' | 'released';
}

export const ReserveEndTable = table<ReserveEnd>('reserve_end', { voucher: column.id(), campaign: column.id(), kind: column.code() as never }, { primary: ['voucher'] });
