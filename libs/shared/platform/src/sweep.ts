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

/** Runs a sweep to its end, for at most a thousand chunks. */
export async function sweepAll(sweeper: Sweeper): Promise<number> {
  let total = 0;
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    const done = await sweeper.run();
    total += done;
    if (done === 0) break;
  }
  return total;
}

/** Runs sweeps on their periods, one after another, never twice at once. */
export class SweepTimer {
  private readonly timers = new Set<NodeJS.Timeout>();
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly failed: (name: string, error: unknown) => void) {}

  add(name: string, everySeconds: number, sweeper: Sweeper): void {
    const timer = setInterval(() => {
      this.running = this.running.then(async () => {
        if (this.stopped) return;
        await sweepAll(sweeper).catch((error: unknown) => this.failed(name, error));
      });
    }, everySeconds * 1000);
    this.timers.add(timer);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.running;
  }
}
