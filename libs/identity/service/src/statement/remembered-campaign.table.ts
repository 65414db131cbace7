import { column, table } from '@jiquan/platform';
import type { Audience } from '@jiquan/voucher-contract';
import type { Pin } from '@jiquan/wire';

/** What voucher told about a published campaign, as far as a statement needs it. */
export interface RememberedCampaign {
  readonly campaign: string;
  readonly revision: number;
  readonly division: string;
  readonly ruleSet: Pin;
  readonly audience: Audience;
  readonly audienceHash: string;
  readonly version: number;
}

export const RememberedCampaignTable = table<RememberedCampaign>(
  'remembered_campaign',
  {
    campaign: column.id(),
    revision: column.count(),
    division: column.code(),
    ruleSet: column.json<Pin>(),
    audience: column.json<Audience>(),
    audienceHash: column.text(),
    version: column.version(),
  },
  { primary: ['campaign'] },
);
