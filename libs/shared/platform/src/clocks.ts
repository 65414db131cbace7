import { addMilliseconds, type Day, dayOf, type Instant, instant } from '@jiquan/kernel';

/** Real time: tokens, codes, idempotency, leases, time-outs. */
export class SystemClock {
  now(): Instant {
    return instant(Date.now());
  }
}

/**
 * The time decisions are made at: windows, notices, deadlines, statements.
 * It runs with the system clock plus an offset; in demo and tests the offset grows, it never shrinks, and in production it is zero.
 */
export class BusinessClock {
  private offsetMilliseconds = 0;

  constructor(readonly movable: boolean) {}

  now(): Instant {
    return addMilliseconds(instant(Date.now()), this.offsetMilliseconds);
  }

  today(): Day {
    return dayOf(this.now());
  }

  /** At least this moment from now on. Answers whether the clock moved. Throws in production. */
  advanceTo(moment: Instant): boolean {
    if (moment <= this.now()) return false;
    if (!this.movable) throw new Error('the business clock of a production instance is not moved');
    this.offsetMilliseconds = Date.parse(moment) - Date.now();
    return true;
  }

  /** The start of an empty instance; it may lie in the past. */
  startAt(moment: Instant): void {
    if (!this.movable) throw new Error('the business clock of a production instance is not set');
    this.offsetMilliseconds = Date.parse(moment) - Date.now();
  }

  get offset(): number {
    return this.offsetMilliseconds;
  }
}
