import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { holds } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { scopeOf, unknownThing } from '../standing';
import { BankResultTable } from './payment.table';

const results = settlementApi.routes.results;
const stops = settlementApi.routes.paymentStops;
const payments = settlementApi.routes.linePayments;
const SHOWN = 1_000;

@Serves(results)
export class ResultsView implements Handler<typeof results> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof results>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const { bankFile, outcome, from } = input;
      const found = await rows.find(BankResultTable, { bankFile, ...(outcome === undefined ? {} : { outcome }) }, { limit: 100_000 });
      const mine = found.filter(({ division }) => caller.division === undefined || holds(caller.division, division));
      const page = mine.filter(({ row }) => row > from).slice(0, SHOWN);
      return {
        results: page.map(({ division: _0, bankFile: _, payment: _1, receivedAt: _2, receivedBy: _3, import: _4, importState: _5, ...rest }) => ({ ...rest, outcome: rest.outcome as 'settled' })),
      };
    });
  }
}

/** Payments the bank has and must not make: the line is in payment, and its entitlement fell since (R-SET-18). */
@Serves(stops)
export class PaymentStopsView implements Handler<typeof stops> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof stops>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.limit];
      const found = await rows.query<{ payment: string; line: string; file: string; sequence: number; amountFen: number; reason: string }>(
        `SELECT payment.id AS "payment", line.id AS "line", payment_file.number AS "file", payment.file_sequence AS "sequence", payment.amount_fen AS "amountFen",
                line.stop_reason AS "reason"
         FROM line JOIN payment ON payment.id = line.payment JOIN payment_file ON payment_file.id = payment.file JOIN fund ON fund.id = line.fund
         WHERE line.state = 'in-payment' AND line.stop_reason IS NOT NULL AND ($1::uuid IS NULL OR payment.id > $1)
           AND ${scopeOf(caller, { division: 'fund.division' }, parameters)} ORDER BY payment.id LIMIT $2`,
        parameters,
      );
      return { stops: found, next: found.length === input.limit ? (found.at(-1)?.payment ?? null) : null };
    });
  }
}

@Serves(payments)
export class LinePaymentsView implements Handler<typeof payments> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof payments>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.line];
      const scope = scopeOf(caller, { division: 'fund.division', owner: 'line.claimant' }, parameters);
      const [visible] = await rows.query(`SELECT 1 FROM line JOIN fund ON fund.id = line.fund WHERE line.id = $1 AND ${scope}`, parameters);
      if (!visible) return unknownThing();
      const found = await rows.query<Shown>(
        `SELECT payment.id AS "payment", number, state, amount_fen AS "amountFen", payment.fund, fund.source, settled_on AS "settledOn", returned_on AS "returnedOn", reason
         FROM payment JOIN fund ON fund.id = payment.fund WHERE line = $1 ORDER BY number`,
        [input.line],
      );
      return { payments: found };
    });
  }
}

interface Shown {
  readonly payment: string;
  readonly number: number;
  readonly state: 'accepted' | 'filed' | 'stopped' | 'settled' | 'returned';
  readonly amountFen: number;
  readonly fund: string;
  readonly source: string;
  readonly settledOn: string | null;
  readonly returnedOn: string | null;
  readonly reason: string | null;
}
