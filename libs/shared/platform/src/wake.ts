import { setTimeout as wait } from 'node:timers/promises';

/** Wakes consumers of this process when something was appended; a missed wake costs one idle round. */
export class Wake {
  private readonly waiting = new Set<() => void>();
  wake(): void {
    for (const each of [...this.waiting]) each();
  }
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
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
