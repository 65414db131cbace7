import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { judge, pinOf, setting, type RuleSet } from '@jiquan/policy';
import { askIsOpen } from './ask-funding';
import type { Campaign, TariffEntry } from './campaign';
import { costOf } from './draft';

export interface PublishFacts {
  readonly campaign: Campaign;
  /** In force at the campaign's division today; undefined: none is loaded. */
  readonly ruleSet: RuleSet | undefined;
  /** The newest revision that was told, for a campaign that pays by tariff. */
  readonly tariff: { readonly division: string; readonly purpose: string; readonly revision: number; readonly entries: readonly TariffEntry[] } | undefined;
}

const published = ({ campaign }: PublishFacts): Refusal<'campaign.not-draft'> | undefined =>
  campaign.state === 'draft' || campaign.state === 'funding' ? undefined : refuse('campaign.not-draft', { state: campaign.state }, ['configured']);

/** What the constraint `campaign.not-granted` of the table holds too: no place without its money. */
const notGranted = ({ campaign }: PublishFacts): Refusal<'campaign.not-granted'> | undefined =>
  campaign.state === 'funding' && campaign.quota > 0 && costOf(campaign.quota, campaign.maxFen) <= campaign.grantedFen
    ? undefined
    : refuse('campaign.not-granted', { grantedFen: campaign.grantedFen, quota: campaign.wantedQuota, maxFen: campaign.maxFen }, ['configured']);

const over = ({ campaign }: PublishFacts, now: Instant): Refusal<'campaign.over'> | undefined =>
  now < campaign.closesAt ? undefined : refuse('campaign.over', { closesAt: campaign.closesAt }, ['configured']);

const noRuleSet = ({ campaign, ruleSet }: PublishFacts): Refusal<'rule-set.none'> | undefined =>
  ruleSet ? undefined : refuse('rule-set.none', { division: campaign.division }, ['A-61']);

/** A document that knows no vouchers cannot carry a campaign; its classes go through the voucherless channel. */
const noVouchers = ({ ruleSet }: PublishFacts): Refusal<'rule-set.no-vouchers'> | undefined =>
  ruleSet === undefined || judge('R-VCH-01', {}, ruleSet).outcome !== 'not-applicable' ? undefined : refuse('rule-set.no-vouchers', { ruleSet: ruleSet.code }, ['A-71']);

/** Amounts never merge along the division path: only a training tariff of the campaign's own division prices it. */
const noTariff = ({ campaign, tariff }: PublishFacts): Refusal<'tariff.none'> | undefined => {
  if (campaign.valueKind === 'face') return undefined;
  const own = tariff?.division === campaign.division && tariff.purpose === 'training' ? tariff.entries : [];
  const lacking = unpriced(campaign, own);
  return lacking ? refuse('tariff.none', lacking, ['R-SUB-14', 'A-01']) : undefined;
};

export const publishGuards = [published, askIsOpen, notGranted, over, noRuleSet, noVouchers, noTariff] as const;

export const publish = verb(publishGuards, ({ campaign, ruleSet, tariff }: PublishFacts): Campaign => ({
  ...campaign,
  state: 'published',
  ruleSet: pinOf(ruleSet as RuleSet),
  validMonths: setting(ruleSet as RuleSet, 'voucher.validityMonths'),
  tariffRevision: campaign.valueKind === 'tariff' ? (tariff?.revision ?? null) : null,
}));

/** The first occupation and level on offer that no entry prices within the window; where no level is named, one that is priced will do. */
function unpriced(campaign: Campaign, entries: readonly TariffEntry[]): { occupation: string; level: string | null } | undefined {
  const first = dayOf(campaign.opensAt);
  const last = dayOf(campaign.closesAt);
  const inWindow = entries.filter((entry) => entry.from <= last && (entry.until === null || first <= entry.until));
  const levels: readonly (string | null)[] = campaign.levels.length > 0 ? campaign.levels : [null];
  for (const occupation of campaign.occupations) {
    for (const level of levels) {
      const priced = inWindow.some(
        (entry) => (entry.occupation === null || entry.occupation === occupation) && (level === null || entry.level === level),
      );
      if (!priced) return { occupation, level };
    }
  }
  return undefined;
}
