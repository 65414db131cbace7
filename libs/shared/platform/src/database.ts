import { types } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { ContextDefinition } from './context';
import { busSql, type Migration, platformAppendOnly, platformMigrations } from './platform.migrations';

// The driver gives bigint as text and days as local midnights; both lose meaning. Amounts and counts here are safe integers (INF-07).
types.setTypeParser(types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`a bigint past the safe integers: ${text}`);
  return value;
});
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());

export interface DatabaseOptions {
  readonly context: string;
  readonly url: string;
  readonly poolSize?: number;
}

const STATEMENT_SECONDS = 30;

/** A named pool in the schema of one context; nothing is synchronised, nothing is loaded that was not asked for. */
export function dataSource(options: DatabaseOptions, definition: Pick<ContextDefinition, 'tables' | 'migrations'>, role: 'app' | 'owner'): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    schema: options.context,
    applicationName: `jiquan-${options.context}-${role}`,
    entities: definition.tables.map((table) => table.schema),
    migrations: role === 'owner' ? [...asClasses(platformMigrations, 1_600_000_000_000), ...asClasses(definition.migrations, 1_700_000_000_000)] : [],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? (role === 'app' ? 10 : 1),
    connectTimeoutMS: 5000,
    extra: {
      options: `-c search_path=${options.context} -c statement_timeout=${role === 'app' ? STATEMENT_SECONDS * 1000 : 0} -c timezone=UTC -c default_transaction_isolation=read\\ committed`,
      idleTimeoutMillis: 30_000,
    },
  });
}

/** TypeORM orders migrations by the time in their names; ours are ordered by their place in the list, which only grows. */
function asClasses(migrations: readonly Migration[], firstTime: number): (new () => MigrationInterface)[] {
  return migrations.map((step, index) => {
    const name = `${step.name}-${firstTime + index}`;
    return class implements MigrationInterface {
      readonly name = name;
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(step.sql);
      }
      down(): Promise<void> {
        return Promise.reject(new Error(`${step.name} is not undone: restore a backup instead`));
      }
    };
  });
}

/** Brings one schema up to date as its owner; of several that try at once one does it and the others wait. */
export async function migrate(options: DatabaseOptions, definition: ContextDefinition): Promise<void> {
  const database = await dataSource(options, definition, 'owner').initialize();
  try {
    await database.query(`SELECT pg_advisory_lock(hashtextextended('migrate ${options.context}', 1))`);
    await database.runMigrations();
    await grant(database, options.context, [...platformAppendOnly, ...(definition.appendOnly ?? [])]);
  } finally {
    await database.destroy();
  }
}

/** Rows for the application role; no UPDATE or DELETE where history is kept. Leaves of partitioned tables get nothing of their own. */
async function grant(database: DataSource, context: string, appendOnly: readonly string[]): Promise<void> {
  const tables = (await database.query(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migration'`,
    [context],
  )) as { name: string }[];
  const role = `${context}_app`;
  const lines = tables.map(({ name }) => `GRANT SELECT, INSERT${appendOnly.includes(name) ? '' : ', UPDATE, DELETE'} ON "${name}" TO ${role};`);
  const revokes = tables.filter(({ name }) => appendOnly.includes(name)).map(({ name }) => `REVOKE UPDATE, DELETE, TRUNCATE ON "${name}" FROM ${role};`);
  await database.query([`GRANT USAGE ON SCHEMA ${context} TO ${role};`, ...lines, ...revokes, `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${context} TO ${role};`].join('\n'));
}

export interface Provision {
  /** Superuser address of the server, with any existing database. */
  readonly adminUrl: string;
  readonly database: string;
  readonly contexts: readonly string[];
  readonly password: (role: string) => string;
  /** The county's bus stands in the same database; the province has Kafka. */
  readonly bus: boolean;
}

/** Creates what is missing: the database, a schema and two roles per context, and the bus. Safe to run at every start. */
export async function provision(options: Provision): Promise<void> {
  const admin = await plain(options.adminUrl);
  try {
    for (const context of options.contexts) {
      for (const role of [`${context}_owner`, `${context}_app`]) await ensureRole(admin, role, options.password(role));
    }
    const known = (await admin.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [options.database])) as unknown[];
    if (known.length === 0) await admin.query(`CREATE DATABASE "${options.database}" TEMPLATE template0 ENCODING 'UTF8'`);
  } finally {
    await admin.destroy();
  }
  const inside = await plain(databaseUrl(options.adminUrl, options.database));
  try {
    await inside.query(`REVOKE ALL ON SCHEMA public FROM PUBLIC; REVOKE TEMPORARY ON DATABASE "${options.database}" FROM PUBLIC;`);
    for (const context of options.contexts) await inside.query(`CREATE SCHEMA IF NOT EXISTS ${context} AUTHORIZATION ${context}_owner`);
    if (options.bus) await provisionBus(inside, options.contexts);
  } finally {
    await inside.destroy();
  }
}

async function ensureRole(admin: DataSource, role: string, password: string): Promise<void> {
  const known = (await admin.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [role])) as unknown[];
  const literal = password.replace(/'/g, "''");
  const wanted = `${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${literal}'`;
  await admin.query(known.length === 0 ? `CREATE ROLE ${wanted}` : `ALTER ROLE ${wanted}`);
}

async function provisionBus(inside: DataSource, contexts: readonly string[]): Promise<void> {
  await inside.query(`CREATE SCHEMA IF NOT EXISTS bus`);
  await inside.query(busSql);
  const apps = contexts.map((context) => `${context}_app`).join(', ');
  const owners = contexts.map((context) => `${context}_owner`).join(', ');
  await inside.query(`GRANT USAGE ON SCHEMA bus TO ${apps}, ${owners}; GRANT SELECT, INSERT ON bus.message TO ${apps}; GRANT SELECT, INSERT, UPDATE ON bus.partition TO ${apps};
    GRANT SELECT, DELETE ON bus.message TO ${owners}; GRANT SELECT, INSERT, UPDATE, DELETE ON bus.reader TO ${owners};`);
}

async function plain(url: string): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url, poolSize: 1, connectTimeoutMS: 10_000 }).initialize();
}

export function databaseUrl(url: string, database: string, role?: { readonly name: string; readonly password: string }): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  if (role) {
    parsed.username = role.name;
    parsed.password = encodeURIComponent(role.password);
  }
  return parsed.toString();
}
