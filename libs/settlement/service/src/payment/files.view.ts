import type { Caller, Rows } from '@jiquan/platform';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { found } from '../remembered/index-by';
import { scopeOf, unknownThing } from '../standing';
import { fileContent } from './file-content';
import { type PaymentFile, PaymentFileTable } from './payment.table';

const many = settlementApi.routes.files;
const content = settlementApi.routes.fileContent;
const reconciliation = settlementApi.routes.reconciliation;

const JOINED = 'payment_file JOIN fund ON fund.id = payment_file.fund';

async function visible(rows: Rows, caller: Caller, id: string): Promise<PaymentFile | undefined> {
  const parameters: unknown[] = [id];
  const [row] = await rows.query(`SELECT 1 FROM ${JOINED} WHERE payment_file.id = $1 AND ${scopeOf(caller, { division: 'fund.division' }, parameters)}`, parameters);
  return row ? rows.get(PaymentFileTable, id) : undefined;
}

@Serves(many)
export class FilesView implements Handler<typeof many> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof many>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.push ?? null, input.limit];
      const ids = await rows.query<{ id: string }>(
        `SELECT payment_file.id FROM ${JOINED} WHERE ($1::uuid IS NULL OR payment_file.id > $1) AND ($2::uuid IS NULL OR push = $2)
         AND ${scopeOf(caller, { division: 'fund.division' }, parameters)} ORDER BY payment_file.id LIMIT $3`,
        parameters,
      );
      const files = await found(rows, PaymentFileTable, 'id', ids.map(({ id }) => id));
      return {
        files: files.map(({ id, createdBy: _, ...rest }) => ({ file: id, ...rest })),
        next: ids.length === input.limit ? (ids.at(-1)?.id ?? null) : null,
      };
    });
  }
}

@Serves(content)
export class FileContentView implements Handler<typeof content> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(input: InputOf<typeof content>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const file = await visible(rows, caller, input.file);
      if (!file) return unknownThing();
      const bytes = await fileContent(rows, this.vault, file);
      return { type: `text/csv; charset=${file.encoding}`, name: `pay-${file.number}.csv`, bytes };
    });
  }
}

interface Sum {
  readonly state: string;
  readonly lines: number;
  readonly fen: number;
}

/** Asked must be settled, returned and still open together; a difference is a fault of ours and shows as not balanced. */
@Serves(reconciliation)
export class ReconciliationView implements Handler<typeof reconciliation> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof reconciliation>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const file = await visible(rows, caller, input.file);
      if (!file) return unknownThing();
      const sums = await rows.query<Sum>(`SELECT state, count(*)::integer AS lines, sum(amount_fen)::bigint AS fen FROM payment WHERE file = $1 GROUP BY state`, [file.id]);
      const of = (state: string) => {
        const sum = sums.find((each) => each.state === state);
        return { lines: sum?.lines ?? 0, fen: sum?.fen ?? 0 };
      };
      const [settled, returned, open] = [of('settled'), of('returned'), of('filed')];
      const asked = { lines: file.lines, fen: file.totalFen };
      const balanced = settled.lines + returned.lines + open.lines === asked.lines && settled.fen + returned.fen + open.fen === asked.fen;
      return { file: file.id, asked, settled, returned, open, balanced };
    });
  }
}
