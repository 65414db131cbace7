import { parseArgs } from 'node:util';
import { huangchuan, HUANGCHUAN_FROM } from '../scenario/huangchuan';
import { type Instance, onOwnInstance } from '../scenario/instance';
import { Progress } from '../scenario/progress';
import { puyang, PUYANG_FROM } from '../scenario/puyang';

interface Scenario {
  readonly from: string;
  tell(instance: Instance, people: number | undefined): Promise<string>;
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'puyang-2023': { from: PUYANG_FROM, tell: puyang },
  'huangchuan-2021': { from: HUANGCHUAN_FROM, tell: huangchuan },
};
/** What goes wrong with the systems outside follows from it: slow answers, failures, one outage each. */
const SEED = '7';

/** `npm run scenario -- <name> [--kafka] [--people n] [--calm] [--keep]`: the outcome on the output, the way there beside it. */
export async function scenario(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { kafka: { type: 'boolean' }, keep: { type: 'boolean' }, calm: { type: 'boolean' }, people: { type: 'string' } },
  });
  const chosen = scenarios[positionals[0] ?? ''];
  if (!chosen) throw new Error(`which scenario? ${Object.keys(scenarios).join(', ')}`);
  const people = values.people === undefined ? undefined : Number(values.people);
  if (people !== undefined && !Number.isInteger(people)) throw new Error(`--people ${values.people} is not a number`);
  const options = {
    edition: values.kafka ? 'province' : 'county',
    from: chosen.from,
    simulators: values.calm ? ['--calm'] : ['--seed', SEED],
    keep: values.keep ?? false,
    progress: new Progress(process.stderr),
  } as const;
  const outcome = await onOwnInstance(options, (instance) => chosen.tell(instance, people));
  process.stdout.write(`${outcome}\n`);
}
