import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { ContextDefinition } from '../context';
import { databaseUrl, migrate, provision } from '../database';
import { busSql, platformMigrations } from '../platform.migrations';

/** Roles of the throw-away test server; it listens on loopback and is gone after the run. */
const PASSWORD = 'test-only';

export interface TestDatabase {
  readonly name: string;
  readonly adminUrl: string;
  appUrl(context: string): string;
  ownerUrl(context: string): string;
  drop(): Promise<void>;
}

async function admin<Value>(url: string, use: (database: DataSource) => Promise<Value>): Promise<Value> {
  const database = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  try {
    return await use(database);
  } finally {
    await database.destroy();
  }
}

/** A database of its own for a test file, copied from a template that is migrated once per server. */
export async function testDatabase(contexts: readonly ContextDefinition[]): Promise<TestDatabase> {
  const server = process.env['TEST_POSTGRES_URL'];
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: run through jest, which starts a server');
  const steps = contexts.flatMap((each) => [each.name, ...(each.appendOnly ?? []), ...[...platformMigrations, ...each.migrations].map((step) => step.sql)]);
  const template = `template_${createHash('sha256').update([busSql, ...steps].join('\n')).digest('hex').slice(0, 24)}`;
  await ensureTemplate(server, template, contexts);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await admin(server, (database) => database.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = (role: string) => databaseUrl(server, name, { name: role, password: PASSWORD });
  return {
    name,
    adminUrl: databaseUrl(server, name),
    appUrl: (context) => url(`${context}_app`),
    ownerUrl: (context) => url(`${context}_owner`),
    drop: () => admin(server, async (database) => void (await database.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

async function ensureTemplate(server: string, template: string, contexts: readonly ContextDefinition[]): Promise<void> {
  await admin(server, async (database) => {
    await database.query(`SELECT pg_advisory_lock(42)`);
    const known = (await database.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [template])) as unknown[];
    if (known.length > 0) return;
    const building = `${template}_new`;
    await database.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
    const names = contexts.map((each) => each.name);
    await provision({ adminUrl: server, database: building, contexts: names, password: () => PASSWORD, bus: true });
    for (const context of contexts) {
      const ownerUrl = databaseUrl(server, building, { name: `${context.name}_owner`, password: PASSWORD });
      await migrate({ context: context.name, url: ownerUrl }, context);
    }
    await database.query(`ALTER DATABASE ${building} RENAME TO ${template}`);
  });
}
