import { type Fen, fen, type Refusal, refuse, ZERO } from '@jiquan/kernel';
import { holds } from '../officer';
import { type Posting, posting, postingIf } from './posting';

/** What a campaign was granted from its fund, by the highest revision that was decided. */
export interface Grant {
  readonly id: string;
  readonly fund: string;
  readonly revision: number;
  readonly grantedFen: Fen;
  readonly closed: boolean;
  readonly version: number;
}

export interface FundingAsk {
  readonly campaign: string;
  readonly revision: number;
  readonly division: string;
  readonly totalFen: Fen;
}

export interface FundFacts {
  readonly fund: { readonly id: string; readonly division: string } | undefined;
  readonly freeFen: Fen;
  readonly grant: Grant | undefined;
}

type NotGranted = 'fund.unknown' | 'fund.other-division' | 'fund.insufficient';
export interface Granted {
  readonly grantedFen: Fen;
  readonly postings: readonly Posting[];
}

/** Decides a request for funding: only the difference to what was granted moves. */
export function decideFunding(ask: FundingAsk, facts: FundFacts): Granted | Refusal<NotGranted> {
  const { fund, grant, freeFen } = facts;
  if (!fund || (grant && grant.fund !== fund.id)) return refuse('fund.unknown', {}, ['R-SET-10']);
  if (!holds(fund.division, ask.division)) return refuse('fund.other-division', { fundDivision: fund.division }, ['R-SET-10']);
  const difference = fen(ask.totalFen - (grant?.grantedFen ?? ZERO));
  if (difference > freeFen) return refuse('fund.insufficient', { askedFen: difference, freeFen }, ['INF-07']);
  const about = { fund: fund.id, campaign: ask.campaign };
  const thing = `${ask.campaign}:${ask.revision}`;
  const postings = [
    ...postingIf(about, 'grant', thing, 'free', 'reserved', difference),
    ...postingIf(about, 'grant-lowered', thing, 'reserved', 'free', fen(-difference)),
  ];
  return { grantedFen: ask.totalFen, postings };
}

/** What was granted and never issued goes back when the campaign closes; each issued voucher keeps its own part. */
export function closeCampaign(grant: Grant, everIssued: number, maxFen: Fen): Posting[] {
  const about = { fund: grant.fund, campaign: grant.id };
  return postingIf(about, 'campaign-closed', grant.id, 'reserved', 'free', fen(grant.grantedFen - everIssued * maxFen));
}

/** A voucher that ended without value gives back what was reserved for it, once. */
export function endVoucher(about: { fund: string; campaign: string }, voucher: string, maxFen: Fen): Posting {
  return posting(about, 'voucher-ended', voucher, 'reserved', 'free', maxFen);
}
