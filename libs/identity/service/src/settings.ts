import { readFileSync } from 'node:fs';
import type { Settings } from '@jiquan/platform';
import * as z from 'zod';
import { type KeyRing, readKeys } from './crypto/key-ring';

/** JIQUAN_IDENTITY_… */
export const identitySettings = z.object({
  /** The keys as JSON (tests, secret stores), or a file that holds them. */
  keys: z.string().optional(),
  keysFile: z.string().optional(),
  /** Address of the provider of real-name and face checks. */
  realNameUrl: z.url(),
  /** Sign-ups, sign-ins and changes of password a minute from one network address, in one process. */
  addressPerMinute: z.coerce.number().int().min(1).max(1_000_000).default(600),
  realNameTimeoutMs: z.coerce.number().int().min(100).max(60_000).default(3_000),
});
export type IdentitySettings = z.output<typeof identitySettings>;

export function keyRingOf(settings: Settings<IdentitySettings>): KeyRing {
  const { keys, keysFile } = settings.values;
  if (keys) return readKeys(keys);
  if (keysFile) return readKeys(readFileSync(keysFile, 'utf8'));
  throw new Error('settings of identity: JIQUAN_IDENTITY_KEYS_FILE (see createKeys) or JIQUAN_IDENTITY_KEYS is needed');
}
