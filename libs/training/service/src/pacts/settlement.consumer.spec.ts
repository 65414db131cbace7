import { type ContextApp, startContext } from '@jiquan/platform/testing';
import { consumerPacts, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { PaymentReturned, PaymentSettled } from '@jiquan/settlement-contract';
import { trainingContext } from '../training.context';

const hears = hearsOn<{ app: ContextApp }>();
const payment = { line: id(), payment: id(), class: id() };

consumerPacts({
  consumer: trainingContext,
  provider: 'settlement',
  begin: async () => ({ app: await startContext(trainingContext) }),
  hears: [hears(PaymentSettled, payment), hears(PaymentReturned, payment)],
});
