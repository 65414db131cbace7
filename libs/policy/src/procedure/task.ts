import { type BodyItem, hcx21BodyItems, hcx21Tasks, type Task } from '../data/tasks';
import { type RuleSet, setting } from '../frame/rule-set';

/** A task with its quota of subsidised trainings; `null`: an extra line without one. The first lead owns it. */
export interface TaskLine {
  readonly task: string;
  readonly zh: string;
  readonly leads: readonly string[];
  readonly quota: number | null;
}

/** The tasks of the documents in force, with the quota of record; none where no document has a table of them. */
export function tasksOf(set: RuleSet): readonly TaskLine[] {
  if (!set.parts.some(({ code }) => code === 'HCX21')) return [];
  const byAnnex = setting(set, 'quota.ofRecord') === 'ANNEX';
  const lines = hcx21Tasks.map((task) => annexLine(set, task));
  const extra = hcx21BodyItems.filter(({ annexRow, subsidised }) => annexRow === null && subsidised !== null);
  return [...lines, ...extra.map((item) => ({ ...bodyLine(item), quota: byAnnex ? null : item.subsidised }))];
}

export const taskOf = (set: RuleSet, task: string): TaskLine | undefined => tasksOf(set).find((line) => line.task === task);

function annexLine(set: RuleSet, { number, task, leads, personTimes }: Task): TaskLine {
  const body = hcx21BodyItems.find(({ annexRow }) => annexRow === number);
  const owners = setting(set, 'quota.owner') === 'BODY' && body ? body.units : leads;
  return { task: String(number), zh: task, leads: owners, quota: personTimes };
}

const bodyLine = ({ item, zh, units, subsidised }: BodyItem): TaskLine => ({
  task: `body-${item}`,
  zh,
  leads: units,
  quota: subsidised,
});
