import { isRefusal } from '@jiquan/kernel';
import type { Caller, Rows } from '@jiquan/platform';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { BankImport } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { found } from '../remembered/index-by';
import { scopeOf, unknownThing } from '../standing';
import { foresee, type Outcome } from './apply-rows';
import { BankImportRowTable, BankImportTable } from './bank-import.table';
import { compare, outcomesOf } from './known-rows';
import { BankResultTable } from './payment.table';
import { shownImport } from './shown-import';

const many = settlementApi.routes.bankImports;
const one = settlementApi.routes.bankImport;

@Serves(many)
export class BankImportsView implements Handler<typeof many> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof many>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.state ?? null, input.limit];
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM bank_import WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR state = $2) AND ${scopeOf(caller, { division: 'division' }, parameters)} ORDER BY id LIMIT $3`,
        parameters,
      );
      const imports = await found(rows, BankImportTable, 'id', ids.map(({ id }) => id));
      return { imports: imports.map(shownImport), next: ids.length === input.limit ? (ids.at(-1)?.id ?? null) : null };
    });
  }
}

/** With every row and what it would do: what a checker looks at before the word that moves the money. */
@Serves(one)
export class BankImportView implements Handler<typeof one> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof one>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const brought = await visible(rows, caller, input.import);
      if (!brought) return unknownThing();
      const reported = (await rows.find(BankImportRowTable, { import: brought.id }, { order: 'row', limit: 100_000 })).map(({ import: _, ...row }) => row);
      const outcomes = brought.state === 'confirmed' ? await done(rows, brought) : await this.foreseen(rows, brought, reported);
      return { ...shownImport(brought), reported, outcomes };
    });
  }

  private async foreseen(rows: Rows, brought: BankImport, reported: Parameters<typeof foresee>[3]) {
    const compared = await compare(rows, brought, reported);
    // Another file of the name was confirmed since: this one can only be rejected, and nothing of it would do anything.
    if (isRefusal(compared)) return [];
    return outcomesOf(reported, compared, await foresee(rows, this.work.clock.now(), brought, compared.fresh));
  }
}

async function visible(rows: Rows, caller: Caller, id: string): Promise<BankImport | undefined> {
  const parameters: unknown[] = [id];
  const [row] = await rows.query(`SELECT 1 FROM bank_import WHERE id = $1 AND ${scopeOf(caller, { division: 'division' }, parameters)}`, parameters);
  return row ? rows.get(BankImportTable, id) : undefined;
}

async function done(rows: Rows, brought: BankImport) {
  const results = await rows.find(BankResultTable, { import: brought.id }, { limit: 100_000 });
  return results.map(({ row, outcome, line }) => ({ row, outcome: outcome as Outcome['outcome'], line })).sort((a, b) => a.row - b.row);
}
