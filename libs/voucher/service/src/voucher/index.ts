import { ApplyController } from './apply.controller';
import { CampaignVouchersView } from './campaign-vouchers.view';
import { CancelController } from './cancel.controller';
import { ClaimController } from './claim.controller';
import { FreezeController } from './freeze.controller';
import { HistoryView } from './history.view';
import { IssueToListController } from './issue-to-list.controller';
import { IssueController } from './issue.controller';
import { MyVouchersView } from './my-vouchers.view';
import { RejectController } from './reject.controller';
import { StepTable } from './step.table';
import { UnfreezeController } from './unfreeze.controller';
import { VoucherTable } from './voucher.table';
import { VoucherView } from './voucher.view';
import { WithdrawController } from './withdraw.controller';

export { ExpireSweep } from './expire.sweep';

export const handlers = {
  apply: ApplyController,
  campaignVouchers: CampaignVouchersView,
  cancel: CancelController,
  claim: ClaimController,
  freeze: FreezeController,
  history: HistoryView,
  issueToList: IssueToListController,
  issue: IssueController,
  myVouchers: MyVouchersView,
  reject: RejectController,
  unfreeze: UnfreezeController,
  voucher: VoucherView,
  withdraw: WithdrawController,
};
export const tables = [StepTable, VoucherTable];
