import { invented } from '../story/people';
import { applyForAll, payAll } from './huangchuan-money';
import { approveAll, assessAll, registerAll, teachAll } from './huangchuan-classes';
import { noVouchersHere, openHuangchuan } from './huangchuan-county';
import { huangchuanFiles } from './huangchuan-files';
import { huangchuanReport } from './huangchuan-table';
import type { Instance } from './instance';

/** The morning after HCX21 came into force: half past eight in Huangchuan. */
export const HUANGCHUAN_FROM = '2021-04-08T00:30:00.000Z';
const PEOPLE = 120;
const SEED = 21;
/** No division has this code, so nobody has these documents. */
const NOWHERE = '419928';

/** Huangchuan county in 2021: the fourteen tasks of annex 1, scaled, through the voucherless channel. */
export async function huangchuan(instance: Instance, wanted = PEOPLE): Promise<string> {
  const { plan, tasks } = huangchuanFiles(wanted);
  instance.progress.say(`8,000 person-times of annex 1 scaled to ${wanted}: ${tasks.map(({ personTimes, scaled }) => `${personTimes}→${scaled}`).join(' ')}`);
  const county = await openHuangchuan(instance, plan, tasks);
  await noVouchersHere(county);
  const workers = await registerAll(county, Array.from({ length: wanted }, (_, n) => invented(SEED, n, NOWHERE)));
  const classes = await approveAll(county, workers);
  await teachAll(county, classes);
  const certified = await assessAll(county, classes);
  instance.progress.say(`${certified} certificates issued; waiting for the query system`);
  const claims = await applyForAll(county, classes);
  await payAll(county);
  return huangchuanReport(county, classes, claims, workers.length);
}
