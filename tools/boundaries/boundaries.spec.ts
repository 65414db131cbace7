import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const BOUNDARIES = '@nx/enforce-module-boundaries';
const SYNTAX = 'no-restricted-syntax';
const NODE = 'no-restricted-imports';

/** Folder of each kind of code; the kinds of a context are shown by two of them. */
const AT = {
  kernel: 'libs/shared/kernel/src',
  wire: 'libs/shared/wire/src',
  policy: 'libs/policy/src',
  platform: 'libs/shared/platform/src',
  contract: 'libs/voucher/contract/src',
  domain: 'libs/voucher/domain/src',
  service: 'libs/voucher/service/src',
  app: 'apps/voucher/src',
  journeys: 'apps/journeys/src',
  web: 'apps/citizen/src',
};
type Kind = keyof typeof AT;

const OURS = ['kernel', 'wire', 'policy', 'platform', 'voucher-contract', 'voucher-domain', 'voucher-service',
  'training-contract', 'training-domain', 'training-service'];

/** The table of who may import whom, once more in its own words; an import of oneself is not asked about. */
const MAY: Record<Exclude<Kind, 'web'>, string[]> = {
  kernel: [],
  wire: ['kernel'],
  policy: ['kernel'],
  domain: ['kernel', 'policy'],
  contract: ['kernel', 'wire'],
  platform: ['kernel', 'wire'],
  service: ['kernel', 'wire', 'policy', 'platform', 'voucher-domain', 'voucher-contract', 'training-contract'],
  app: ['platform', 'voucher-service', 'training-service'],
  journeys: OURS,
};
const SELF: Partial<Record<Kind, string>> = {
  kernel: 'kernel',
  wire: 'wire',
  policy: 'policy',
  platform: 'platform',
  contract: 'voucher-contract',
  domain: 'voucher-domain',
  service: 'voucher-service',
};

const OUTSIDE = ['zod', 'typeorm', '@nestjs/common', 'pg', 'kafkajs', 'rxjs', 'pino'];
const FROM_OUTSIDE: Record<Kind, string[]> = {
  kernel: [],
  wire: ['zod'],
  policy: ['zod'],
  domain: [],
  contract: ['zod'],
  platform: OUTSIDE,
  service: ['zod', 'typeorm', '@nestjs/common', 'rxjs', 'pino'],
  app: OUTSIDE,
  journeys: OUTSIDE,
  web: ['zod', 'rxjs', 'pino'],
};

interface Case {
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** The rule that must answer; undefined where none may. */
  readonly rule: string | undefined;
}

const importOf = (name: string) => `import * as other from '${name}';\nexport const here = other;\n`;
const kinds = Object.keys(MAY) as Exclude<Kind, 'web'>[];
const folderOf = (name: string) => (name === 'policy' || name.includes('-') ? name.replace('-', '/') : `shared/${name}`);

const ours: Case[] = kinds.flatMap((kind) =>
  OURS
    .filter((name) => name !== SELF[kind])
    .map((name) => ({
      title: `${kind} and @jiquan/${name}`,
      path: `${AT[kind]}/here.ts`,
      text: importOf(`@jiquan/${name}`),
      rule: MAY[kind].includes(name) ? undefined : BOUNDARIES,
    })),
);

const outside: Case[] = kinds.flatMap((kind) =>
  OUTSIDE.map((name) => ({
    title: `${kind} and ${name}`,
    path: `${AT[kind]}/here.ts`,
    text: importOf(name),
    rule: FROM_OUTSIDE[kind].includes(name) ? undefined : BOUNDARIES,
  })),
);

const node: Case[] = kinds.flatMap((kind) =>
  ['node:fs', 'fs', 'node:crypto', 'crypto', 'node:sqlite'].map((name) => ({
    title: `${kind} and ${name}`,
    path: `${AT[kind]}/here.ts`,
    text: importOf(name),
    rule: ['kernel', 'wire', 'policy', 'domain', 'contract'].includes(kind) ? NODE : undefined,
  })),
);

const around: Case[] = [
  ['a neighbour by its path', 'domain', importOf('../../../shared/kernel/src/fen')],
  ['another context by its path', 'domain', importOf('../../../training/contract/src/index')],
].map(([title, kind, text]) => ({ title, path: `${AT[kind as Kind]}/here.ts`, text, rule: BOUNDARIES }) as Case);

