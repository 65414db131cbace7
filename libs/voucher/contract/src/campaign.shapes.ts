import { field } from '@jiquan/wire';
import * as z from 'zod';
import { audience } from './voucher.events';

export const campaignStates = ['draft', 'funding', 'published', 'paused', 'closed'] as const;
export const distributions = ['open', 'by-application', 'targeted'] as const;
export const liveKeyRules = ['none', 'occupation', 'any'] as const;
export const valueKinds = ['face', 'tariff'] as const;

export const places = z.int().min(1).max(10_000_000);
export const price = z.int().min(1).max(100_000_000).transform((amount) => amount as z.output<typeof field.fen>);
export const offered = {
  title: field.publicWords,
  division: field.code,
  occupations: z.array(field.code).min(1).max(200),
  /** None named: every level of these occupations. */
  levels: z.array(field.code).max(10),
  /** None named: every listed institution. */
  institutions: z.array(field.id).max(500),
  distribution: z.enum(distributions),
  opensAt: field.instant,
  closesAt: field.instant,
  /** Days a claimed voucher may wait for its class; null: no automatic expiry. */
  validDays: z.int().min(1).max(3_650).nullable(),
  liveKeyRule: z.enum(liveKeyRules),
};
const value = {
  valueKind: z.enum(valueKinds),
  faceFen: field.fen.nullable(),
  maxFen: field.fen,
  /** The document that gives the face amount, or the tariff's id. */
  valueDocument: field.publicWords,
  tariffRevision: field.count.nullable(),
};
/** What anybody may read of a campaign that was published. */
export const shownCampaign = z.object({
  campaign: field.id,
  ...offered,
  ...value,
  fund: field.id,
  audience,
  audienceHash: field.sha256,
  ruleSet: field.pin.nullable(),
  state: z.enum(campaignStates),
  quota: field.count,
  left: field.count,
});
/** What the office sees besides: the funding handshake. */
export const officeCampaign = z.object({
  ...shownCampaign.shape,
  revision: field.count,
  wantedQuota: field.count,
  askOpen: field.flag,
  askRefused: field.code.nullable(),
  grantedFen: field.fen,
  everIssued: field.count,
});
