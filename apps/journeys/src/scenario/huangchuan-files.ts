import { day } from '@jiquan/kernel';
import { hcx21Tasks, largestRemainder, type Task } from '@jiquan/policy';
import * as z from 'zod';
import { jsonFile } from './files';

const FOLDER = 'huangchuan-2021';
const MAX_CLASS = 80;
const words = z.string().min(1);
const date = words.transform((text) => day(text));
const count = z.int().min(0);

const tasks = z.object({
  tasks: z.array(
    z.object({
      number: count,
      department: words.nullable(),
      occupation: words,
      standing: z.enum(['worker', 'employee']),
      courseKind: z.enum(['skills', 'entrepreneurship']).default('skills'),
    }),
  ),
});
const plan = z.object({
  school: z.object({ name: words, bank: words, account: words, teachers: count }),
  body: z.object({ name: words }),
  class: z.object({ level: words, opensOn: date, days: count, lessonsPerDay: count, practicePercent: count, site: words }),
  sitting: z.object({ proposedOn: date, heldOn: date, place: words }),
  pushOn: date,
  bankOn: date,
  tariff: z.object({ document: words, from: date, until: date, yuan: count, byOccupation: z.array(z.object({ occupation: words, yuan: count })) }),
  appropriation: z.object({ source: z.literal('special-account'), year: count, yuan: count, document: words, reference: words }),
});
export type HuangchuanPlan = z.output<typeof plan>;

/** A task of annex 1 with its share of the people, and how it is played here. */
export interface PlayedTask extends Task {
  readonly scaled: number;
  /** People of each class: no class is larger than the rule set allows. */
  readonly classes: readonly number[];
  readonly department: string | null;
  readonly occupation: string;
  readonly standing: 'worker' | 'employee';
  readonly courseKind: 'skills' | 'entrepreneurship';
}

/** The fourteen tasks scaled by largest remainder; one that gets nobody is printed and not played. */
export function huangchuanFiles(people: number): { readonly plan: HuangchuanPlan; readonly tasks: readonly PlayedTask[] } {
  const played = jsonFile(tasks, FOLDER, 'tasks.json').tasks;
  const shares = largestRemainder(people, hcx21Tasks.map(({ personTimes }) => personTimes));
  return {
    plan: jsonFile(plan, FOLDER, 'plan.json'),
    tasks: hcx21Tasks.map((task, at) => {
      const how = played.find(({ number }) => number === task.number);
      if (!how) throw new Error(`tasks.json does not say how task ${task.number} is played`);
      const scaled = shares[at] as number;
      return { ...task, ...how, scaled, classes: classesOf(scaled) };
    }),
  };
}

function classesOf(people: number): number[] {
  const classes = Math.ceil(people / MAX_CLASS);
  return classes === 0 ? [] : largestRemainder(people, Array.from({ length: classes }, () => 1));
}
