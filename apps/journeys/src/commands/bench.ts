import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '@jiquan/kernel';
import { prepareKafka, startKafka } from '../../../../tools/kafka/kafka.mjs';
import { openFund } from '../bench/campaigns';
import { Claims } from '../bench/claims';
import { Events } from '../bench/events';
import { Ground } from '../bench/ground';
import { Inserts } from '../bench/inserts';
import { measureJudgements } from '../bench/judgements';
import { measureLines } from '../bench/lines';
import { perSecond } from '../bench/measure';
import { type Plan, quickPlan, wholePlan } from '../bench/plan';
import { type Measured, readRecorded, report, toRecord } from '../bench/report';

const RECORDED = join('tools', 'bench', 'recorded.json');
const MUCH_FEN = 1_000_000_000;

/** Measures side by side, in one run, what this machine does: `--quick` for a look, `--record` to write the figures down. */
export async function bench(words: readonly string[]): Promise<void> {
  const plan = words.includes('--quick') ? quickPlan : wholePlan;
  const folder = mkdtempSync(join(tmpdir(), 'jiquan-bench-'));
  try {
    const all = [...(await county(join(folder, 'county'), plan)), ...(await overKafka(folder, plan)), judgements(plan)];
    process.stdout.write(report(all, readRecorded(RECORDED)));
    if (words.includes('--record')) record(all, words);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function county(dataFolder: string, plan: Plan): Promise<Measured[]> {
  say('a county on a durable PostgreSQL of its own …');
  const ground = await Ground.open(dataFolder);
  try {
    const fund = await openFund(ground, 'employment-subsidy', MUCH_FEN);
    const inserts = await Inserts.open(ground, plan);
    say('the rush …');
    const claims = await claimsBeside(await Claims.open(ground, plan, fund), inserts, plan);
    say('events over the local transport …');
    const events = await eventsBeside(await Events.open(ground, plan), inserts, plan, 'local');
    say(`${plan.lines.toLocaleString('en-US')} lines …`);
    const lines = await measureLines(ground, plan, say);
    return [claims, ...events, ...linesOf(lines)];
  } finally {
    await ground.stop();
  }
}

async function claimsBeside(claims: Claims, inserts: Inserts, plan: Plan): Promise<Measured> {
  const [values, beside]: [number[], number[]] = [[], []];
  for (let round = 0; round < plan.rounds; round++) {
    beside.push(perSecond(await inserts.round()));
    values.push(perSecond(await claims.round()));
  }
  return { name: 'claims', what: 'Claims in the rush, over HTTP', unit: 'claims/s', values, beside: { what: 'single-row insert transactions/s', values: beside } };
}

async function eventsBeside(events: Events, inserts: Inserts, plan: Plan, transport: string): Promise<Measured[]> {
  const [values, beside]: [number[], number[]] = [[], []];
  for (let round = 0; round < plan.rounds; round++) {
    beside.push(perSecond(await inserts.round()));
    values.push(perSecond(await events.round()));
  }
  const one = await events.latencies();
  const over = { values, beside: { what: 'single-row insert transactions/s', values: beside } };
  return [
    { name: `events.${transport}`, what: `Events from command to the last of three listeners, ${transport} transport`, unit: 'events/s', ...over },
    { name: `latency.${transport}`, what: `One command, alone, to the last of three listeners, ${transport} transport`, unit: 'ms', values: one },
  ];
}

async function overKafka(folder: string, plan: Plan): Promise<Measured[]> {
  const name = { name: 'events.kafka', what: 'Events from command to the last of three listeners, kafka transport', unit: 'events/s', values: [] };
  const prepared = process.env['KAFKA_BROKERS'] ? { available: true as const } : prepareKafka(say);
  if (!prepared.available) return [{ ...name, skipped: `${prepared.why}; ${prepared.whatToInstall}` }];
  say('events over Kafka …');
  const kafka = await startKafka({ dataFolder: join(folder, 'kafka') });
  const prefix = `bench-${Date.now().toString(36)}`;
  const ground = await Ground.open(join(folder, 'over-kafka'), { KAFKA_BROKERS: kafka.brokers, JIQUAN_KAFKA_PREFIX: prefix });
  try {
    const inserts = await Inserts.open(ground, plan);
    return await eventsBeside(await Events.open(ground, plan), inserts, plan, 'kafka');
  } finally {
    await ground.stop();
    await kafka.stop();
  }
}

function linesOf({ derived, applied, pushed, copied, rowsPerLine }: Awaited<ReturnType<typeof measureLines>>): Measured[] {
  const rates = (rounds: typeof applied) => rounds.map(perSecond);
  const both = applied.map((round, at) => ({ count: round.count, seconds: round.seconds + (pushed[at]?.seconds ?? 0) }));
  const copy = { what: `lines/s by COPY of the same rows (${rowsPerLine.toFixed(0)} rows a line)`, values: rates(copied) };
  return [
    { name: 'lines', what: 'Settlement lines applied for and pushed', unit: 'lines/s', values: rates(both), beside: copy },
    { name: 'lines.applied', what: 'of which: applied for', unit: 'lines/s', values: rates(applied) },
    { name: 'lines.pushed', what: 'of which: pushed', unit: 'lines/s', values: rates(pushed) },
    { name: 'entitlements', what: 'Entitlements derived from what was heard, class by class', unit: 'entitlements/s', values: rates(derived) },
  ];
}

function judgements(plan: Plan): Measured {
  const { rounds, perClass } = measureJudgements(plan.judgeSeconds, Math.max(plan.rounds, 3), dayOf(new Date().toISOString() as Parameters<typeof dayOf>[0]));
  return { name: 'judgements', what: `Rules judged for a class of 80 (${perClass} findings a class)`, unit: 'judgements/s', values: rounds.map(perSecond) };
}

function record(all: readonly Measured[], words: readonly string[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
  const recordedOn = new Date().toISOString().slice(0, 10);
  const command = `npm run bench${words.length > 1 ? ` -- ${words.filter((word) => word !== '--record').join(' ')}` : ''}`;
  writeFileSync(RECORDED, `${JSON.stringify({ machine, recordedOn, command, ...toRecord(all) }, null, 2)}\n`);
}
