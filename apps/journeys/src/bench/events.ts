import { setTimeout as wait } from 'node:timers/promises';
import { DIVISION, type Ground } from './ground';
import { type Round, timed } from './measure';
import type { Plan } from './plan';
import { prepared, rush } from './rush';

const LOOK_MILLISECONDS = 4;
const WAIT_SECONDS = 120;
const CONNECTIONS = 64;
/** What voucher, training and settlement each write when they have heard that somebody is frozen. */
const HEARD = ['voucher.remembered_person', 'training.remembered_person', 'settlement.remembered_freeze'];

/**
 * From a command over HTTP to the last listener: identity freezes a person, and three contexts hear of it and hold what
 * the person has. The people are invented rows; everything from the request on is the product's own way.
 */
export class Events {
  private constructor(
    private readonly ground: Ground,
    private readonly plan: Plan,
    private readonly token: string,
  ) {}

  /** The first ones of a process are slow and count for nothing. */
  static async open(ground: Ground, plan: Plan): Promise<Events> {
    const events = new Events(ground, plan, await ground.token({ role: 'hrss', duties: ['freeze'] }));
    await events.freeze(await events.people(plan.events / 4));
    return events;
  }

  /** Events told and heard by all three in a second, commands and everything between included. */
  async round(): Promise<Round> {
    const people = await this.people(this.plan.events);
    const { seconds } = await timed(() => this.freeze(people));
    return { count: people.length, seconds };
  }

  /** One command at a time, until the last of the three has heard, in milliseconds. */
  async latencies(): Promise<number[]> {
    const took: number[] = [];
    for (const person of await this.people(this.plan.latencies)) took.push((await timed(() => this.freeze([person]))).seconds * 1000);
    return took;
  }

  private async people(count: number): Promise<string[]> {
    const { rows } = await this.ground.database.query<{ id: string }>(
      `INSERT INTO identity.person (id, assurance, division, document_kind, registered_at, document_hash, name, document, phone, birth_day, version)
       SELECT gen_random_uuid(), 'none', $1, 'resident-id', now(), md5(n::text) || md5(n::text), '', '', '', '', 1 FROM generate_series(1, $2::integer) AS n RETURNING id`,
      [DIVISION, count],
    );
    return rows.map((row) => row.id);
  }

  private async freeze(people: readonly string[]): Promise<void> {
    const before = await this.heard();
    const asks = people.map((person) => prepared({ method: 'POST', path: `/identity/people/${person}/freeze`, token: this.token, body: { reason: 'bench' } }));
    const statuses = await rush(this.ground.edition.urls.identity, asks, CONNECTIONS);
    if (statuses.get(200) !== people.length) throw new Error(`not everybody was frozen: ${JSON.stringify([...statuses])}`);
    const until = Date.now() + WAIT_SECONDS * 1000;
    while ((await this.heard()).some((count, at) => count < (before[at] as number) + people.length)) {
      if (Date.now() > until) throw new Error('not everybody was heard of');
      await wait(LOOK_MILLISECONDS);
    }
  }

  private async heard(): Promise<number[]> {
    const counts = HEARD.map((table) => `(SELECT count(*)::integer FROM ${table})`).join(', ');
    const { rows } = await this.ground.database.query<{ counts: number[] }>(`SELECT ARRAY[${counts}] AS counts`);
    return rows[0]?.counts ?? [];
  }
}
