import { newId } from '@jiquan/platform';
import { providerPacts } from '@jiquan/platform/testing/pacts';
import { codeOf, School } from '../testing/school';
import { key, World } from '../testing/world';
import { ExpireSweep } from '../voucher';

/** One campaign from the funding to its end, and in it each way a voucher can go. */
async function everything(): Promise<World> {
  const world = await World.open();
  const campaign = await world.published();
  const [admitted, cancelled] = [await world.claimed(campaign), await world.claimed(campaign)];
  const { voucher } = admitted.voucher;
  await world.office.freeze({ voucher, reason: 'complaint' }, key());
  await world.office.unfreeze({ voucher }, key());
  await world.office.cancel({ voucher: cancelled.voucher.voucher, reason: 'complaint' }, key());
  const school = new School(world);
  await school.approve([{ enrolment: newId(), person: admitted.person }]);
  await school.admit(await codeOf(admitted, voucher), admitted.person);
  await school.client.unbind({ voucher, reason: 'mistake' }, key());
  await world.office.close({ campaign: campaign.campaign }, key());
  world.app.advanceTo('2023-07-01');
  await world.app.sweep(ExpireSweep);
  return world;
}

providerPacts({ provider: 'voucher', begin: everything });
