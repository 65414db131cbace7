import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Edition, type ProcessHandle, startEdition } from '../../../../tools/edition/edition.mjs';
import { firstAdministrator } from '../commands/installation';
import type { Actor } from '../story/actor';
import { World } from '../story/world';
import type { Progress } from './progress';

/** An installation of its own for one scenario: empty, at its own day, and gone afterwards. */
export interface Instance {
  readonly world: World;
  readonly administrator: Actor;
  readonly progress: Progress;
}

export interface InstanceOptions {
  readonly edition: 'county' | 'province';
  /** Where the business clock of the empty installation begins. */
  readonly from: string;
  /** Flags of the simulators: `--calm`, or a seed of what goes wrong. */
  readonly simulators: readonly string[];
  readonly keep: boolean;
  readonly progress: Progress;
}

/** Lines of the services that are shown when a scenario fails. */
const LAST_LINES = 40;

export async function onOwnInstance<Value>(options: InstanceOptions, tell: (instance: Instance) => Promise<Value>): Promise<Value> {
  const { progress } = options;
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-scenario-'));
  const lines: string[] = [];
  let edition: Edition | undefined;
  let leaving = false;
  const leave = async () => {
    leaving = true;
    await edition?.stop();
    if (options.keep) progress.say(`kept: ${dataFolder}`);
    else rmSync(dataFolder, { recursive: true, force: true });
  };
  const interrupted = () => void leave().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    progress.say(`starting the ${options.edition} edition with an empty database; business clock ${options.from.slice(0, 10)}`);
    edition = await startEdition({
      edition: options.edition,
      dataFolder,
      durable: false,
      simulators: options.simulators,
      env: {
        JIQUAN_CLOCK_START: options.from,
        JIQUAN_LOG: 'warn',
        // Brokers that were given may know other installations.
        JIQUAN_KAFKA_PREFIX: `jiquan-${randomBytes(6).toString('hex')}`,
        JIQUAN_KAFKA_SESSION_MS: '30000',
      },
      log: (name, line) => void (lines.push(`${name} ${line}`) > LAST_LINES && lines.shift()),
    });
    for (const each of Object.values(edition.processes)) keepUp(each, () => leaving, progress);
    const world = new World(edition.urls, edition.simulators);
    const { actor } = await firstAdministrator(world, join(dataFolder, 'keys', 'first-administrator.json'));
    return await tell({ world, administrator: actor, progress });
  } catch (error) {
    for (const line of lines) progress.say(line);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await leave();
  }
}

/** A service that gives up is started again, as whoever runs an installation does it; what was acknowledged is there. */
function keepUp(service: ProcessHandle, leaving: () => boolean, progress: Progress): void {
  const again = async () => {
    if (leaving()) return;
    progress.say(`${service.name} has ended; starting it again`);
    await service.start();
    keepUp(service, leaving, progress);
  };
  service.ended.then(again).catch((error: unknown) => progress.say(`${service.name} does not start: ${String(error)}`));
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
