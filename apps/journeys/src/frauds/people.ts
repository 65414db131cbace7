import { day } from '@jiquan/kernel';
import type { Cast } from '../story/cast';
import { inGroups, invented, register, type Worker } from '../story/people';

/** Those of the first class, honest or not; all of them claim a voucher as they may. */
export const trainees = ['honest', 'lender', 'careless', 'greedy', 'convict', 'traveller', 'absent', 'copyist', 'veteran', 'forger', 'switcher'] as const;
const others = ['collector', 'pensioner', 'official', 'student', 'early', 'borrower', 'newcomer'] as const;
export const roles = [...trainees, ...others] as const;
export type Part = (typeof roles)[number];
export type Trainee = (typeof trainees)[number];
/** Somebody may come back under another account. */
export type People = Record<Part, Worker>;

/** Who passes and who fails the assessment of the first class; the traveller is assessed elsewhere, and the absent one nowhere. */
export const passing: readonly Trainee[] = ['honest', 'lender', 'careless', 'greedy', 'convict'];
export const failing: readonly Trainee[] = ['copyist', 'veteran', 'forger', 'switcher'];

const SEED = 16;
const AT_ONCE = 4;

export async function meetPeople(cast: Cast): Promise<People> {
  const { world } = cast.administrator;
  const known = roles.map((_role, at) => invented(SEED, at, '419999'));
  await world.simulate('realName', '/admin/people', known.map(({ name, document, photo }) => ({ name, document, photo })));
  const workers = await inGroups(known, AT_ONCE, (person) => register(world, person, cast.division));
  return Object.fromEntries(roles.map((role, at) => [role, workers[at]])) as unknown as People;
}

/** The lists HRSS has from other offices: pensions, the public payroll, the school roll (R-ELIG-10). */
export async function importLists(cast: Cast, people: People): Promise<void> {
  const [officer] = cast.hrss;
  const row = ({ document }: Worker) => ({ document, from: day('2025-01-01') });
  const common = { source: 'Invented list 演示名单', asOf: day('2026-03-01') };
  await officer.call.identity.importComparison({ ...common, list: 'pension', rows: [row(people.pensioner)] });
  await officer.call.identity.importComparison({ ...common, list: 'public-payroll', rows: [row(people.official)] });
  await officer.call.identity.importComparison({ ...common, list: 'school-roll', rows: [{ ...row(people.student), graduatesOn: GRADUATION, school: 'vocational' }] });
}

export const GRADUATION = day('2026-06-30');
