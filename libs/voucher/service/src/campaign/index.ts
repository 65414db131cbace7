import { AskFundingController } from './ask-funding.controller';
import { FindingTable } from '../finding/finding.table';
import { CampaignTable } from './campaign.table';
import { CampaignView } from './campaign.view';
import { CampaignsView } from './campaigns.view';
import { CloseController } from './close.controller';
import { CountersView } from './counters.view';
import { DraftController } from './draft.controller';
import { FundingGrantedListener } from './funding-granted.listener';
import { FundingRefusedListener } from './funding-refused.listener';
import { LowerQuotaController } from './lower-quota.controller';
import { OfficeCampaignsView } from './office-campaigns.view';
import { PauseController } from './pause.controller';
import { PublishController } from './publish.controller';
import { RaiseQuotaController } from './raise-quota.controller';
import { ResumeController } from './resume.controller';

export const handlers = {
  askFunding: AskFundingController,
  campaign: CampaignView,
  campaigns: CampaignsView,
  close: CloseController,
  counters: CountersView,
  draft: DraftController,
  lowerQuota: LowerQuotaController,
  officeCampaigns: OfficeCampaignsView,
  pause: PauseController,
  publish: PublishController,
  raiseQuota: RaiseQuotaController,
  resume: ResumeController,
};
export const tables = [CampaignTable, FindingTable];
export const listeners = [
  FundingGrantedListener,
  FundingRefusedListener,
];
