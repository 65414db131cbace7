import { api } from '@jiquan/wire';
import { admissionRoutes } from './admission.routes';
import { campaignRoutes } from './campaign.routes';
import { campaignViews } from './campaign.views';
import { claimRoutes } from './claim.routes';
import { voucherRefusals } from './refusals';
import { voucherRoutes } from './voucher.routes';
import { voucherViews } from './voucher.views';

export const voucherApi = api('voucher', '技券 voucher: campaigns and vouchers', voucherRefusals, {
  ...campaignRoutes,
  ...campaignViews,
  ...claimRoutes,
  ...admissionRoutes,
  ...voucherRoutes,
  ...voucherViews,
});
