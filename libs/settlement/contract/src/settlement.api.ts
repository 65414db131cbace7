import { api } from '@jiquan/wire';
import { applicationRoutes } from './application.routes';
import { bankResultRoutes } from './bank-result.routes';
import { entitlementRoutes } from './entitlement.routes';
import { fundRoutes } from './fund.routes';
import { noticeRoutes } from './notice.routes';
import { paymentRoutes } from './payment.routes';
import { pushRoutes } from './push.routes';
import { payeeRoutes, recoveryRoutes } from './recovery.routes';
import { settlementRefusals } from './refusals';

export const settlementApi = api('settlement', 'Settlement 补贴资金', settlementRefusals, {
  ...fundRoutes,
  ...entitlementRoutes,
  ...applicationRoutes,
  ...noticeRoutes,
  ...pushRoutes,
  ...paymentRoutes,
  ...bankResultRoutes,
  ...recoveryRoutes,
  ...payeeRoutes,
});
