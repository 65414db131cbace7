import type { ProcessHandle } from '../../../../tools/edition/edition.mjs';
import { compare } from './compare';
import { deedsOf } from './deeds';
import { Load } from './load';
import type { Office } from './office';
import { nameOf, type Pair } from './pairs';
import { Poisoning } from './poison';
import { broken, untilRest } from './rest';

const REST_SECONDS = 60;
const DEATH_SECONDS = 60;

export interface Report {
  readonly pair: string;
  /** Requests answered from the start of the load until everything rested, and how long that was. */
  readonly requests: number;
  readonly loadSeconds: number;
  readonly diedAfterSeconds: number;
  /** From the restart until every event had arrived wherever it is listened to. */
  readonly restSeconds: number;
  readonly askedAgain: number;
  /** How many events stood parked before they were replayed. */
  readonly parked: number;
  /** Everything that is not as it was promised; empty is well. */
  readonly wrong: readonly string[];
}

/** One process dies at one point under load, comes back, and everything that was acknowledged is there. */
export async function crash(office: Office, pair: Pair, roll: () => number): Promise<Report> {
  const process = office.ground.processOf(pair.context);
  const answeredBefore = office.answered;
  const died = await dieAt(process, pair);
  const load = new Load(deedsOf(office), roll, office.ledger).start();
  const poisoning = pair.point === 'after-park' ? new Poisoning(office, pair.context) : undefined;
  poisoning?.strike();
  const began = Date.now();
  const wrong = await within(died(), DEATH_SECONDS, `${nameOf(pair)} was never passed`);
  const diedAfterSeconds = seconds(began);
  if (wrong.length > 0) await process.stop();
  const restarted = Date.now();
  await process.start();
  await load.stop();
  const loadSeconds = seconds(began);
  const healed = await poisoning?.heal();
  wrong.push(...(healed?.wrong ?? []), ...(await untilRest(office.ground, REST_SECONDS - seconds(restarted))));
  const restSeconds = seconds(restarted);
  const requests = office.answered - answeredBefore;
  const { differ, asked } = await office.ledger.askAgain();
  wrong.push(...office.ledger.wrong.splice(0), ...differ, ...(await compare(office)), ...(await broken(office.ground)), ...(await fallen(office)));
  return { pair: nameOf(pair), requests, loadSeconds, diedAfterSeconds, restSeconds, askedAgain: asked, parked: healed?.parked.length ?? 0, wrong };
}

/** Nobody but the one that was to die did; whoever did is started again, for the next pair. */
async function fallen({ ground }: Office): Promise<string[]> {
  const gone = Object.values(ground.edition.processes).filter((each) => !each.running());
  for (const each of gone) await each.start();
  return gone.map(({ name }) => `${name} ended, and nobody had asked it to`);
}

/** Starts the process armed; the answer waits for its end, which is by a signal: it has no exit code. */
async function dieAt(process: ProcessHandle, pair: Pair): Promise<() => Promise<string[]>> {
  await process.stop();
  await process.start({ JIQUAN_CRASH: nameOf(pair) }).catch((error: unknown) => {
    if (process.running()) throw error;
  });
  return async () => ((await process.ended) === null ? [] : [`${process.name} ended by itself`]);
}

async function within(task: Promise<string[]>, limit: number, otherwise: string): Promise<string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string[]>((resolve) => (timer = setTimeout(() => resolve([otherwise]), limit * 1000)));
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}

function seconds(since: number): number {
  return (Date.now() - since) / 1000;
}
