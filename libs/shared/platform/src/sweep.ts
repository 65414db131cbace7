import 'reflect-metadata';
import { Injectable } from '@nestjs/common';

/** Set-based work over many rows, in chunks of at most 1,000; a late one harms nobody, because verbs check the date themselves. */
export interface Sweeper {
  /** Does one chunk and answers how many rows it changed; it is called again until that is 0. */
  run(): Promise<number>;
}
export type SweepClass = new (...parts: never[]) => Sweeper;

const periods = new WeakMap<object, number>();

export function Sweep(options: { everySeconds: number }) {
  return (target: SweepClass): void => {
    periods.set(target, options.everySeconds);
    Injectable()(target);
  };
}

export function periodOf(target: object): number {
  const seconds = periods.get(target);
  if (seconds === undefined) throw new Error(`${(target as { name?: string }).name} has no @Sweep`);
  return seconds;
}

const CHUNKS = 1000;

/** Runs a sweep to its end, for at most a thousand chunks; between two of them it may be told to stop. */
export async function sweepAll(sweeper: Sweeper, stopped: () => boolean = () => false): Promise<number> {
  let total = 0;
  for (let chunk = 0; chunk < CHUNKS && !stopped(); chunk++) {
    const done = await sweeper.run();
    total += done;
    if (done === 0) break;
  }
  return total;
}

/** Runs sweeps on their periods, one after another, never twice at once; one that is still waiting for its turn is not queued again. */
export class SweepTimer {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly queued = new Set<Sweeper>();
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly failed: (name: string, error: unknown) => void) {}

  add(name: string, everySeconds: number, sweeper: Sweeper): void {
    const timer = setInterval(() => {
      if (this.queued.has(sweeper)) return;
      this.queued.add(sweeper);
      this.running = this.running.then(() => this.turn(name, sweeper));
    }, everySeconds * 1000);
    this.timers.add(timer);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.running;
  }

  private async turn(name: string, sweeper: Sweeper): Promise<void> {
    try {
      await sweepAll(sweeper, () => this.stopped);
    } catch (error) {
      this.failed(name, error);
    } finally {
      this.queued.delete(sweeper);
    }
  }
}
