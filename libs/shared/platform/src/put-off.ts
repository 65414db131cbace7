import type { Call } from './caller';
import type { Tx } from './tx';

type Asker = Pick<Call, 'correlation'>;

/** Done once for all that was asked for, each thing with the request that asked for it last. */
export type Later = (tx: Tx, asked: ReadonlyMap<string, Asker>) => Promise<void>;

/**
 * What a transaction puts off to its end. A batch of events shares one, so that what many of them ask for is done once: a
 * task is known by its function, a thing by its name.
 */
export class PutOff {
  private readonly tasks = new Map<Later, Map<string, Asker>>();

  add(task: Later, things: Iterable<string>, asker: Asker): void {
    const asked = this.tasks.get(task) ?? new Map<string, Asker>();
    for (const thing of things) asked.set(thing, asker);
    if (asked.size > 0) this.tasks.set(task, asked);
  }

  /** Until nothing is left: a task may put off more. */
  async run(tx: Tx): Promise<void> {
    while (this.tasks.size > 0) {
      const tasks = [...this.tasks];
      this.tasks.clear();
      for (const [task, asked] of tasks) await task(tx, asked);
    }
  }
}
