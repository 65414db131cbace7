import type { Dice } from './dice';
import type { Command, Fact, Step } from './step';

/** What has to happen before what. Everything else may happen in any order, and a history is one of those orders. */
export class Chart {
  private readonly steps = new Map<string, Step>();
  private readonly before = new Map<string, Set<string>>();

  /** A step that is there already is only given more to wait for. */
  add(name: string, action: Fact | Command, relies: readonly string[], after: readonly (string | undefined)[]): string {
    const known = this.steps.get(name);
    const step = { name, action, relies: [...new Set([...(known?.relies ?? []), ...relies])] };
    this.steps.set(name, step);
    for (const each of after) if (each !== undefined) this.edge(each, name);
    return name;
  }

  edge(first: string, then: string): void {
    this.before.set(then, (this.before.get(then) ?? new Set()).add(first));
  }

  /** Only where both are there at all. */
  edgeIf(first: string | undefined, then: string | undefined): void {
    if (first !== undefined && then !== undefined && this.steps.has(first) && this.steps.has(then)) this.edge(first, then);
  }

  inOrder(dice: Dice): Step[] {
    const waiting = new Map(this.steps);
    const done: Step[] = [];
    while (waiting.size > 0) {
      const ready = [...waiting.values()].filter(({ name }) => [...(this.before.get(name) ?? [])].every((each) => !waiting.has(each)));
      if (ready.length === 0) throw new Error(`these wait for each other: ${[...waiting.keys()].join(', ')}`);
      const step = dice.pick(ready);
      waiting.delete(step.name);
      done.push(step);
    }
    return done;
  }
}
