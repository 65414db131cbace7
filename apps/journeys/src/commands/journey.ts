import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { crash, type Report } from '../crash/crash';
import { layGround } from '../crash/ground';
import { Ledger } from '../crash/ledger';
import { Office } from '../crash/office';
import { allPairs, dice, nameOf, type Pair, seedOf } from '../crash/pairs';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Lines of the services that are shown when the journey itself fails. */
const LAST_LINES = 40;

/** `npm run journey -- crash [context | point | context:point …]`: every service over Kafka, killed under load at every point. */
export async function journey(words: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
  const [name, ...chosen] = positionals;
  if (name !== 'crash') throw new Error('which journey? crash');
  const seed = seedOf();
  const isChosen = ({ context, point }: Pair) => chosen.length === 0 || [context, point, `${context}:${point}`].some((word) => chosen.includes(word));
  const pairs = allPairs(seed).filter(isChosen);
  if (pairs.length === 0) throw new Error(`${chosen.join(', ')} chooses none of ${allPairs(seed).map(({ context, point }) => `${context}:${point}`).join(', ')}`);
  process.stderr.write(`seed ${seed} (JIQUAN_SEED repeats it), ${pairs.length} crashes\n`);
  const reports = await onProvince((edition) => all(edition, pairs, seed));
  process.stdout.write(`${table(reports)}\n`);
  if (reports.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
}

async function all(edition: Edition, pairs: readonly Pair[], seed: number): Promise<Report[]> {
  const office = new Office(await layGround(edition), new Ledger());
  await office.campaign();
  const roll = dice(seed);
  const reports: Report[] = [];
  for (const [index, pair] of pairs.entries()) {
    process.stderr.write(`${String(index + 1).padStart(2)}/${pairs.length} ${nameOf(pair).padEnd(28)} `);
    const report = await crash(office, pair, roll);
    reports.push(report);
    process.stderr.write(report.wrong.length === 0 ? `at rest after ${report.restSeconds.toFixed(1)} s\n` : `${report.wrong.length} things are wrong\n`);
  }
  return reports;
}

/** A province of its own, gone afterwards. */
async function onProvince<Value>(tell: (edition: Edition) => Promise<Value>): Promise<Value> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-journey-'));
  const lines: string[] = [];
  let edition: Edition | undefined;
  const leave = async (): Promise<void> => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const interrupted = () => void leave().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    // Brokers that were given may know other installations.
    const env = { JIQUAN_LOG: 'warn', JIQUAN_KAFKA_PREFIX: `journey-${process.pid}-${Date.now().toString(36)}` };
    const log = (name: string, line: string) => void (lines.push(`${name} ${line}`) > LAST_LINES && lines.shift());
    edition = await startEdition({ edition: 'province', dataFolder, durable: false, env, log, say: (line) => process.stderr.write(`${line}\n`) });
    return await tell(edition);
  } catch (error) {
    for (const line of lines) process.stderr.write(`${line}\n`);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await leave();
  }
}

function table(reports: readonly Report[]): string {
  const head = ['killed at', 'load for', 'requests', 'died after', 'at rest after', 'asked again', 'parked', 'outcome'];
  const rows = reports.map((each) => [
    each.pair,
    `${each.loadSeconds.toFixed(1)} s`,
    String(each.requests),
    `${each.diedAfterSeconds.toFixed(1)} s`,
    `${each.restSeconds.toFixed(1)} s`,
    String(each.askedAgain),
    String(each.parked),
    each.wrong.length === 0 ? 'nothing lost' : `${each.wrong.length} wrong`,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] as string).length)));
  const line = (cells: readonly string[]) => cells.map((cell, column) => (column === 0 || column === 7 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number))).join('  ');
  const wrong = reports.flatMap((each) => each.wrong.map((what) => `  ${each.pair}: ${what}`));
  return ['', line(head), ...rows.map(line), '', ...wrong, wrong.length === 0 ? `${reports.length} crashes, and everything acknowledged is there.` : `${wrong.length} things are wrong.`].join('\n');
}
