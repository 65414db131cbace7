import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { mayImport } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing } from '../standing';
import { bankText } from './bank-csv';
import { readResults, type ReportedRow } from './bank-results';
import { applyRows, type BankFile, type Outcome } from './apply-rows';
import { BankResultTable } from './payment.table';

const spec = settlementApi.routes.importResults;

/** Facts, remembered by (bank file, row): a file brought twice changes nothing, and no row is refused for the state it meets. */
@Serves(spec)
export class ImportResultsController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { bankFile, encoding, file } = input;
      tx.about({ bankFile });
      const division = call.caller.division ?? '';
      const refused = mayImport(await standing(tx, call), tx.now);
      if (isRefusal(refused)) return refused;
      const text = bankText(file, encoding);
      const reported = text === undefined ? refuse('bank-file.malformed', { row: 0, what: 'encoding' }, ['configured']) : readResults(text);
      if (isRefusal(reported)) return reported;
      // The same file brought twice at once: the second one waits here and finds every row known.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 9))`, [`bank file ${division} ${bankFile}`]);
      const earlier = await tx.find(BankResultTable, { division, bankFile }, { limit: 100_000 });
      const known = new Map(earlier.map((result) => [result.row, result]));
      const otherwise = reported.find((each) => known.has(each.row) && !sameFact(each, known.get(each.row) as ReportedRow));
      if (otherwise) return refuse('bank-file.known-otherwise', { row: otherwise.row }, ['configured']);
      const fresh = reported.filter(({ row }) => !known.has(row));
      const outcomes = await remember(tx, { division, bankFile }, fresh);
      const outcomeOf = new Map(outcomes.map((each) => [each.row.row, each]));
      return {
        bankFile,
        rows: reported.length,
        fresh: fresh.length,
        outcomes: reported.map(({ row }) => {
          const now = outcomeOf.get(row);
          return { row, outcome: now?.outcome ?? ('known' as const), line: now?.payment?.line ?? known.get(row)?.line ?? null };
        }),
      };
    });
  }
}

/** A bank that gives two files one name would lose the second one's rows; a file that grew at its end says the same in the rows it had. */
function sameFact(one: ReportedRow, other: ReportedRow): boolean {
  const { batch, sequence, status, amountFen, day } = one;
  return batch === other.batch && sequence === other.sequence && status === other.status && amountFen === other.amountFen && day === other.day;
}

async function remember(tx: Tx, from: BankFile, rows: readonly ReportedRow[]): Promise<Outcome[]> {
  const outcomes = await applyRows(tx, from, rows);
  await tx.insertMany(
    BankResultTable,
    outcomes.map(({ row, outcome, payment }) => ({
      ...row,
      ...from,
      outcome,
      line: payment?.line ?? null,
      payment: payment?.id ?? null,
      receivedAt: tx.now,
      receivedBy: tx.call.caller.account,
    })),
  );
  return outcomes;
}
