import { join } from 'node:path';
import { type Day, dayOf, yearOf } from '@jiquan/kernel';
import type { Edition, ProcessHandle } from '../../../../tools/edition/edition.mjs';
import { firstAdministrator } from '../commands/installation';
import { openFund } from '../story/campaign';
import { type Cast, castOf } from '../story/cast';
import { inGroups, invented, register, type Worker } from '../story/people';
import { type ContextName, contextNames, World } from '../story/world';
import type { Owners } from '../invariants';

export const DIVISION = 'DEMO/demo-county';
const PHOTOS_OF = 11;
const CLAIMERS = 12;
const OTHERS = 4;

/** A running installation, the people in it, and its fund: what the load and the crashes happen to. */
export interface Ground {
  readonly edition: Edition;
  readonly world: World;
  readonly cast: Cast;
  readonly fund: string;
  readonly fundFen: number;
  readonly today: Day;
  /** Those who claim, and those who are frozen and set free again. */
  readonly workers: readonly Worker[];
  readonly others: readonly Worker[];
  readonly owners: Owners;
  processOf(context: ContextName): ProcessHandle;
}

export async function layGround(edition: Edition): Promise<Ground> {
  const world = new World(edition.urls, edition.simulators);
  const { actor } = await firstAdministrator(world, join(edition.dataFolder, 'keys', 'first-administrator.json'));
  const people = Array.from({ length: CLAIMERS + OTHERS }, (_, n) => invented(PHOTOS_OF, n));
  await world.simulate('realName', '/admin/people', people.map(({ name, document, photo }) => ({ name, document, photo })));
  const cast = await castOf(world, actor, DIVISION);
  const yuan = 1_000_000;
  const today = dayOf(await world.now());
  const fund = await openFund(cast, { year: yearOf(today), yuan, document: 'Invented appropriation 演示拨款（无法律效力）', reference: 'CRASH-GROUND' });
  const registered = await inGroups(people, 4, (person) => register(world, person, DIVISION));
  return {
    edition,
    world,
    cast,
    fund,
    fundFen: yuan * 100,
    today,
    workers: registered.slice(0, CLAIMERS),
    others: registered.slice(CLAIMERS),
    owners: ownersOf(edition),
    processOf: (context) => (edition.processes[context] ?? edition.processes['jiquan']) as ProcessHandle,
  };
}

function ownersOf({ settings }: Edition): Owners {
  const all = Object.assign({}, ...Object.values(settings)) as Record<string, string>;
  return Object.fromEntries(contextNames.map((name) => [name, all[`JIQUAN_${name.toUpperCase()}_OWNER_URL`]])) as Owners;
}
