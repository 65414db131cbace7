import { enter } from '../story/staff';
import { World } from '../story/world';
import { readDemo } from './installation';

/** Prints an access token for one of the demo county's accounts, to paste into the API page. */
export async function token([login = '']: readonly string[]): Promise<void> {
  const file = process.env['JIQUAN_DEMO_FILE'] ?? 'data/demo.json';
  const demo = readDemo(file);
  if (!demo) throw new Error(`${file} is not there: run npm start first, in another terminal`);
  const card = demo.cards.find((each) => each.login === login);
  if (!card) throw new Error(`${login || 'nobody'} is not an account of the demo county; there are ${demo.cards.map((each) => each.login).join(', ')}`);
  const actor = await enter(new World(demo.urls, demo.simulators), card);
  process.stdout.write(`${await actor.token()}\n`);
}
