import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { offered, officeCampaign, places, price, valueKinds } from './campaign.shapes';
import { audience } from './voucher.events';

const params = z.object({ campaign: field.id });
const office = { method: 'POST', who: ['hrss'], key: 'required', reply: officeCampaign } as const;

export const campaignRoutes = {
  draft: route({
    ...office,
    path: '/voucher/campaigns',
    summary: 'Draft a campaign',
    status: 201,
    body: z.object({
      ...offered,
      fund: field.id,
      audience,
      quota: places,
      valueKind: z.enum(valueKinds),
      /** Face value: the amount; by tariff: the most a voucher may cost. */
      maxFen: price,
      /** Face value: the document that fixes the amount. */
      document: field.publicWords.nullable(),
      /** By tariff: which tariff. */
      tariff: field.id.nullable(),
    }),
    refusals: ['campaign.window-wrong', 'campaign.value-wrong', 'account.closed'],
  }),
  askFunding: route({
    ...office,
    path: '/voucher/campaigns/:campaign/funding-asks',
    summary: 'Ask the fund for what the whole campaign may cost; the quota may be changed while it is a draft',
    params,
    body: z.object({ quota: places.optional() }),
    refusals: ['campaign.not-draft', 'campaign.funding-open', 'account.closed'],
  }),
  publish: route({
    ...office,
    path: '/voucher/campaigns/:campaign/publication',
    summary: 'Publish a granted campaign: rule set and tariff are pinned',
    params,
    stepUp: true,
    body: z.object({}),
    refusals: [
      'campaign.not-draft',
      'campaign.funding-open',
      'campaign.not-granted',
      'campaign.over',
      'rule-set.none',
      'rule-set.no-vouchers',
      'tariff.none',
      'account.closed',
    ],
  }),
  pause: route({
    ...office,
    path: '/voucher/campaigns/:campaign/pause',
    summary: 'Stop giving out vouchers for a while',
    params,
    body: z.object({ reason: field.code }),
    refusals: ['campaign.not-published', 'account.closed'],
  }),
  resume: route({
    ...office,
    path: '/voucher/campaigns/:campaign/resumption',
    summary: 'Give out vouchers again',
    params,
    body: z.object({}),
    refusals: ['campaign.not-paused', 'account.closed'],
  }),
  close: route({
    ...office,
    path: '/voucher/campaigns/:campaign/closing',
    summary: 'Close for good: no voucher is issued after this, and what was never issued is released',
    params,
    stepUp: true,
    body: z.object({}),
    refusals: ['campaign.closed', 'campaign.funding-open', 'account.closed'],
  }),
  raiseQuota: route({
    ...office,
    path: '/voucher/campaigns/:campaign/quota-raises',
    summary: 'Ask for more places: a new revision, in force once granted',
    params,
    stepUp: true,
    body: z.object({ quota: places }),
    refusals: ['campaign.not-published', 'campaign.funding-open', 'campaign.quota-not-more', 'account.closed'],
  }),
  lowerQuota: route({
    ...office,
    path: '/voucher/campaigns/:campaign/quota-cuts',
    summary: 'Fewer places, never below what was ever issued: in force at once, the money follows',
    params,
    stepUp: true,
    body: z.object({ quota: z.int().min(0).max(10_000_000) }),
    refusals: [
      'campaign.not-published',
      'campaign.funding-open',
      'campaign.quota-not-less',
      'campaign.quota-below-issued',
      'account.closed',
    ],
  }),
};
