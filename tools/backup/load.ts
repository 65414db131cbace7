import { randomInt } from 'node:crypto';
import { Client } from 'pg';

export const ACCOUNTS = 500;
export const EACH = 1000;

export async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Accounts whose sum never changes, and numbers that each writer counts up without a gap. */
export async function prepare(url: string): Promise<void> {
  const client = await connected(url);
  await client.query(`
    CREATE TABLE account (id integer PRIMARY KEY, balance integer NOT NULL, filler text NOT NULL);
    INSERT INTO account SELECT id, ${EACH}, repeat('x', 500) FROM generate_series(1, ${ACCOUNTS}) AS id;
    CREATE TABLE written (writer integer, number integer, PRIMARY KEY (writer, number));`);
  await client.end();
}

/** Writers that move money and count, until they are told to stop; `acknowledged` is what each was told is done. */
export class Load {
  readonly acknowledged: number[];
  private stopped = false;
  private readonly writers: Promise<void>[];

  constructor(url: string, writers: number) {
    this.acknowledged = Array.from({ length: writers }, () => 0);
    this.writers = this.acknowledged.map((_, writer) => this.write(url, writer));
  }

  private async write(url: string, writer: number): Promise<void> {
    const client = await connected(url);
    for (let number = 1; !this.stopped; number++) {
      const [from, to, amount] = [1 + randomInt(ACCOUNTS), 1 + randomInt(ACCOUNTS), randomInt(50)];
      await client.query('BEGIN');
      // In order, so that two writers never wait for each other in a ring.
      for (const id of [from, to].sort((a, b) => a - b)) {
        await client.query('UPDATE account SET balance = balance + $2 WHERE id = $1', [id, (id === to ? amount : 0) - (id === from ? amount : 0)]);
      }
      await client.query('INSERT INTO written VALUES ($1, $2)', [writer, number]);
      await client.query('COMMIT');
      this.acknowledged[writer] = number;
      if (number % 200 === 0 && writer === 0) await client.query('CREATE TABLE IF NOT EXISTS passing (n integer); DROP TABLE passing');
    }
    await client.end();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.writers);
  }
}

export async function rows<Row>(url: string, sql: string): Promise<Row[]> {
  const client = await connected(url);
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}
