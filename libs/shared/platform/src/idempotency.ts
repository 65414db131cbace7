import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { type Refusal, refuse } from '@jiquan/kernel';
import type { Call } from './caller';
import type { Tx } from './tx';

/** How long an answer may be asked for again. */
export const ANSWER_HOURS = 24;

export type Earlier = { readonly answer: unknown } | Refusal | undefined;

/** Answers are stored encrypted: they may hold what the log must not. */
export class Answers {
  private readonly bodyKey: Buffer;

  constructor(private readonly key: Buffer) {
    if (key.length !== 32) throw new Error('the answer key has 32 bytes');
    this.bodyKey = createHmac('sha256', key).update('body').digest();
  }

  /** A body of few possible values (a name, an amount) could be guessed back from a plain hash; without the key it cannot. */
  private bodyMark(call: Call): string {
    return createHmac('sha256', this.bodyKey).update(call.bodyHash).digest('hex');
  }

  /** Takes the key for this transaction and reads what was answered before. Not got means: somebody is answering it now. */
  async earlier(tx: Tx): Promise<Earlier> {
    const { call } = tx;
    const scope = scopeOf(call);
    const [lock] = await tx.query<{ got: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtextextended($1, 7)) AS got`, [scope]);
    if (!lock?.got) return refuse('key.in-flight', {}, ['configured']);
    const [row] = await tx.query<{ body_hash: string; answer: Buffer }>(
      `SELECT body_hash, answer FROM answer WHERE scope = $1 AND at > now() - interval '${ANSWER_HOURS} hours'`,
      [scope],
    );
    if (!row) return undefined;
    if (row.body_hash !== this.bodyMark(call)) return refuse('key.reused', {}, ['configured']);
    return { answer: this.open(row.answer) };
  }

  async store(tx: Tx, answer: unknown): Promise<void> {
    await tx.query(
      `INSERT INTO answer (scope, body_hash, answer, at) VALUES ($1, $2, $3, now())
       ON CONFLICT (scope) DO UPDATE SET body_hash = excluded.body_hash, answer = excluded.answer, at = excluded.at`,
      [scopeOf(tx.call), this.bodyMark(tx.call), this.seal(answer)],
    );
  }

  private seal(answer: unknown): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    const body = Buffer.concat([cipher.update(JSON.stringify(answer ?? null), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  private open(sealed: Buffer): unknown {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8'));
  }
}

function scopeOf(call: Call): string {
  return `${call.caller.account}|${call.route}|${call.key ?? ''}`;
}
