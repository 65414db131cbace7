import type { DataSource } from 'typeorm';
import { whenThere } from './attempts';
import type { Caller } from './caller';
import { Rows } from './rows';

/**
 * Which accounts belong to one human being, as far as they came to this context. Four eyes are those of four people, and a second
 * account makes nobody a second person. Identity says who it is by a pseudonym; written down here when the token is accepted, so
 * that whoever compares, after the lock, finds every account that acted before.
 */
export class Humans {
  private readonly noted = new Set<string>();

  constructor(private readonly database: DataSource) {}

  async note({ account, human }: Caller): Promise<void> {
    if (human === undefined || this.noted.has(account)) return;
    await whenThere(() => this.database.query(`INSERT INTO account_human (account, human) VALUES ($1, $2) ON CONFLICT (account) DO NOTHING`, [account, human]));
    this.noted.add(account);
  }
}

/** The caller's account and all others of the same human. Ask after the row is locked that the decision is about. */
export async function accountsOf(rows: Rows, { account, human }: Pick<Caller, 'account' | 'human'>): Promise<readonly string[]> {
  if (human === undefined) return [account];
  const found = await rows.query<{ account: string }>(`SELECT account FROM account_human WHERE human = $1 ORDER BY account`, [human]);
  return [...new Set([account, ...found.map((each) => each.account)])];
}
