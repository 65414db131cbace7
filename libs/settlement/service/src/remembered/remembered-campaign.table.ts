import { column, table } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';

export interface RememberedCampaign {
  readonly campaign: string;
  readonly revision: number;
  readonly fund: string;
  readonly division: string;
  readonly title: string;
  readonly ruleSet: Pin;
}

export const RememberedCampaignTable = table<RememberedCampaign>(
  'remembered_campaign',
  { campaign: column.id(), revision: column.count(), fund: column.id(), division: column.code(), title: column.text(), ruleSet: column.json() },
  { primary: ['campaign', 'revision'] },
);
