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
  /** Does what tells the event; `taint` comes just before. More of the same key follows where there is more. */
  cause(office: Office, taint: (key: string) => Promise<void>): Promise<unknown>;
}

async function frozenAndFreed(office: Office, taint: (key: string) => Promise<void>): Promise<void> {
  const worker = office.free.shift() as Worker;
  await taint(worker.actor.person);
  await office.freeze(worker);
  await office.freeze(worker);
  office.free.push(worker);
}

const poisons: Readonly<Record<ContextName, Poison>> = {
  identity: { table: 'remembered_campaign', column: 'campaign', from: 'voucher', cause: (office, taint) => office.campaign(taint) },
  voucher: { table: 'remembered_person', column: 'person', from: 'identity', cause: frozenAndFreed },
  training: { table: 'remembered_person', column: 'person', from: 'identity', cause: frozenAndFreed },
  certificate: { table: 'closed_account', column: 'id', from: 'identity', cause: (office, taint) => office.account(taint) },
  settlement: { table: 'remembered_body', column: 'body', from: 'certificate', cause: (office, taint) => office.body(taint) },
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

  /** What stands visibly parked; then the cause goes and the key is replayed. Answers how many events that were. */
  async heal(): Promise<{ readonly parked: readonly Parked[]; readonly handled: number }> {
    await this.done;
    const { world } = this.office.ground;
    const parked = await world.until('the parked event', async () => {
      const all = await this.parked();
      return all.length > 0 && all;
    });
    await this.asOwner(`ALTER TABLE ${poisons[this.context].table} DROP CONSTRAINT poison`);
    const { handled } = await this.operations<{ handled: number }>('parked/replay', { context: poisons[this.context].from, key: this.key });
    return { parked, handled };
  }

  async parked(): Promise<Parked[]> {
    return (await this.operations<{ parked: Parked[] }>('parked')).parked;
  }

  private async operations<Answer>(path: string, body?: object): Promise<Answer> {
    const { world, cast } = this.office.ground;
    const headers = { authorization: `Bearer ${await cast.administrator.token()}`, 'content-type': 'application/json' };
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(`${world.urls[this.context]}/${this.context}/operations/${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
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
