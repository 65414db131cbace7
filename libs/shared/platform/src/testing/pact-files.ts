import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Made by the consumers of one run, read by its providers, and kept by nobody. */
export const PACTS = resolve(__dirname, '../../../../../pacts');

export function partyOf(context: string): string {
  return `jiquan-${context}`;
}

export interface Interaction {
  readonly description: string;
  readonly contents: { readonly content: { readonly payload: Readonly<Record<string, unknown>> } };
}

export interface PactFile {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly Interaction[];
}

/** The pacts in which this context is the one who tells. */
export function pactsWith(provider: string): PactFile[] {
  const names = (existsSync(PACTS) ? readdirSync(PACTS) : []).filter((name) => name.endsWith(`-${partyOf(provider)}.json`));
  return names.sort().map((name) => JSON.parse(readFileSync(join(PACTS, name), 'utf8')) as PactFile);
}
