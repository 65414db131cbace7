import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 4096;
const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/** Bytes from the system's random source, fetched for many ids at once; none is handed out twice. */
function randomPart(length: number): Buffer {
  if (used + length > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  const part = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return part;
}

let lastMilliseconds = 0;
let counter = 0;

/** UUID version 7 (RFC 9562) with a counter: ids this process makes later sort later, which keeps indexes dense and pages in order. */
export function newId(): string {
  const bytes = randomPart(16);
  const now = Date.now();
  counter = now > lastMilliseconds ? bytes.readUInt16BE(6) & 0x7ff : counter + 1;
  lastMilliseconds = Math.max(lastMilliseconds, now);
  if (counter > 0xfff) {
    lastMilliseconds++;
    counter = 0;
  }
  bytes.writeUIntBE(lastMilliseconds, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An integer below 2^60 from the system's random source. */
export function random60(): bigint {
  return randomPart(8).readBigUInt64BE() & ((1n << 60n) - 1n);
}
