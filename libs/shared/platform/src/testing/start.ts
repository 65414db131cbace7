import { randomBytes } from 'node:crypto';
import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ContextDefinition } from '../context';
import { startServer } from '../server';
import { ContextApp } from './context-app';
import { testDatabase } from './test-database';
import { TestKeys } from './test-keys';

export interface TestOptions {
  /** Where the business clock starts. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly providers?: readonly Provider[];
  /** For tests about the timer itself; otherwise tests run sweeps by hand. */
  readonly sweeps?: 'on' | 'off';
}

/** Everything a service test needs: one context, its own database, a real port. No sleeping: `drain` brings it to rest. */
export async function startContext<D extends ContextDefinition>(definition: D, options: TestOptions = {}): Promise<ContextApp<D>> {
  return startContexts([definition], options) as Promise<ContextApp<D>>;
}

export async function startContexts(definitions: readonly ContextDefinition[], options: TestOptions = {}): Promise<ContextApp<ContextDefinition>> {
  const database = await testDatabase(definitions);
  const keys = await TestKeys.create();
  const urls = definitions.map((each) => [`JIQUAN_${each.name.toUpperCase()}_DATABASE_URL`, database.appUrl(each.name)]);
  const logLines: string[] = [];
  const running = await startServer({
    contexts: definitions,
    env: {
      JIQUAN_MODE: 'test',
      JIQUAN_PORT: '0',
      JIQUAN_JWKS: keys.jwks,
      JIQUAN_ANSWER_KEY: randomBytes(32).toString('base64'),
      JIQUAN_LOG: 'warn',
      JIQUAN_SWEEPS: options.sweeps ?? 'off',
      ...(options.now ? { JIQUAN_CLOCK_START: options.now } : {}),
      ...Object.fromEntries(urls),
      ...options.env,
    },
    overrides: options.providers ?? [],
    logTo: { write: (line) => void logLines.push(line) },
  });
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl((definitions[0] as ContextDefinition).name), poolSize: 2, extra: searchPath(definitions) }).initialize();
  const app = await new DataSource({ type: 'postgres', url: database.appUrl((definitions[0] as ContextDefinition).name), poolSize: 2, extra: searchPath(definitions) }).initialize();
  process.env['JIQUAN_CHECK_REPLIES'] = 'true';
  return new ContextApp(definitions[0] as ContextDefinition, running, database, keys, owner, app, logLines);
}

function searchPath(definitions: readonly ContextDefinition[]): object {
  return { options: `-c search_path=${definitions.map((each) => each.name).join(',')}` };
}
