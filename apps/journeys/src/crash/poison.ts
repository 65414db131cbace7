import { DataSource } from 'typeorm';
import type { Worker } from '../story/people';
import type { ContextName } from '../story/world';
import type { Office } from './office';

/** A row this context cannot write, so that its listener fails: as a mistake of a release would, but for one thing alone. */
interface Poison {
  readonly table: string;
  readonly column: string;
  /** Who tells the event, and about what: it is parked under this key. */
  readonly from: ContextName;
  /** So many are parked: the one that fails, and what follows of its key. */
  readonly events: number;
  /** Does what tells the event; `taint` comes just before. More of the same key follows where there is more. */
  cause(office: Office, taint: (key: string) => Promise<void>): Promise<unknown>;
}

/** Somebody who is left alone otherwise: what the load does to them would be parked as well. */
async function frozenAndFreed(office: Office, taint: (key: string) => Promise<void>): Promise<void> {
  const worker = office.free.shift() as Worker;
  await taint(worker.actor.person);
  await office.freeze(worker);
  await office.freeze(worker);
}

const poisons: Readonly<Record<ContextName, Poison>> = {
  identity: { table: 'remembered_campaign', column: 'campaign', from: 'voucher', events: 1, cause: (office, taint) => office.campaign(taint) },
  voucher: { table: 'remembered_person', column: 'person', from: 'identity', events: 2, cause: frozenAndFreed },
  training: { table: 'remembered_person', column: 'person', from: 'identity', events: 2, cause: frozenAndFreed },
  certificate: { table: 'revoked', column: 'thing', from: 'identity', events: 1, cause: (office, taint) => office.account(taint) },
  settlement: { table: 'remembered_body', column: 'body', from: 'certificate', events: 1, cause: (office, taint) => office.body(taint) },
};

export interface Parked {
  readonly context: string;
  readonly key: string;
  readonly event: string;
  readonly name: string;
  readonly reason: string;
}

/** Parks one thing's events at one context and, when asked, takes the cause away and has them handled by the public command. */
export class Poisoning {
  private key = '';
  private done: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly office: Office,
    private readonly context: ContextName,
  ) {}

  strike(): void {
    const { table, column, cause } = poisons[this.context];
    const taint = async (key: string): Promise<void> => {
      this.key = key;
      await this.asOwner(`ALTER TABLE ${table} ADD CONSTRAINT poison CHECK (${column} <> '${key}') NOT VALID`);
    };
    this.done = cause(this.office, taint);
    this.done.catch((error: unknown) => this.office.ledger.wrong.push(`poison: ${String(error)}`));
  }

  /** What stands visibly parked: it stays so while its cause is there, and is handled in order when that is gone. */
  async heal(): Promise<{ readonly parked: readonly Parked[]; readonly wrong: readonly string[] }> {
    await this.done;
    const { table, events } = poisons[this.context];
    const parked = await this.office.ground.world.until('the parked events', async () => {
      const all = await this.parked();
      return all.length >= events && all;
    });
    const early = await this.replay();
    await this.asOwner(`ALTER TABLE ${table} DROP CONSTRAINT poison`);
    const late = await this.replay();
    const wrong = [
      ...(parked.length === events ? [] : [`${parked.length} events are parked, not ${events}`]),
      ...(early === '409 parked.fails-again' ? [] : [`a replay that could not succeed was answered with ${early}`]),
      ...(late === `200 ${events}` ? [] : [`the replay was answered with ${late}`]),
    ];
    return { parked, wrong };
  }

  private async parked(): Promise<Parked[]> {
    return ((await (await this.operations('parked')).json()) as { parked: Parked[] }).parked;
  }

  private async replay(): Promise<string> {
    const response = await this.operations('parked/replay', { context: poisons[this.context].from, key: this.key });
    const { handled, code } = (await response.json()) as { handled?: number; code?: string };
    return `${response.status} ${code ?? handled}`;
  }

  private async operations(path: string, body?: object): Promise<Response> {
    const { world, cast } = this.office.ground;
    const headers = { authorization: `Bearer ${await cast.administrator.token()}`, 'content-type': 'application/json' };
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    return fetch(`${world.urls[this.context]}/${this.context}/operations/${path}`, init);
  }

  private async asOwner(sql: string): Promise<void> {
    const url = this.office.ground.owners[this.context];
    const owner = await new DataSource({ type: 'postgres', url, poolSize: 1, extra: { options: `-c search_path=${this.context}` } }).initialize();
    try {
      await owner.query(sql);
    } finally {
      await owner.destroy();
    }
  }
}
