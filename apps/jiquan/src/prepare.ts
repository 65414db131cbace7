import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKeys } from '@jiquan/identity-service';
import { databaseUrl, migrate, provision } from '@jiquan/platform';
import * as z from 'zod';
import { contexts } from './contexts';

const preparing = z.object({
  /** Superuser of the PostgreSQL server. */
  JIQUAN_ADMIN_URL: z.string().min(1),
  /** Where keys and passwords of this installation live; created with access for its owner alone. */
  JIQUAN_KEY_FOLDER: z.string().min(1),
  JIQUAN_EDITION: z.enum(['county', 'province']),
});

type Env = Readonly<Record<string, string | undefined>>;
export type ProcessSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Makes what an installation needs before its processes start, and what is missing only: keys, passwords, databases, roles
 * and schemas. Answers the settings of each process: one process for the county, one per context for the province.
 */
export async function prepare(env: Env): Promise<ProcessSettings> {
  const given = preparing.parse(env);
  const names = contexts.map((each) => each.name);
  const secrets = new Secrets(given.JIQUAN_KEY_FOLDER);
  const { keysFile, jwksFile } = createKeys(given.JIQUAN_KEY_FOLDER);
  const county = given.JIQUAN_EDITION === 'county';
  const databaseOf = (context: string) => (county ? 'jiquan' : `jiquan_${context}`);
  const password = (role: string) => secrets.get(`password.${role}`);
  if (county) await provision({ adminUrl: given.JIQUAN_ADMIN_URL, database: 'jiquan', contexts: names, password, bus: true });
  for (const name of county ? [] : names) {
    await provision({ adminUrl: given.JIQUAN_ADMIN_URL, database: databaseOf(name), contexts: [name], password, bus: false });
  }
  const url = (context: string, role: 'owner' | 'app') => {
    const name = `${context}_${role}`;
    return databaseUrl(given.JIQUAN_ADMIN_URL, databaseOf(context), { name, password: password(name) });
  };
  for (const context of contexts) await migrate({ context: context.name, url: url(context.name, 'owner') }, context);
  const common = { JIQUAN_JWKS: `file:${jwksFile}`, JIQUAN_ANSWER_KEY: secrets.get('answer-key'), JIQUAN_SEAL_FILE: join(given.JIQUAN_KEY_FOLDER, 'seals.log') };
  const own = (name: string): Record<string, string> => ({
    [`JIQUAN_${name.toUpperCase()}_DATABASE_URL`]: url(name, 'app'),
    [`JIQUAN_${name.toUpperCase()}_OWNER_URL`]: url(name, 'owner'),
    ...(name === 'identity'
      ? { JIQUAN_IDENTITY_KEYS_FILE: keysFile, JIQUAN_IDENTITY_FIRST_ADMINISTRATOR_FILE: join(given.JIQUAN_KEY_FOLDER, 'first-administrator.json') }
      : {}),
    ...(name === 'settlement' ? { JIQUAN_SETTLEMENT_PAYEE_KEY: secrets.get('payee-key') } : {}),
  });
  if (county) return { jiquan: Object.assign({}, common, ...names.map(own)) as Record<string, string> };
  return Object.fromEntries(names.map((name) => [name, { ...common, ...own(name) }]));
}

/** Random secrets of this installation, made once and kept in one file that only its owner can read. */
class Secrets {
  private readonly file: string;
  private readonly values: Record<string, string>;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.file = join(folder, 'secrets.json');
    this.values = existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as Record<string, string>) : {};
  }

  get(name: string): string {
    const known = this.values[name];
    if (known) return known;
    const made = randomBytes(32).toString('base64');
    this.values[name] = made;
    writeFileSync(this.file, JSON.stringify(this.values, null, 2), { mode: 0o600, flush: true });
    return made;
  }
}
