import { addMilliseconds, type Day, dayOf, fen } from '@jiquan/kernel';
import { newId, type Running, startServer, topicOf, type Transport } from '@jiquan/platform';
import { settlementContext } from '@jiquan/settlement-service';
import type { Told } from '@jiquan/wire';
import { World, type Urls } from '../story/world';
import { DIVISION, type Ground } from './ground';

const DEPARTMENT = 'INDUSTRY-BENCH';
const NOTE = 'Bench 测算同意';

/** Settlement alone in this process, on the county's database: nobody else has a share of its two cores. */
export class Office {
  private told = 0;

  private constructor(
    readonly ground: Ground,
    private readonly running: Running,
    readonly world: World,
    readonly institution: string,
    private readonly officers: ReadonlyMap<string, ReturnType<World['clients']>>,
  ) {}

  static async open(ground: Ground): Promise<Office> {
    const env = { ...ground.settings, JIQUAN_MODE: 'demo', JIQUAN_PORT: '0', JIQUAN_SWEEPS: 'off' };
    const running = await startServer({ contexts: [settlementContext], env });
    const urls = Object.fromEntries(Object.keys(ground.edition.urls).map((name) => [name, running.url])) as Urls;
    const world = new World(urls, ground.edition.simulators);
    const institution = newId();
    const duties = ['application-review', 'notice', 'push', 'campaign'];
    const staff = {
      applicant: { role: 'institution', organisation: institution },
      second: { role: 'institution', organisation: institution },
      ...Object.fromEntries([1, 2].map((n) => [`industry${n}`, { role: 'industry', department: DEPARTMENT, duties }])),
      ...Object.fromEntries([1, 2, 3].map((n) => [`hrss${n}`, { role: 'hrss', duties }])),
      administrator: { role: 'administrator' },
    } as Record<string, Parameters<Ground['token']>[0]>;
    const officers = new Map(
      Object.entries(staff).map(([name, who]) => {
        const token = ground.token({ ...who, account: newId() });
        return [name, world.clients(name, () => token)];
      }),
    );
    return new Office(ground, running, world, institution, officers);
  }

  readonly department = DEPARTMENT;

  of(name: string) {
    const known = this.officers.get(name);
    if (!known) throw new Error(`nobody is called ${name}`);
    return known.settlement;
  }

  /** Events of other contexts, put on the bus as those would have told them. */
  async hear(context: string, events: readonly Told[]): Promise<void> {
    const transport = this.running.contexts.get('settlement')?.server.unwrap<Transport>();
    const now = await this.now();
    const bodies = events.map((told) => {
      const id = `${context}.bench-${++this.told}`;
      return { key: told.key, body: JSON.stringify({ id, name: told.name, context, key: told.key, version: 1, recordedAt: now, occurredAt: now, correlation: newId(), payload: told.payload }) };
    });
    await transport?.send(topicOf(context), bodies);
  }

  async now() {
    return ((await (await fetch(`${this.running.url}/settlement/operations/clock`)).json()) as { now: ReturnType<typeof addMilliseconds> }).now;
  }

  async today(): Promise<Day> {
    return dayOf(await this.now());
  }

  async registerPayee(): Promise<void> {
    const { payee, version } = await this.of('applicant').proposePayee({ name: 'Bench 收款单位', bank: 'Demo bank 演示银行', account: '6222000000000000001', proof: NOTE });
    await this.of('second').confirmPayee({ payee, version });
  }

  submit(fund: string, classes: readonly string[], persons: number, amountFen: number) {
    return this.of('applicant').submit({ purpose: 'training', fund, classes: classes.map((each) => ({ class: each })), persons, amountFen: fen(amountFen), commitment: true });
  }

  /** Everybody's word on all applications, with one notice period for all of them. */
  async approve(applications: readonly string[]): Promise<void> {
    let until: Day | null = null;
    for (const application of applications) {
      await this.of('industry1').accept({ application });
      for (const n of [1, 2]) await this.of(`industry${n}`).review({ application, step: n === 1 ? 'industry-first' : 'industry-second', opinion: 'agree', note: NOTE });
      ({ until } = await this.of('hrss1').publishNotice({ application, site: 'Bench 测算', address: 'https://hrss.example.org/notices' }));
    }
    if (until === null) throw new Error('the calendar of the notice is not published');
    const to = addMilliseconds(`${until}T12:00:00.000Z` as ReturnType<typeof addMilliseconds>, 86_400_000);
    this.running.contexts.get('settlement')?.clock.advanceTo(to);
    for (const application of applications) {
      for (const n of [1, 2]) await this.of(`hrss${n}`).review({ application, step: n === 1 ? 'hrss-first' : 'hrss-second', opinion: 'agree', note: NOTE });
    }
  }

  async push(fund: string) {
    return this.of('hrss3').push({ division: DIVISION, fund, month: (await this.today()).slice(0, 7) });
  }

  stop(): Promise<void> {
    return this.running.stop();
  }
}
