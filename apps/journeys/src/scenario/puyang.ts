import type { Certified } from '../story/assess';
import type { Instance } from './instance';
import { admitAll, giveCourse, lookUp, openingApproved, registerAndClaim } from './puyang-class';
import { openCounty, sizesOf } from './puyang-county';
import { puyangFiles } from './puyang-files';
import { apply, assess, pay, recover, revoke } from './puyang-money';
import { puyangReport } from './puyang-table';

/** The first morning on which HEN23 is in force: half past eight in Puyang. */
export const PUYANG_FROM = '2023-03-01T00:30:00.000Z';

const FEWEST = 12;

/** Puyang county in 2023, from the papers in tools/scenarios/puyang-2023 to the table of what came of them. */
export async function puyang(instance: Instance, wanted?: number): Promise<string> {
  const files = await puyangFiles();
  const people = wanted ?? files.people.length;
  if (people < FEWEST || people > files.people.length) throw new Error(`the roster has ${files.people.length} people, and with fewer than ${FEWEST} the bank's file does not fit`);
  const county = await openCounty(instance, files, sizesOf(people));
  const holders = await registerAndClaim(county);
  const found = await lookUp(county, holders);
  const running = await openingApproved(county, holders);
  const admitted = await admitAll(county, running, holders);
  const trainees = admitted.slice(0, county.sizes.present);
  const recognised = await giveCourse(county, running, trainees);
  const { sitting, certified } = await assess(county, running, trainees);
  const [first, second] = certified as readonly [Certified, Certified];
  const claims = await apply(county, running, recognised);
  await revoke(county, claims, first, '2023-03-28', 'left');
  await pay(county);
  await revoke(county, claims, second, '2023-06-01', 'receivable');
  await recover(county);
  return puyangReport(county, { found, class: running.class, sitting, claims });
}
