import { isIPv6 } from 'node:net';
import type { Refusal } from '@jiquan/kernel';
import type { Call, RateLimiter } from '@jiquan/platform';

/**
 * Whoever is not signed in may make us hash passwords, which is dear on purpose. The brakes by login and document do not
 * hold somebody who invents a new one each time; this one counts where the requests come from. A number for a hall full
 * of people behind one address, not for one person.
 */
export function addressBrake(limiter: RateLimiter, perMinute: number, call: Call): Refusal<'rate.limited'> | undefined {
  return limiter.take(`address:${networkOf(call.address)}`, perMinute);
}

const IPV4_IN_IPV6 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/** One subscriber has a whole /64 of IPv6 to speak from; of IPv4 it is the address itself. */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  const mapped = IPV4_IN_IPV6.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}
