import { setTimeout as wait } from 'node:timers/promises';

/** Wakes whoever waits in this process when something was written; a word from another process costs it one idle round. */
export class Wake {
  private times = 0;
  private readonly waiting = new Set<() => void>();
  /** How often it has woken: taken before one looks, so that a word which comes while one looks is not slept over. */
  mark(): number {
    return this.times;
  }

  wake(): void {
    this.times++;
    for (const each of [...this.waiting]) each();
  }
  async sleep(milliseconds: number, signal: AbortSignal, since = this.times): Promise<void> {
    if (signal.aborted || since !== this.times) return;
    let done: () => void = () => undefined;
    const woken = new Promise<void>((resolve) => (done = resolve));
    this.waiting.add(done);
    signal.addEventListener('abort', done, { once: true });
    const timer = new AbortController();
    await Promise.race([woken, wait(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    this.waiting.delete(done);
    signal.removeEventListener('abort', done);
  }
}
