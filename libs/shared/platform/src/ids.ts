import { randomBytes } from 'node:crypto';

/** UUID version 7 (RFC 9562): ids made later sort later, which keeps indexes dense. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An integer below 2^60 from the system's random source. */
export function random60(): bigint {
  return randomBytes(8).readBigUInt64BE() & ((1n << 60n) - 1n);
}
