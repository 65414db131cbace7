import { Actor } from '../story/actor';
import { DEPARTMENT } from '../story/cast';
import { closedLoop } from '../story/closed-loop';
import { outcomeOf, table } from '../story/outcome';
import { enter } from '../story/staff';
import type { Stage } from '../story/stage';
import { type Told, World } from '../story/world';
import { type DemoFile, readDemo } from './installation';

const TRAINEES = 3;

/** Takes a few invented people through the whole loop in the running demo county and prints every request it sends. */
export async function tour(): Promise<void> {
  const file = process.env['JIQUAN_DEMO_FILE'] ?? 'data/demo.json';
  const demo = readDemo(file);
  if (!demo) throw new Error(`${file} is not there: run npm start first, in another terminal`);
  const world = new World(demo.urls, demo.simulators);
  const stage = await stageOf(world, demo);
  world.listener = print;
  const fresh = await unregistered(stage, demo);
  const say = (line: string) => process.stdout.write(`\n==> ${line}\n`);
  say(`business day ${(await world.now()).slice(0, 10)}; people: ${fresh.map((each) => each.name).join(', ')}`);
  await closedLoop(stage, fresh, `Tour 演示 ${Date.now().toString(36)}`, say);
  world.listener = undefined;
  process.stdout.write(`\n${table(await outcomeOf(stage.cast, [stage.campaign]))}\n`);
}

function print({ who, method, path, status, code }: Told): void {
  process.stdout.write(`${who.padEnd(28)} ${method.padEnd(4)} ${path}  →  ${status}${code ? ` ${code}` : ''}\n`);
}

async function stageOf(world: World, demo: DemoFile): Promise<Stage> {
  const actor = (login: string): Promise<Actor> => {
    const card = demo.cards.find((each) => each.login === login);
    if (!card) throw new Error(`${login} is not in the demo file`);
    return enter(world, card);
  };
  const administrator = await enter(world, demo.cards[0] as DemoFile['cards'][number]);
  const cast = {
    administrator,
    hrss: [await actor('hrss1'), await actor('hrss2')] as const,
    industry: [await actor('industry1'), await actor('industry2')] as const,
    maker: await actor('finance.maker'),
    checker: await actor('finance.checker'),
    auditor: await actor('auditor'),
    division: demo.division,
    department: DEPARTMENT,
    cards: demo.cards,
  };
  const school = { institution: demo.institution, staff: await actor('school1a'), second: await actor('school1b'), teachers: demo.teachers, device: demo.device, cards: [] };
  const body = { body: demo.body, code: demo.bodyCode, staff: await actor('body1a'), second: await actor('body1b'), cards: [] };
  return { cast, school, body, fund: demo.fund, campaign: demo.campaign };
}

/** The invented people nobody has registered yet: each tour takes the next few. */
async function unregistered(stage: Stage, demo: DemoFile): Promise<DemoFile['people']> {
  const rows = demo.people.map(({ name, document }) => ({ name, document }));
  const answer = await stage.school.staff.call.identity.lookUpRoster({ purpose: 'class-roster', rows });
  const free = demo.people.filter((_person, index) => answer.rows.find((row) => row.row === index + 1)?.answer === 'not-registered');
  if (free.length < TRAINEES) throw new Error('all invented people of the demo county have been on a tour; delete the data folder to begin anew');
  return free.slice(0, TRAINEES);
}