const clocks: Case[] = [
  'export const at = Date.now();',
  'export const at = new Date();',
  'export const at = Date();',
  'export const dice = Math.random();',
  'export async function wait() {}',
  'export const wait = async () => 1;',
  "export const later = import('./later');",
].flatMap((text) =>
  (['domain', 'kernel', 'policy'] as const)
    .map((kind) => ({ title: `${kind}: ${text}`, path: `${AT[kind]}/here.ts`, text, rule: SYNTAX }) as Case)
    .concat({ title: `service may: ${text}`, path: `${AT.service}/here.ts`, text, rule: undefined }),
);

const traps: Case[] = [
  ['domain reads a date it is given', 'domain', "export const at = new Date('2023-03-01');", undefined],
  ['domain and process', 'domain', 'export const home = process.env.HOME;', 'no-restricted-globals'],
  ['domain and a timer', 'domain', 'setTimeout(() => 1, 1);', 'no-restricted-globals'],
  ['z by name', 'contract', "import { z } from 'zod';\nexport const here = z;", SYNTAX],
  ['z by default', 'contract', "import z from 'zod';\nexport const here = z;", SYNTAX],
  ['a query runner', 'service', 'export const f = (d: any) => d.createQueryRunner();', SYNTAX],
  ['a query runner in the platform', 'platform', 'export const f = (d: any) => d.createQueryRunner();', undefined],
  ['a global module', 'service', "import { Global } from '@nestjs/common';\n@Global() export class A {}", SYNTAX],
  ['a mock', 'service', "jest.mock('./claim');", SYNTAX],
].map(([title, kind, text, rule]) => ({ title, path: `${AT[kind as Kind]}/here.ts`, text, rule }) as Case);

const SIMULATOR = '../../../../tools/simulators/server.mjs';
const specs: Case[] = [
  ['a domain spec draws samples', `${AT.domain}/here.spec.ts`, importOf('fast-check'), undefined],
  ['a domain does not', `${AT.domain}/here.ts`, importOf('fast-check'), BOUNDARIES],
  ['a domain spec reads a README', `${AT.domain}/here.spec.ts`, importOf('node:fs'), undefined],
  ['a service spec and the bus', `${AT.service}/here.spec.ts`, importOf('kafkajs'), BOUNDARIES],
  ['a service spec and another domain', `${AT.service}/here.spec.ts`, importOf('@jiquan/training-domain'), BOUNDARIES],
  ['a service spec and a simulator', `${AT.service}/here.spec.ts`, importOf(SIMULATOR), undefined],
  ['a service and a simulator', `${AT.service}/here.ts`, importOf(SIMULATOR), BOUNDARIES],
].map(([title, path, text, rule]) => ({ title, path, text, rule }) as Case);

const cases = [...ours, ...outside, ...node, ...around, ...clocks, ...traps, ...specs];

it.each([...kinds.map((kind) => AT[kind]), ...OURS.map((name) => `libs/${folderOf(name)}/src`)])(
  '%s is there, without which the rule would be silent',
  (folder) => {
    expect(existsSync(join(ROOT, folder))).toBe(true);
  },
);

describe('the boundaries bite', () => {
  const found = new Map<Case, string[]>();

  beforeAll(() => {
    const input = JSON.stringify(cases.map(({ path, text }) => ({ path, text })));
    const run = spawnSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (run.status !== 0) throw new Error(run.stderr);
    const answers = JSON.parse(run.stdout) as { rule: string; message: string }[][];
    answers.forEach((messages, place) => {
      const watched = messages.filter(({ rule }) => [BOUNDARIES, SYNTAX, NODE, 'no-restricted-globals'].includes(rule));
      found.set(cases[place] as Case, watched.map(({ rule }) => rule));
    });
  });

  it.each(cases.filter(({ rule }) => rule).map((one) => [one.title, one] as const))('forbidden: %s', (_title, one) => {
    expect(found.get(one)).toContain(one.rule);
  });

  it.each(cases.filter(({ rule }) => !rule).map((one) => [one.title, one] as const))('allowed: %s', (_title, one) => {
    expect(found.get(one)).toEqual([]);
  });
});
