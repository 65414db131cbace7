import { setTimeout as wait } from 'node:timers/promises';

/** mulberry32: a small generator whose whole stream follows from one number. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const calm = { minMs: 0, maxMs: 0, failureShare: 0, outageAfter: null, outageMs: 0, down: false };

/** What a real provider is like on an ordinary day; the request that meets the outage is drawn from the seed. */
export function troubled(seed) {
  const outageAfter = 20 + Math.floor(dice(seed ^ 0x5eed)() * 40);
  return { minMs: 50, maxMs: 300, failureShare: 0.01, outageAfter, outageMs: 30_000, down: false };
}

/** Decides, request by request, how long an answer takes and whether it comes at all. */
export class Trouble {
  #roll;
  #asked = 0;
  #outEndsAt = null;
  failed = 0;

  constructor(seed, settings) {
    this.#roll = dice(seed);
    this.settings = { ...calm, ...settings };
  }

  get answered() {
    return this.#asked - this.failed;
  }

  change(settings) {
    this.settings = { ...this.settings, ...settings };
    return this.settings;
  }

  /** Waits as long as the answer takes; tells `answer`, `fail` (an error is answered) or `cut` (nothing is answered). */
  async meet() {
    const { minMs, maxMs, failureShare, down } = this.settings;
    this.#asked++;
    // Both are rolled for every request, so that an outage does not shift what happens to the requests after it.
    const latency = minMs + this.#roll() * (maxMs - minMs);
    const fails = this.#roll() < failureShare;
    if (down || this.#isOut()) {
      this.failed++;
      return 'cut';
    }
    if (latency > 0) await wait(latency);
    if (fails) this.failed++;
    return fails ? 'fail' : 'answer';
  }

  #isOut() {
    const { outageAfter, outageMs } = this.settings;
    if (outageAfter === null || this.#asked < outageAfter) return false;
    this.#outEndsAt ??= Date.now() + outageMs;
    return Date.now() < this.#outEndsAt;
  }
}
