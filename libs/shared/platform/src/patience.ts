import { setTimeout as wait } from 'node:timers/promises';
import { isRetriable, isUnavailable } from './constraints';

const SHORT_MILLISECONDS = 50;
const PAUSE_MILLISECONDS = 1000;
/** Ten minutes without a database: the process gives up and is started again by whoever watches it. */
const PAUSES = 600;

/** A database that is away, a deadlock or a serialization failure is nobody's fault: wait, do not count, try again. */
export class Patience {
  private readonly leaving = new AbortController();

  /** A process that is leaving waits no longer. */
  end(): void {
    this.leaving.abort();
  }

  async whileAvailable<Value>(task: () => Promise<Value>, alive: () => Promise<void>): Promise<Value> {
    for (let paused = 0; ; paused++) {
      try {
        return await task();
      } catch (error) {
        const away = isUnavailable(error);
        if ((!away && !isRetriable(error)) || paused >= PAUSES || this.leaving.signal.aborted) throw error;
        await this.wait(away ? PAUSE_MILLISECONDS : SHORT_MILLISECONDS);
        await alive().catch(() => undefined);
      }
    }
  }

  async wait(milliseconds: number): Promise<void> {
    await wait(milliseconds, undefined, { signal: this.leaving.signal }).catch(() => undefined);
  }
}
