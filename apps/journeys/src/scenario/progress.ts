import { inGroups } from '../story/people';

const WIDTH = 24;

/** Says what a scenario is doing, beside the table that is its result: on the error stream, or nowhere. */
export class Progress {
  private readonly began = Date.now();

  constructor(private readonly out?: NodeJS.WriteStream) {}

  say(line: string): void {
    this.out?.write(`${this.clock()} ${line}\n`);
  }

  /** In groups, with a bar that grows where there is a terminal, and is printed once where there is none. */
  async each<Item, Value>(title: string, items: readonly Item[], size: number, task: (item: Item, index: number) => Promise<Value>): Promise<Value[]> {
    let done = 0;
    const values = await inGroups(items, size, async (item, index) => {
      const value = await task(item, index);
      done++;
      if (this.out?.isTTY) this.out.write(`\r${this.bar(title, done, items.length)}`);
      return value;
    });
    if (items.length > 0) this.out?.write(`${this.out.isTTY ? '\r' : ''}${this.bar(title, done, items.length)}\n`);
    return values;
  }

  private bar(title: string, done: number, all: number): string {
    const full = Math.round((done / all) * WIDTH);
    return `${this.clock()} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${all} ${title}`;
  }

  private clock(): string {
    return `${((Date.now() - this.began) / 1000).toFixed(1).padStart(6)} s`;
  }
}
