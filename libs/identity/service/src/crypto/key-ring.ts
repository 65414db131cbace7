import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { InternationalSuite } from './international.suite';
import type { CryptoSuite, SigningKey } from './suite';

/** The keys of identity as they are written down: versions are added, old ones stay until nothing uses them. */
const written = z.strictObject({
  suite: z.literal('international'),
  /** Wraps the keys of people and seals secrets of accounts. */
  master: z.strictObject({ current: z.int().min(1), keys: z.record(z.string(), z.base64()) }),
  /** Look-up hashes only; never used to seal. */
  lookUp: z.base64(),
  signing: z.strictObject({ current: z.string(), keys: z.array(z.object({ kid: z.string(), jwk: z.record(z.string(), z.unknown()) })).min(1) }),
});
export type WrittenKeys = z.output<typeof written>;

export class KeyRing {
  readonly suite: CryptoSuite = new InternationalSuite();

  constructor(private readonly keys: WrittenKeys) {}

  get masterVersion(): number {
    return this.keys.master.current;
  }

  master(version: number): Buffer {
    const key = this.keys.master.keys[String(version)];
    if (!key) throw new Error(`master key ${version} is not in the key ring`);
    return Buffer.from(key, 'base64');
  }

  get lookUp(): Buffer {
    return Buffer.from(this.keys.lookUp, 'base64');
  }

  get signingKey(): SigningKey {
    const key = this.keys.signing.keys.find((each) => each.kid === this.keys.signing.current);
    if (!key) throw new Error(`signing key ${this.keys.signing.current} is not in the key ring`);
    return key;
  }

  /** Every public key that signed something still alive. */
  jwks(): { keys: Readonly<Record<string, unknown>>[] } {
    return { keys: this.keys.signing.keys.map((key) => this.suite.signer(key).publicJwk) };
  }
}

export function newKeys(): WrittenKeys {
  const suite = new InternationalSuite();
  const text = (key: Buffer) => key.toString('base64');
  const signing = suite.newSigningKey();
  return {
    suite: 'international',
    master: { current: 1, keys: { '1': text(suite.newKey()) } },
    lookUp: text(suite.newKey()),
    signing: { current: signing.kid, keys: [{ kid: signing.kid, jwk: { ...signing.jwk } }] },
  };
}

export function readKeys(json: string): KeyRing {
  return new KeyRing(written.parse(JSON.parse(json)));
}

const SECRET_FILE = 'identity-keys.json';
const PUBLIC_FILE = 'identity-jwks.json';

export interface KeyFiles {
  /** For JIQUAN_IDENTITY_KEYS_FILE. Whoever has it can read every name: back it up apart from the database. */
  readonly keysFile: string;
  /** For JIQUAN_JWKS, as `file:…`: the public keys every service checks tokens with. */
  readonly jwksFile: string;
  readonly created: boolean;
}

/** Keys at the first start; later starts find them and change nothing. */
export function createKeys(folder: string): KeyFiles {
  const keysFile = join(folder, SECRET_FILE);
  const jwksFile = join(folder, PUBLIC_FILE);
  const created = !existsSync(keysFile);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (created) replaceFile(keysFile, JSON.stringify(newKeys(), null, 2), 0o600);
  replaceFile(jwksFile, JSON.stringify(readKeys(readFileSync(keysFile, 'utf8')).jwks(), null, 2), 0o644);
  return { keysFile, jwksFile, created };
}

/** A kill between two lines leaves the old file or the new one, never half of one. */
function replaceFile(path: string, text: string, mode: number): void {
  writeFileSync(`${path}.new`, text, { mode, flush: true });
  renameSync(`${path}.new`, path);
}
