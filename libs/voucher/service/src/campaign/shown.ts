import type { Campaign } from '@jiquan/voucher-domain';

export function shownCampaign(campaign: Campaign) {
  const { id, ...rest } = campaign;
  return {
    campaign: id,
    title: rest.title,
    division: rest.division,
    fund: rest.fund,
    audience: { ...rest.audience, groups: [...rest.audience.groups], exclusions: [...rest.audience.exclusions] },
    audienceHash: rest.audienceHash,
    occupations: [...rest.occupations],
    levels: [...rest.levels],
    institutions: [...rest.institutions],
    distribution: rest.distribution,
    valueKind: rest.valueKind,
    faceFen: rest.faceFen,
    maxFen: rest.maxFen,
    valueDocument: rest.valueDocument,
    tariffRevision: rest.tariffRevision,
    opensAt: rest.opensAt,
    closesAt: rest.closesAt,
    validDays: rest.validDays,
    liveKeyRule: rest.liveKeyRule,
    ruleSet: rest.ruleSet,
    state: rest.state,
    quota: rest.quota,
    left: rest.left,
  };
}

export function officeCampaign(campaign: Campaign) {
  return {
    ...shownCampaign(campaign),
    revision: campaign.revision,
    wantedQuota: campaign.wantedQuota,
    askOpen: campaign.askOpen,
    askRefused: campaign.askRefused,
    grantedFen: campaign.grantedFen,
    everIssued: campaign.everIssued,
  };
}
