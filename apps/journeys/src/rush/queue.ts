import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

const BEHIND_EACH_OTHER = 2;
const LAST_ARRIVES_MILLISECONDS = 1000;
const PATIENCE_MILLISECONDS = 20_000;

/** Somebody else holds the campaign's row, so that everybody who asks for a voucher has to wait until they let go. */
export class Queue {
  private constructor(
    private readonly holder: Client,
    private readonly looker: Client,
  ) {}

  static async before(ownerUrl: string, campaign: string): Promise<Queue> {
    const [holder, looker] = [new Client({ connectionString: ownerUrl }), new Client({ connectionString: ownerUrl })];
    await Promise.all([holder.connect(), looker.connect()]);
    await holder.query('BEGIN');
    const { rowCount } = await holder.query('SELECT 1 FROM voucher.campaign WHERE id = $1 FOR UPDATE', [campaign]);
    if (rowCount !== 1) throw new Error(`there is no campaign ${campaign}`);
    return new Queue(holder, looker);
  }

  /** Both processes wait for the row, and the last requests have had the time to get in line behind the first. */
  async everybody(): Promise<void> {
    for (const until = Date.now() + PATIENCE_MILLISECONDS; (await this.waiting()) < BEHIND_EACH_OTHER; await wait(50)) {
      if (Date.now() > until) throw new Error('the processes do not wait for the campaign');
    }
    await wait(LAST_ARRIVES_MILLISECONDS);
  }

  /** Transactions that wait for a lock which somebody else holds: one of each process, for all that it gathered. */
  private async waiting(): Promise<number> {
    const { rows } = await this.looker.query<{ waiting: string }>('SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted');
    return Number(rows[0]?.waiting);
  }

  async vouchersOf(campaign: string): Promise<number> {
    const { rows } = await this.looker.query<{ vouchers: string }>('SELECT count(*) AS vouchers FROM voucher.voucher WHERE campaign = $1', [campaign]);
    return Number(rows[0]?.vouchers);
  }

  async letGo(): Promise<void> {
    await this.holder.query('COMMIT');
  }

  async end(): Promise<void> {
    await Promise.all([this.holder.end(), this.looker.end()]);
  }
}
