import { writeFileSync } from 'node:fs';
import { readSettings, type Running, type Settings } from '@jiquan/platform';
import { bootstrapIdentity } from './bootstrap';
import { type IdentitySettings, identitySettings, keyRingOf } from './settings';

/**
 * For the process that runs identity: where no administrator exists yet, creates the first one and leaves the one-time password
 * in the file named by JIQUAN_IDENTITY_FIRST_ADMINISTRATOR_FILE, readable by its owner alone. Without that setting nothing is created.
 */
export async function firstAdministrator(running: Running): Promise<void> {
  const file = process.env['JIQUAN_IDENTITY_FIRST_ADMINISTRATOR_FILE'];
  const identity = running.contexts.get('identity');
  if (!file || !identity) return;
  const made = await bootstrapIdentity({ work: identity.work, keys: keyRingOf(readSettings('identity', identitySettings, process.env) as Settings<IdentitySettings>) });
  if (made) writeFileSync(file, JSON.stringify({ login: made.login, oneTimePassword: made.oneTimePassword }), { mode: 0o600, flush: true });
}
