import { createHmac } from 'node:crypto';

const MAC_LENGTH = 20;

/** What the worker's phone shows, made without a network from the secret the voucher service gave it. */
export function holderCode(key: { readonly number: string; readonly secret: string; readonly stepSeconds: number }, stepsAgo = 0): string {
  const step = Math.floor(Date.now() / 1000 / key.stepSeconds) - stepsAgo;
  const mac = createHmac('sha256', Buffer.from(key.secret, 'base64url')).update(`${key.number}.${step}`).digest('hex').slice(0, MAC_LENGTH);
  return `${key.number}.${step}.${mac}`;
}
