import { type Refusal, refuse } from '@jiquan/kernel';

const MAX_KEYS = 50_000;

/** A bucket per key in this process: a brake against guessing, not a quota. */
export class RateLimiter {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  /** Undefined when the call may go on. */
  take(key: string, perMinute: number): Refusal<'rate.limited'> | undefined {
    const now = Date.now();
    const bucket = this.buckets.get(key) ?? { left: perMinute, at: now };
    bucket.left = Math.min(perMinute, bucket.left + ((now - bucket.at) * perMinute) / 60_000);
    bucket.at = now;
    // Taken out and put in again, a key that is in use is never the oldest one.
    this.buckets.delete(key);
    if (this.buckets.size >= MAX_KEYS) this.buckets.delete(this.buckets.keys().next().value as string);
    this.buckets.set(key, bucket);
    if (bucket.left < 1) return refuse('rate.limited', {}, ['configured']);
    bucket.left -= 1;
    return undefined;
  }
}
