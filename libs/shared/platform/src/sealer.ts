import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { Rows } from './rows';

const BLOCK = 1000;
const GENESIS = '0'.repeat(64);

interface Line {
  readonly id: number;
}
const LINE_COLUMNS = 'id, at, business_at, correlation, account, role, session, route, outcome, code, cites, ids, fault';

/** One block: the hash of the block before and of every line's canonical text. */
function hashOf(previous: string, lines: readonly Line[]): string {
  const hash = createHash('sha256').update(previous);
  for (const line of lines) hash.update('\n').update(JSON.stringify(line));
  return hash.digest('hex');
}

/**
 * Chains committed audit lines in blocks, away from the commands' path (I14), and writes each block's hash to a file
 * outside the database: who rewrites the database must rewrite that as well.
 */
export class Sealer {
  constructor(
    private readonly context: string,
    private readonly database: DataSource,
    private readonly sealFile: string | undefined,
  ) {}

  /** Seals one block and answers how many lines it holds; for a sweep. */
  async run(): Promise<number> {
    const sealed = await this.database.transaction(async (manager) => {
      const rows = new Rows(manager);
      const [lock] = await rows.query<{ got: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtextextended($1, 3)) AS got`, [`audit-sealer ${this.context}`]);
      if (!lock?.got) return undefined;
      const lines = await rows.query<Line>(
        `SELECT ${LINE_COLUMNS} FROM audit WHERE id IN (SELECT id FROM audit_unsealed ORDER BY id LIMIT ${BLOCK}) ORDER BY id`,
      );
      if (lines.length === 0) return undefined;
      const [last] = await rows.query<{ number: number; hash: string }>(`SELECT number, hash FROM audit_block ORDER BY number DESC LIMIT 1`);
      const block = { number: (last?.number ?? 0) + 1, hash: hashOf(last?.hash ?? GENESIS, lines), previous: last?.hash ?? GENESIS };
      const ids = lines.map((line) => line.id);
      await rows.query(`INSERT INTO audit_block (number, lines, hash, previous, sealed_at) VALUES ($1, $2::jsonb, $3, $4, now())`, [
        block.number,
        JSON.stringify(ids),
        block.hash,
        block.previous,
      ]);
      await rows.query(`DELETE FROM audit_unsealed WHERE id = ANY($1::bigint[])`, [ids]);
      return { ...block, count: ids.length };
    });
    if (!sealed) return 0;
    if (this.sealFile) await appendFile(this.sealFile, `${this.context} ${sealed.number} ${sealed.hash}\n`);
    return sealed.count;
  }
}

export interface SealReport {
  readonly blocks: number;
  readonly broken: readonly number[];
  /** Lines in no block and not waiting for one: somebody took the waiting mark away. */
  readonly strays: number;
  readonly oldestUnsealedSeconds: number;
}

/** Recomputes every block (I14). */
export async function verifySeals(rows: Rows): Promise<SealReport> {
  const blocks = await rows.query<{ number: number; lines: number[]; hash: string; previous: string }>(`SELECT number, lines, hash, previous FROM audit_block ORDER BY number`);
  const broken: number[] = [];
  let previous = GENESIS;
  let sealedLines = 0;
  for (const block of blocks) {
    const lines = await rows.query<Line>(`SELECT ${LINE_COLUMNS} FROM audit WHERE id = ANY($1::bigint[]) ORDER BY id`, [block.lines]);
    if (block.previous !== previous || lines.length !== block.lines.length || hashOf(previous, lines) !== block.hash) broken.push(block.number);
    previous = block.hash;
    sealedLines += block.lines.length;
  }
  const [rest] = await rows.query<{ lines: number; waiting: number; oldest: number }>(
    `SELECT (SELECT count(*) FROM audit) AS lines, count(u.id) AS waiting,
       coalesce(extract(epoch FROM now() - min(a.at)), 0)::integer AS oldest FROM audit_unsealed u JOIN audit a USING (id)`,
  );
  const counted = rest ?? { lines: 0, waiting: 0, oldest: 0 };
  return { blocks: blocks.length, broken, strays: counted.lines - counted.waiting - sealedLines, oldestUnsealedSeconds: counted.oldest };
}
