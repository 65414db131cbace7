import { type ContextApp, startContext } from '@jiquan/platform/testing';
import { consumerPacts, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { VoucherAdmitted, VoucherUnbound } from '@jiquan/voucher-contract';
import { trainingContext } from '../training.context';

const hears = hearsOn<{ app: ContextApp }>();

consumerPacts({
  consumer: trainingContext,
  provider: 'voucher',
  begin: async () => ({ app: await startContext(trainingContext) }),
  hears: [hears(VoucherAdmitted, { voucher: id(), enrolment: id() }), hears(VoucherUnbound, { voucher: id(), enrolment: id() })],
});
