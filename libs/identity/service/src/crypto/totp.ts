import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238 with SHA-1, six digits and 30 seconds: what every authenticator app speaks. */
const STEP_SECONDS = 30;
const DIGITS = 6;
const SECRET_BYTES = 20;
/** A clock may be one step off, either way. */
const SKEW_STEPS = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function newOtpSecret(): string {
  return base32(randomBytes(SECRET_BYTES));
}

export const otpStep = (atMs: number): number => Math.floor(atMs / 1000 / STEP_SECONDS);

/** The code of a moment; what an authenticator shows. */
export function otpCode(secret: string, atMs: number): string {
  return codeOf(secret, otpStep(atMs));
}

/** The step a code belongs to, or undefined when it is none of those accepted now. */
export function stepOfCode(secret: string, code: string, atMs: number): number | undefined {
  const now = otpStep(atMs);
  for (let step = now - SKEW_STEPS; step <= now + SKEW_STEPS; step++) {
    if (timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS)))) return step;
  }
  return undefined;
}

/** What an authenticator reads from a QR code. */
export function otpUri(secret: string, account: string): string {
  return `otpauth://totp/Jiquan:${encodeURIComponent(account)}?secret=${secret}&issuer=Jiquan&digits=${DIGITS}&period=${STEP_SECONDS}`;
}

function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (mac[mac.length - 1] as number) & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[parseInt(five, 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
}
