import { code, consumerPacts, count, each, hearsOn, id, sha256 } from '@jiquan/platform/testing/pacts';
import { CampaignPublished } from '@jiquan/voucher-contract';
import { identityContext } from '../identity.context';
import { IdentityApp } from '../testing/identity-app';

const hears = hearsOn<IdentityApp>();

consumerPacts({
  consumer: identityContext,
  provider: 'voucher',
  begin: () => IdentityApp.start(),
  hears: [
    hears(CampaignPublished, {
      campaign: id(), revision: count(1), division: code('CN-HA/puyang'), ruleSet: { code: code('HEN23'), revision: count(1), sha256: sha256() },
      audience: { code: code('county-workers'), groups: each(code('migrant-worker')), exclusions: each(code('pensioner')), minAge: count(16), maxAge: count(60) },
      audienceHash: sha256(),
    }),
  ],
});
