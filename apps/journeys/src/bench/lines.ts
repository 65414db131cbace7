import { openFund } from './campaigns';
import { copyAgain } from './copy';
import { FACE_FEN, SEATS, type Taught, teach } from './facts';
import type { Ground } from './ground';
import { type Round, timed } from './measure';
import { Office } from './office';
import type { Plan } from './plan';

const SOURCES = ['employment-subsidy', 'special-account', 'unemployment-insurance', 'fiscal', 'local-talent'] as const;

export interface LinesMeasured {
  /** Entitlements derived from the facts of whole classes. */
  readonly derived: Round[];
  readonly applied: Round[];
  readonly pushed: Round[];
  /** The same rows by COPY: rows in all tables, and how long for the lines. */
  readonly copied: Round[];
  readonly rowsPerLine: number;
}

interface Fund {
  readonly fund: string;
  readonly taught: Taught;
  readonly applications: string[];
}

/** Applies for, and pushes, so many lines in as many rounds as the plan has, each of a fund of its own, each beside a COPY of what it wrote. */
export async function measureLines(ground: Ground, plan: Plan, say: (line: string) => void): Promise<LinesMeasured> {
  const persons = Math.ceil(plan.lines / plan.rounds / SEATS) * SEATS;
  const funds: string[] = [];
  for (const source of SOURCES.slice(1, plan.rounds + 1)) funds.push(await openFund(ground, source, persons * FACE_FEN * 2));
  await ground.edition.processes['jiquan']?.stop();
  const office = await Office.open(ground);
  const measured: LinesMeasured & { rowsPerLine: number } = { derived: [], applied: [], pushed: [], copied: [], rowsPerLine: 0 };
  try {
    await office.registerPayee();
    const ready: Fund[] = [];
    for (const fund of funds) {
      const { value: taught, seconds } = await timed(() => teach(office, fund, persons));
      measured.derived.push({ count: taught.persons, seconds });
      const each = { fund, taught, applications: [] as string[] };
      const applying = await timed(() => apply(office, each, plan.linesPerApplication));
      measured.applied.push({ count: taught.persons, seconds: applying.seconds });
      say(`  ${taught.persons} facts sets in ${seconds.toFixed(1)} s, applied for in ${applying.seconds.toFixed(1)} s`);
      ready.push(each);
    }
    await office.approve(ready.flatMap((each) => each.applications));
    for (const { fund, taught } of ready) {
      const pushing = await timed(() => office.push(fund));
      if (pushing.value.lines !== taught.persons) throw new Error(`${pushing.value.lines} of ${taught.persons} lines were pushed`);
      measured.pushed.push({ count: taught.persons, seconds: pushing.seconds });
      const { rows, seconds } = await copyAgain(ground, fund);
      measured.copied.push({ count: taught.persons, seconds });
      measured.rowsPerLine = rows / taught.persons;
      say(`  pushed in ${pushing.seconds.toFixed(1)} s, copied in ${seconds.toFixed(1)} s`);
    }
  } finally {
    await office.stop();
  }
  return measured;
}

async function apply(office: Office, { fund, taught, applications }: Fund, linesEach: number): Promise<void> {
  const classesEach = Math.ceil(linesEach / SEATS);
  for (let at = 0; at < taught.classes.length; at += classesEach) {
    const classes = taught.classes.slice(at, at + classesEach);
    const persons = classes.length * SEATS;
    applications.push((await office.submit(fund, classes, persons, persons * FACE_FEN)).application);
  }
}
