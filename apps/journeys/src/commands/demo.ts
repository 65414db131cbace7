import { invented } from '../story/people';
import { type Stage, setStage } from '../story/stage';
import { type DemoFile, firstAdministrator, readDemo, worldFromEnvironment, writeDemo } from './installation';

export const DEMO_DIVISION = 'DEMO/demo-county';
const PEOPLE = 60;
const PLAN = { division: DEMO_DIVISION, places: 50, faceYuan: 1100, openDays: 1000, fundYuan: 100_000 };

/** Loads the invented demo county once; at later starts it only tells the simulators again who the invented people are. */
export async function demo(): Promise<void> {
  const world = worldFromEnvironment();
  const file = process.env['JIQUAN_DEMO_FILE'] ?? 'demo.json';
  const known = readDemo(file);
  const people = known?.people ?? Array.from({ length: PEOPLE }, (_, n) => invented(1, n, '419999'));
  await world.simulate('realName', '/admin/people', people.map(({ name, document, photo }) => ({ name, document, photo })));
  const where = { urls: world.urls, simulators: world.simulators };
  if (known) return writeDemo(file, { ...known, ...where });
  process.stdout.write('Loading the invented demo county (演示, 无法律效力) …\n');
  const administrator = await firstAdministrator(world, process.env['JIQUAN_ADMINISTRATOR_FILE'] ?? '');
  const stage = await setStage(administrator.actor, PLAN);
  writeDemo(file, { ...where, division: DEMO_DIVISION, ...written(stage, [administrator.card]), people });
}

function written(stage: Stage, administrators: DemoFile['cards']): Pick<DemoFile, 'cards' | 'fund' | 'campaign' | 'institution' | 'body' | 'teachers' | 'device' | 'bodyCode'> {
  const { cast, school, body, fund, campaign } = stage;
  return {
    cards: [...administrators, ...cast.cards, ...school.cards, ...body.cards],
    fund,
    campaign,
    institution: school.institution,
    teachers: school.teachers,
    device: school.device,
    body: body.body,
    bodyCode: body.code,
  };
}
