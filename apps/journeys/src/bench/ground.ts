import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '@jiquan/identity-service';
import { newId } from '@jiquan/platform';
import type { Role } from '@jiquan/wire';
import { Client } from 'pg';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { type Clients, World } from '../story/world';

export const DIVISION = 'DEMO/demo-county';
export const OCCUPATION = '4-03-02-01';
export const LEVEL = 'INTERMEDIATE';
const SECONDS = 3600;
/** What the settlement of many lines and the rush of many people must not be stopped by. */
const ENV = { JIQUAN_LOG: 'warn', JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS: '60' };

export interface Who {
  readonly role: Role;
  readonly person?: string;
  readonly organisation?: string;
  readonly department?: string;
  readonly duties?: readonly string[];
  readonly acr?: 'otp' | 'real-person';
  readonly account?: string;
}

/**
 * A county of its own on a durable PostgreSQL. Tokens and statements are signed here with identity's key, so that
 * signing them costs nothing while the clock runs.
 */
export class Ground {
  private constructor(
    readonly edition: Edition,
    readonly world: World,
    /** Superuser: it looks at what came out, lays the ground, and copies rows for comparison. */
    readonly database: Client,
    private readonly signer: ReturnType<typeof signerOf>,
  ) {}

  static async open(dataFolder: string, env: Readonly<Record<string, string>> = {}): Promise<Ground> {
    // `JIQUAN_BENCH_NODE='--cpu-prof --cpu-prof-dir=/tmp/profile'` shows where the county's process spends its time.
    const node = process.env['JIQUAN_BENCH_NODE'];
    const edition = await startEdition({ edition: 'county', dataFolder, durable: true, env: { ...ENV, ...(node ? { NODE_OPTIONS: node } : {}), ...env } });
    const database = new Client({ connectionString: Object.assign(new URL(edition.adminUrl), { pathname: '/jiquan' }).toString() });
    await database.connect();
    return new Ground(edition, new World(edition.urls, edition.simulators), database, signerOf(dataFolder));
  }

  /** The settings of the county's process, for a part of it that is started alone. */
  get settings(): Readonly<Record<string, string>> {
    return { ...this.edition.settings['jiquan'], ...ENV };
  }

  sign(kind: string, payload: Readonly<Record<string, unknown>>): Promise<string> {
    const issuedAt = Math.floor(Date.now() / 1000);
    return this.signer.sign(kind, payload, { issuedAt, expiresAt: issuedAt + SECONDS });
  }

  token({ account, ...who }: Who): Promise<string> {
    return this.sign('access', { sub: account ?? newId(), sid: newId(), division: DIVISION, duties: [], acr: 'otp', ...who });
  }

  as(who: Who): Clients {
    const token = this.token({ account: newId(), ...who });
    return this.world.clients(who.role, () => token);
  }

  private readonly ends: (() => Promise<void>)[] = [];

  /** What must have let go of the database before it stops. */
  atEnd(end: () => Promise<void>): void {
    this.ends.push(end);
  }

  async stop(): Promise<void> {
    for (const end of this.ends) await end();
    await this.database.end();
    await this.edition.stop();
  }
}

function signerOf(dataFolder: string) {
  const ring = readKeys(readFileSync(join(dataFolder, 'keys', 'identity-keys.json'), 'utf8'));
  return ring.suite.signer(ring.signingKey);
}
