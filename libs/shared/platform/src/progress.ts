import type { Progress } from './transport';

/**
 * What a consumer knows to be waiting, per partition. The clock of "has not moved" starts when something begins to wait:
 * a consumer that was idle for a day is not ill in the second in which a message arrives.
 */
export class Movement implements Progress {
  private readonly lags = new Map<string, number>();
  lag = 0;
  movedAt = Date.now();

  /** So much waits there, before it is handled. */
  waits(partition: string, lag: number): void {
    if (this.lag === 0) this.movedAt = Date.now();
    this.set(partition, lag);
  }

  /** A batch was handled; so much still waits there. */
  moved(partition: string, lag: number): void {
    this.movedAt = Date.now();
    this.set(partition, lag);
  }

  /** Partitions may have gone to another member of the group: what waits there is no longer ours. */
  forget(): void {
    this.lags.clear();
    this.lag = 0;
    this.movedAt = Date.now();
  }

  private set(partition: string, lag: number): void {
    if (lag > 0) this.lags.set(partition, lag);
    else this.lags.delete(partition);
    this.lag = [...this.lags.values()].reduce((total, each) => total + each, 0);
  }
}
