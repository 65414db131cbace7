import { createHash } from 'node:crypto';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type BankImport, bringResults, supersede } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing } from '../standing';
import { foresee } from './apply-rows';
import { bankText } from './bank-csv';
import { BankImportRowTable, BankImportTable } from './bank-import.table';
import { readResults, type ReportedRow } from './bank-results';
import { compare, holdFile, outcomesOf } from './known-rows';
import { shownImport } from './shown-import';

const spec = settlementApi.routes.importResults;

/** One officer's word: the file is read, kept with its digest and shown with what it would do. No money moves. */
@Serves(spec)
export class ImportResultsController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { bankFile, encoding, file } = input;
      tx.about({ bankFile });
      const text = bankText(file, encoding);
      const reported = text === undefined ? refuse('bank-file.malformed', { row: 0, what: 'encoding' }, ['configured']) : readResults(text);
      const sha256 = createHash('sha256').update(file).digest('hex');
      const brought = bringResults({ ...(await standing(tx, call)), id: tx.newId(), bankFile, sha256, reported: isRefusal(reported) ? [] : reported }, tx.now);
      if (isRefusal(brought)) return brought;
      if (isRefusal(reported)) return reported;
      await holdFile(tx, brought);
      const compared = await compare(tx, brought, reported);
      if (isRefusal(compared)) return compared;
      const kept = await keep(tx, brought, reported);
      const outcomes = await foresee(tx, tx.now, kept, compared.fresh);
      tx.about({ import: kept.id });
      return { ...shownImport(kept), fresh: compared.fresh.length, outcomes: outcomesOf(reported, compared, outcomes) };
    });
  }
}

/** The same bytes again are the same import; other bytes under the name replace what nobody confirmed. */
async function keep(tx: Tx, brought: BankImport, reported: readonly ReportedRow[]): Promise<BankImport> {
  const { division, bankFile } = brought;
  const open = await tx.one(BankImportTable, { division, bankFile, state: 'proposed' });
  if (open?.sha256 === brought.sha256) return open;
  if (open) await tx.replace(BankImportTable, open, supersede(open));
  await tx.insert(BankImportTable, brought);
  await tx.insertMany(BankImportRowTable, reported.map((row) => ({ ...row, import: brought.id })));
  return brought;
}
