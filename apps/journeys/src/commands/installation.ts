import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Actor } from '../story/actor';
import type { InventedPerson } from '../story/people';
import { enter, settleIn, type StaffCard } from '../story/staff';
import { type Urls, World } from '../story/world';

/** Where a running installation is, as the starter tells it. */
export function worldFromEnvironment(env: NodeJS.ProcessEnv = process.env): World {
  const urls = env['JIQUAN_URLS'];
  const simulators = env['JIQUAN_SIMULATORS'];
  if (!urls || !simulators) throw new Error('JIQUAN_URLS and JIQUAN_SIMULATORS say where the installation is; npm start sets them');
  return new World(JSON.parse(urls) as Urls, JSON.parse(simulators) as { realName: string; querySystem: string });
}

/** What the demo county remembers between two starts: accounts with their secrets, and the invented people. */
export interface DemoFile {
  readonly urls: Urls;
  readonly simulators: { readonly realName: string; readonly querySystem: string };
  readonly division: string;
  readonly cards: readonly StaffCard[];
  readonly people: readonly InventedPerson[];
  readonly fund: string;
  readonly campaign: string;
  readonly institution: string;
  readonly body: string;
  readonly bodyCode: string;
  readonly teachers: readonly string[];
  readonly device: string;
}

export function readDemo(file: string): DemoFile | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DemoFile;
  } catch {
    return undefined;
  }
}

export function writeDemo(file: string, demo: DemoFile): void {
  writeFileSync(file, JSON.stringify(demo, null, 2), { mode: 0o600, flush: true });
}

/** The first administrator settles in with the one-time password the installation left in a file, which is then of no more use. */
export async function firstAdministrator(world: World, file: string): Promise<{ actor: Actor; card: StaffCard }> {
  const { login, oneTimePassword } = JSON.parse(readFileSync(file, 'utf8')) as { login: string; oneTimePassword: string };
  const { card, usedStep } = await settleIn(world, 'Administrator 管理员', login, oneTimePassword);
  unlinkSync(file);
  return { actor: await enter(world, card, usedStep), card };
}
