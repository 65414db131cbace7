import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { atRest, checkInvariants, contextNames, type CheckOptions, type Outcome, type Owners } from '../invariants';

const SHOWN = 20;

/**
 * Checks the invariants of an installation by SQL and prints what breaks them. `check [data folder] [--wait seconds]
 * [--unsealed seconds]`: waits so long for events that are on their way; how old an audit line may be without a seal.
 */
export async function check(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: { wait: { type: 'string' }, unsealed: { type: 'string' } } });
  const dataFolder = positionals[0] ?? process.env['JIQUAN_DATA'] ?? 'data';
  const owners = ownersIn(dataFolder);
  const rest = await atRest(owners, Number(values.wait ?? 0));
  if (!rest) process.stdout.write('Events are on their way: what joins contexts may not hold yet. Try again, or with --wait 60.\n');
  const options: CheckOptions = { sealFile: join(dataFolder, 'keys', 'seals.log'), ...(values.unsealed ? { unsealedSeconds: Number(values.unsealed) } : {}) };
  const outcomes = await checkInvariants(owners, options);
  process.stdout.write(`${table(outcomes)}\n`);
  if (outcomes.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
}

/** As the start wrote them down; a server that was started for this check alone listens elsewhere. */
function ownersIn(dataFolder: string): Owners {
  const file = join(dataFolder, 'processes.json');
  if (!existsSync(file)) throw new Error(`${file} is not there: start the installation once, or name its data folder`);
  const processes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  const settings = Object.assign({}, ...Object.values(processes)) as Record<string, string>;
  const here = process.env['JIQUAN_CHECK_SERVER'];
  const ownerOf = (context: string) => {
    const url = new URL(settings[`JIQUAN_${context.toUpperCase()}_OWNER_URL`] as string);
    if (here) url.host = here;
    return url.toString();
  };
  return Object.fromEntries(contextNames.map((context) => [context, ownerOf(context)])) as Owners;
}

export function table(outcomes: readonly Outcome[]): string {
  const broken = outcomes.filter(({ violations }) => violations.length > 0);
  const lines = outcomes.map(({ check: { id, context, sentence }, violations }) => `${violations.length === 0 ? 'ok  ' : 'FAIL'} ${id.padEnd(22)} ${context.padEnd(12)} ${sentence}`);
  return [...lines, ...broken.flatMap(details), '', broken.length === 0 ? `All ${outcomes.length} checks hold.` : `${broken.length} of ${outcomes.length} checks do not hold.`].join('\n');
}

function details({ check: { id, sentence }, violations }: Outcome): string[] {
  const rows = violations.slice(0, SHOWN).map((violation) => `  ${Object.entries(violation).map(([what, is]) => `${what}=${is}`).join('  ')}`);
  const more = violations.length > SHOWN ? [`  … and at least ${violations.length - SHOWN} more`] : [];
  return ['', `${id}: ${sentence}`, ...rows, ...more];
}
