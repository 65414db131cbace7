import { setTimeout as wait } from 'node:timers/promises';
import type { Ledger } from './ledger';

export interface Deed {
  readonly name: string;
  /** Requests it costs, so that the rate can be kept. */
  readonly requests: number;
  /** How often it is chosen among the others. */
  readonly weight: number;
  run(): Promise<void>;
}

const PER_SECOND = 20;
/** While nobody answers, no more than so many deeds wait. */
const MOST_AT_ONCE = 40;
const PAUSE_MILLISECONDS = 20;

/** About twenty requests a second, each asked until it is answered. */
export class Load {
  private readonly going = new Set<Promise<void>>();
  private stopping = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly deeds: readonly Deed[],
    private readonly roll: () => number,
    private readonly ledger: Ledger,
  ) {}

  start(): this {
    this.loop = this.run();
    return this;
  }

  /** No new deeds; those begun are asked until they are answered. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop;
    await Promise.all(this.going);
  }

  private async run(): Promise<void> {
    for (let next = performance.now(); !this.stopping; ) {
      while (this.going.size >= MOST_AT_ONCE && !this.stopping) await wait(PAUSE_MILLISECONDS);
      const deed = this.choose();
      this.begin(deed);
      next = Math.max(next, performance.now() - 1000) + (deed.requests * 1000) / PER_SECOND;
      await wait(Math.max(0, next - performance.now()));
    }
  }

  private begin(deed: Deed): void {
    const done: Promise<void> = deed
      .run()
      .catch((error: unknown) => void this.ledger.wrong.push(`${deed.name}: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => this.going.delete(done));
    this.going.add(done);
  }

  private choose(): Deed {
    const total = this.deeds.reduce((sum, each) => sum + each.weight, 0);
    let left = this.roll() * total;
    return this.deeds.find((each) => (left -= each.weight) < 0) ?? (this.deeds[0] as Deed);
  }
}
