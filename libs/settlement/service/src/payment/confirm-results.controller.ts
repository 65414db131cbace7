import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type BankImport, confirmResults } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing, unknownThing } from '../standing';
import { applyRows, type Outcome } from './apply-rows';
import { BankImportRowTable, BankImportTable } from './bank-import.table';
import type { ReportedRow } from './bank-results';
import { compare, holdFile, outcomesOf } from './known-rows';
import { BankResultTable } from './payment.table';

const spec = settlementApi.routes.confirmResults;

/** A second officer's word on the very bytes makes the rows facts, remembered by (bank file, row); no row is refused for the state it meets. */
@Serves(spec)
export class ConfirmResultsController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ import: input.import });
      const seen = await tx.get(BankImportTable, input.import);
      if (!seen) return unknownThing();
      // Whoever brings the file again holds its name first, so this does too.
      await holdFile(tx, seen);
      const brought = (await tx.lock(BankImportTable, input.import)) as BankImport;
      const confirmed = confirmResults({ ...(await standing(tx, call)), brought, seen: input.sha256 }, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      const reported = await reportedRows(tx, brought.id);
      const compared = await compare(tx, brought, reported);
      if (isRefusal(compared)) return compared;
      await tx.replace(BankImportTable, brought, confirmed);
      const outcomes = await applyRows(tx, brought, compared.fresh);
      await remember(tx, brought, outcomes);
      const { id, bankFile, rows } = brought;
      return { import: id, bankFile, rows, fresh: compared.fresh.length, outcomes: outcomesOf(reported, compared, outcomes) };
    });
  }
}

async function reportedRows(tx: Tx, brought: string): Promise<ReportedRow[]> {
  const rows = await tx.find(BankImportRowTable, { import: brought }, { order: 'row', limit: 100_000 });
  return rows.map(({ import: _, ...row }) => row);
}

async function remember(tx: Tx, { id, division, bankFile, broughtBy }: BankImport, outcomes: readonly Outcome[]): Promise<void> {
  const from = { division, bankFile, import: id, importState: 'confirmed' as const, receivedAt: tx.now, receivedBy: broughtBy };
  await tx.insertMany(
    BankResultTable,
    outcomes.map(({ row, outcome, payment }) => ({ ...row, ...from, outcome, line: payment?.line ?? null, payment: payment?.id ?? null })),
  );
}
