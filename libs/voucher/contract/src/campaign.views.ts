import { field, findingRow, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { campaignStates, officeCampaign, shownCampaign } from './campaign.shapes';

const params = z.object({ campaign: field.id });

export const campaignViews = {
  campaigns: route({
    method: 'GET',
    path: '/voucher/campaigns',
    summary: 'Campaigns that were published, the newest first',
    who: 'public',
    query: z.object({ ...page, division: field.code.optional(), state: z.enum(['published', 'paused', 'closed']).optional() }),
    reply: z.object({ campaigns: z.array(shownCampaign), next: field.id.nullable() }),
    refusals: [],
  }),
  campaign: route({
    method: 'GET',
    path: '/voucher/campaigns/:campaign',
    summary: 'One published campaign',
    who: 'public',
    params,
    reply: shownCampaign,
    refusals: [],
  }),
  officeCampaigns: route({
    method: 'GET',
    path: '/voucher/office/campaigns',
    summary: 'Campaigns of my division with their drafts and funding',
    who: ['hrss', 'finance', 'auditor', 'administrator'],
    query: z.object({ ...page, state: z.enum(campaignStates).optional() }),
    reply: z.object({ campaigns: z.array(officeCampaign), next: field.id.nullable() }),
    refusals: [],
  }),
  counters: route({
    method: 'GET',
    path: '/voucher/campaigns/:campaign/counters',
    summary: 'How far a campaign is: issued, by stage, effectively used (R-VCH-09, A-03)',
    who: ['hrss', 'finance', 'auditor', 'administrator'],
    params,
    reply: z.object({
      campaign: field.id,
      quota: field.count,
      everIssued: field.count,
      left: field.count,
      grantedFen: field.fen,
      effectivelyUsed: field.count,
      stages: z.array(z.object({ stage: field.code, vouchers: field.count, frozen: field.count })),
      findings: z.array(findingRow),
    }),
    refusals: [],
  }),
};
