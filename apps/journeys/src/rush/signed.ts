import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '@jiquan/identity-service';
import { newId } from '@jiquan/platform';
import type { Role } from '@jiquan/wire';
import type { Edition } from '../../../../tools/edition/edition.mjs';
import { type Clients, World } from '../story/world';

const SECONDS = 900;

export interface Who {
  readonly role: Role;
  readonly division?: string;
  readonly duties?: readonly string[];
  readonly person?: string;
}

/**
 * Signs with the key of the running identity, as it would: two hundred people need no two hundred registrations where
 * the question is who gets a place.
 */
export class Signed {
  private readonly ring;
  readonly world: World;

  constructor(edition: Edition) {
    this.ring = readKeys(readFileSync(join(edition.dataFolder, 'keys', 'identity-keys.json'), 'utf8'));
    this.world = new World(edition.urls, edition.simulators);
  }

  sign(kind: string, payload: Readonly<Record<string, unknown>>): Promise<string> {
    const issuedAt = Math.floor(Date.now() / 1000);
    return this.ring.suite.signer(this.ring.signingKey).sign(kind, payload, { issuedAt, expiresAt: issuedAt + SECONDS });
  }

  token(who: Who): Promise<string> {
    const acr = who.role === 'worker' ? 'real-person' : 'otp';
    return this.sign('access', { sub: newId(), sid: newId(), duties: [], acr, ...who });
  }

  as(who: Who): Clients {
    const token = this.token(who);
    return this.world.clients(who.role, () => token);
  }
}
