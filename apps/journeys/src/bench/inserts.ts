import { newId } from '@jiquan/platform';
import { Client } from 'pg';
import type { Ground } from './ground';
import type { Plan } from './plan';
import type { Round } from './measure';

const ROW = `INSERT INTO bench_row (id, number, at, words) VALUES ($1, $2, now(), $3)`;
const WORDS = 'a row about as wide as that of a voucher, '.repeat(5);

/** What the server can do at most when every row is a transaction: prepared, durable, over as many connections as a service has. */
export class Inserts {
  private constructor(
    private readonly clients: readonly Client[],
    private readonly seconds: number,
  ) {}

  static async open(ground: Ground, plan: Plan): Promise<Inserts> {
    await ground.database.query(`DROP TABLE IF EXISTS bench_row; CREATE TABLE bench_row (id uuid PRIMARY KEY, number bigint NOT NULL, at timestamptz NOT NULL, words text NOT NULL)`);
    const url = Object.assign(new URL(ground.edition.adminUrl), { pathname: '/jiquan' }).toString();
    const clients = Array.from({ length: plan.insertConnections }, () => new Client({ connectionString: url }));
    for (const client of clients) await client.connect();
    ground.atEnd(async () => {
      for (const client of clients) await client.end();
    });
    return new Inserts(clients, plan.insertSeconds);
  }

  async round(): Promise<Round> {
    const began = performance.now();
    const until = began + this.seconds * 1000;
    const counts = await Promise.all(
      this.clients.map(async (client) => {
        let done = 0;
        for (; performance.now() < until; done++) await client.query({ name: 'row', text: ROW, values: [newId(), done, WORDS] });
        return done;
      }),
    );
    return { count: counts.reduce((total, each) => total + each, 0), seconds: (performance.now() - began) / 1000 };
  }
}
