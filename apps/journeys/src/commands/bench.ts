import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, instant } from '@jiquan/kernel';
import { prepareKafka, startKafka } from '../../../../tools/kafka/kafka.mjs';
import { openFund } from '../bench/campaigns';
import { Claims } from '../bench/claims';
import { Events } from '../bench/events';
import { Ground } from '../bench/ground';
import { Inserts } from '../bench/inserts';
import { measureJudgements } from '../bench/judgements';
import { type LinesMeasured, measureLines } from '../bench/lines';
import { median, perSecond, type Round } from '../bench/measure';
import { type Part, type Plan, planOf } from '../bench/plan';
import { machine, type Measured, readRecorded, report, toRecord } from '../bench/report';

const RECORDED = join('tools', 'bench', 'recorded.json');
const MUCH_FEN = 1_000_000_000;
const INSERTS = 'single-row insert transactions/s';

/**
 * Measures side by side, in one run, what this machine does. `--quick` for a look, `--only=claims,events,lines,kafka,judgements`
 * for a part, `--record` to write the figures down.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const plan = planOf(words);
  const here = machine();
  const folder = mkdtempSync(join(tmpdir(), 'jiquan-bench-'));
  // PostgreSQL runs as another user when we are root, and has to pass through; what is below has modes of its own.
  chmodSync(folder, 0o711);
  try {
    const all = [
      ...(plan.has('claims') || plan.has('events') || plan.has('lines') ? await county(join(folder, 'county'), plan) : []),
      ...(plan.has('kafka') ? await overKafka(folder, plan) : []),
      ...(plan.has('judgements') ? [judgements(plan)] : []),
    ];
    process.stdout.write(report(all, readRecorded(RECORDED), here));
    if (words.includes('--record')) record(all, words, here);
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
  const parts: Partial<Record<Part, (inserts: Inserts) => Promise<Measured[]>>> = {
    claims: async (inserts) => {
      say('the rush …');
      const claims = await Claims.open(ground, plan, await openFund(ground, 'employment-subsidy', MUCH_FEN));
      return [{ name: 'claims', what: 'Claims in the rush, over HTTP', unit: 'claims/s', ...(await beside(inserts, () => claims.round(), plan)) }];
    },
    events: (inserts) => eventsOver('local', ground, inserts, plan),
    lines: async () => {
      say(`${plan.lines.toLocaleString('en-US')} lines …`);
      return linesOf(await measureLines(ground, plan, say));
    },
  };
  try {
    const inserts = await Inserts.open(ground, plan);
    const all: Measured[] = [];
    for (const [part, measure] of Object.entries(parts)) if (plan.has(part as Part)) all.push(...(await measure(inserts)));
    return all;
  } finally {
    await ground.stop();
  }
}

/** Rounds of one thing, each right after a round of inserts: a slow moment of the machine falls on both. */
async function beside(inserts: Inserts, round: () => Promise<Round>, plan: Plan): Promise<Pick<Measured, 'values' | 'beside'>> {
  const [values, others]: [number[], number[]] = [[], []];
  for (let n = 0; n < plan.rounds; n++) {
    others.push(perSecond(await inserts.round()));
    values.push(perSecond(await round()));
  }
  return { values, beside: { what: INSERTS, values: others } };
}

async function eventsOver(transport: 'local' | 'kafka', ground: Ground, inserts: Inserts, plan: Plan): Promise<Measured[]> {
  say(`events, ${transport} transport …`);
  const events = await Events.open(ground, plan);
  const many = await beside(inserts, () => events.round(), plan);
  return [
    { name: `events.${transport}`, what: `Events from command to the last of three listeners, ${transport} transport`, unit: 'events/s', ...many },
    { name: `latency.${transport}`, what: `One command, alone, to the last of three listeners, ${transport} transport`, unit: 'ms', values: await events.latencies() },
  ];
}

async function overKafka(folder: string, plan: Plan): Promise<Measured[]> {
  const prepared = process.env['KAFKA_BROKERS'] ? { available: true as const } : prepareKafka(say);
  if (!prepared.available) {
    return [{ name: 'events.kafka', what: 'Events, kafka transport', unit: 'events/s', values: [], skipped: `${prepared.why}; ${prepared.whatToInstall}` }];
  }
  const kafka = await startKafka({ dataFolder: join(folder, 'kafka') });
  const prefix = `bench-${Date.now().toString(36)}`;
  const ground = await Ground.open(join(folder, 'over-kafka'), { KAFKA_BROKERS: kafka.brokers, JIQUAN_KAFKA_PREFIX: prefix });
  try {
    return await eventsOver('kafka', ground, await Inserts.open(ground, plan), plan);
  } finally {
    await ground.stop();
    await kafka.stop();
  }
}

function linesOf({ derived, applied, pushed, copied, rowsPerLine }: LinesMeasured): Measured[] {
  const rates = (rounds: readonly Round[]) => rounds.map(perSecond);
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
  const { rounds, perClass } = measureJudgements(plan.judgeSeconds, Math.max(plan.rounds, 3), dayOf(instant(Date.now())));
  const values = rounds.map(perSecond);
  const milliseconds = ((perClass / median(values)) * 1000).toFixed(1);
  const what = `Rules judged for a class of 80 with a month of attendance (${perClass} findings, ${milliseconds} ms a class)`;
  return { name: 'judgements', what, unit: 'judgements/s', values };
}

function record(all: readonly Measured[], words: readonly string[], here: string): void {
  const others = words.filter((word) => word !== '--record');
  const command = `npm run bench${others.length > 0 ? ` -- ${others.join(' ')}` : ''}`;
  const recordedOn = new Date().toISOString().slice(0, 10);
  writeFileSync(RECORDED, `${JSON.stringify({ machine: here, recordedOn, command, ...toRecord(all) }, null, 2)}\n`);
}
