import { code, consumerPacts, count, day, each, exactly, hearsOn, id, words } from '@jiquan/platform/testing/pacts';
import { EntitlementFell, EntitlementPayable, FundingGranted, FundingRefused, PaymentReturned, PaymentSettled, RecoveryOrdered, TariffPublished } from '@jiquan/settlement-contract';
import { key, World } from '../testing/world';
import { voucherContext } from '../voucher.context';

const hears = hearsOn<World>();

/** A campaign that waits for the answer about its money. */
async function asked(world: World): Promise<{ campaign: ReturnType<typeof id>; revision: ReturnType<typeof count> }> {
  const { campaign } = await world.office.draft(world.draft(), key());
  const { revision } = await world.office.askFunding({ campaign }, key());
  return { campaign: id(campaign), revision: count(revision) };
}

/** The listener reads on only where the money is of the training, and it finds the voucher by its enrolment. */
const trainingMoney = { purpose: exactly('training'), voucher: id(), enrolment: id() };

consumerPacts({
  consumer: voucherContext,
  provider: 'settlement',
  begin: () => World.open(),
  hears: [
    hears(FundingGranted, async (world) => ({ ...(await asked(world)), grantedFen: count(1_000_000) })),
    hears(FundingRefused, async (world) => ({ ...(await asked(world)), reason: code('fund.insufficient') })),
    hears(TariffPublished, {
      tariff: id(), revision: count(1), division: code('CN-HA/puyang'), purpose: code('training'), document: words('演示文件1号'),
      entries: each({ occupation: code('4-03-02-01'), kind: code('SKILL_LEVEL'), level: code('5'), from: day('2023-01-01'), until: day('2023-12-31'), amountFen: count(100_000) }),
    }),
    hears(EntitlementPayable, { ...trainingMoney, entitlement: id() }),
    hears(EntitlementFell, { ...trainingMoney, entitlement: id(), reasons: each(code('certificate.revoked')) }),
    hears(PaymentSettled, { ...trainingMoney, line: id(), settledOn: day('2023-05-01') }),
    hears(PaymentReturned, { ...trainingMoney, line: id() }),
    hears(RecoveryOrdered, { ...trainingMoney, recovery: id(), reason: code('certificate.revoked') }),
  ],
});
