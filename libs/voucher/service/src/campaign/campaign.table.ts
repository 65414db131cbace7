import type { Pin } from '@jiquan/policy';
import { column, table } from '@jiquan/platform';
import type { Audience, Campaign, CampaignState, Distribution, LiveKeyRule } from '@jiquan/voucher-domain';

/** State and counters are one row: its lock decides every place of the campaign. */
export const CampaignTable = table<Campaign>('campaign', {
  id: column.id(),
  title: column.text(),
  division: column.code(),
  fund: column.id(),
  audience: column.json<Audience>(),
  audienceHash: column.code(),
  occupations: column.json<readonly string[]>(),
  levels: column.json<readonly string[]>(),
  institutions: column.json<readonly string[]>(),
  distribution: column.code<Distribution>(),
  valueKind: column.code<'face' | 'tariff'>(),
  faceFen: column.fen().orNull(),
  maxFen: column.fen(),
  valueDocument: column.text(),
  tariff: column.id().orNull(),
  tariffRevision: column.count().orNull(),
  opensAt: column.instant(),
  closesAt: column.instant(),
  validDays: column.count().orNull(),
  validMonths: column.count().orNull(),
  liveKeyRule: column.code<LiveKeyRule>(),
  ruleSet: column.json<Pin>().orNull(),
  state: column.code<CampaignState>(),
  revision: column.count(),
  wantedQuota: column.count(),
  askOpen: column.flag(),
  askRefused: column.code().orNull(),
  grantedFen: column.fen(),
  quota: column.count(),
  everIssued: column.count(),
  left: column.count(),
  version: column.version(),
});
