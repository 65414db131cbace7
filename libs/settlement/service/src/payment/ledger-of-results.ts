import type { Tx } from '@jiquan/platform';
import { PaymentReturned, PaymentSettled, RecoveryReceived } from '@jiquan/settlement-contract';
import { applyResult, type BankOutcome, type Fund, type Line, type Payment, type Posting, type Recovery, type ResultEffect } from '@jiquan/settlement-domain';
import { FundTable } from '../fund/fund.table';
import { post } from '../fund/money';
import { LineTable } from '../line/line.table';
import { RecoveryTable } from '../recovery/recovery.table';
import { found } from '../remembered/index-by';
import { type ReportedRow, reasonCode } from './bank-results';
import { PaymentTable } from './payment.table';

export interface Outcome {
  readonly row: ReportedRow;
  readonly outcome: BankOutcome | 'unknown-line';
  readonly payment: Payment | undefined;
}

/**
 * Rows of one bank file, applied in their order to lines, payments and recoveries held in memory, and written once at the
 * end: what a file of five thousand rows costs does not grow with round trips.
 */
export class LedgerOfResults {
  private readonly lines = new Map<string, readonly [before: Line, now: Line]>();
  private readonly payments = new Map<string, readonly [before: Payment, now: Payment]>();
  private readonly recoveries = new Map<string, readonly [before: Recovery | undefined, now: Recovery]>();
  private readonly funds = new Map<string, Fund>();
  private readonly places = new Map<string, string>();
  private readonly postings: Posting[] = [];

  private constructor(
    private readonly tx: Tx,
    private readonly bankFile: string,
  ) {}

  /** Locks all that the rows name: lines, then payments, then recoveries; the funds come last, with the postings. */
  static async open(tx: Tx, bankFile: string, rows: readonly ReportedRow[]): Promise<LedgerOfResults> {
    const ledger = new LedgerOfResults(tx, bankFile);
    const named = await tx.query<{ id: string; line: string; number: string; sequence: number }>(
      `SELECT payment.id, payment.line, payment_file.number, payment.file_sequence AS "sequence"
       FROM unnest($1::text[], $2::integer[]) AS reported(batch, sequence)
       JOIN payment_file ON payment_file.number = reported.batch JOIN payment ON payment.file = payment_file.id AND payment.file_sequence = reported.sequence`,
      [rows.map(({ batch }) => batch), rows.map(({ sequence }) => sequence)],
    );
    for (const { id, number, sequence } of named) ledger.places.set(`${number} ${sequence}`, id);
    for (const line of await tx.lockMany(LineTable, named.map(({ line }) => line))) ledger.lines.set(line.id, [line, line]);
    for (const payment of await tx.lockMany(PaymentTable, named.map(({ id }) => id))) ledger.payments.set(payment.id, [payment, payment]);
    const due = await found(tx, RecoveryTable, 'line', ledger.lines.keys());
    for (const recovery of await tx.lockMany(RecoveryTable, due.map(({ id }) => id))) ledger.recoveries.set(recovery.id, [recovery, recovery]);
    const funds = [...ledger.lines.values()].map(([line]) => line.fund);
    for (const fund of await found(tx, FundTable, 'id', funds)) ledger.funds.set(fund.id, fund);
    return ledger;
  }

  apply(row: ReportedRow): Outcome {
    const id = this.places.get(`${row.batch} ${row.sequence}`);
    const held = id === undefined ? undefined : this.payments.get(id);
    if (!held) return { row, outcome: 'unknown-line', payment: undefined };
    const [before, payment] = held;
    const [firstLine, line] = this.lines.get(payment.line) as readonly [Line, Line];
    const fund = this.funds.get(line.fund) as Fund;
    const open = [...this.recoveries.values()].map(([, now]) => now).filter((each) => each.line === line.id && each.state !== 'received');
    const effect = applyResult({
      result: { ...row, fact: `${this.bankFile}#${row.row}` },
      line,
      payment,
      due: open.find(({ kind }) => kind === 'entitlement'),
      overpaid: open.find((each) => each.kind === 'overpayment' && each.payment === payment.id),
      fundYear: fund.year,
      division: fund.division,
      newId: this.tx.newId(),
      now: this.tx.now,
    });
    this.lines.set(line.id, [firstLine, effect.line]);
    this.payments.set(payment.id, [before, effect.payment]);
    for (const recovery of effect.recoveries) this.recoveries.set(recovery.id, [this.recoveries.get(recovery.id)?.[0], recovery]);
    this.postings.push(...effect.postings);
    this.tell(effect, row);
    return { row, outcome: effect.outcome, payment };
  }

  private tell({ tells, line, payment, recoveries }: ResultEffect, row: ReportedRow): void {
    const { purpose, person, voucher, enrolment, certificate, amountFen } = line;
    const told = { line: line.id, payment: payment.id, purpose, person, voucher, enrolment, certificate, class: line.class, amountFen };
    if (tells === 'settled') this.tx.tell(PaymentSettled({ ...told, settledOn: row.day }));
    else if (tells) this.tx.tell(PaymentReturned({ ...told, reason: reasonCode(row.reason), late: tells === 'late-return' }));
    for (const recovery of recoveries) {
      if (recovery.state !== 'received') continue;
      const to = this.postings.findLast(({ naturalKey }) => naturalKey === `recovered:${recovery.id}`)?.to ?? 'returned';
      this.tx.tell(RecoveryReceived({ recovery: recovery.id, line: line.id, voucher: recovery.voucher, amountFen: recovery.amountFen, to }));
    }
  }

  async save(): Promise<void> {
    const changed = <Value>(held: ReadonlyMap<string, readonly [Value, Value]>) => [...held.values()].filter(([before, now]) => before !== now);
    await this.tx.replaceMany(LineTable, changed(this.lines));
    await this.tx.replaceMany(PaymentTable, changed(this.payments));
    const recoveries = [...this.recoveries.values()].filter(([before, now]) => before !== now);
    await this.tx.replaceMany(RecoveryTable, recoveries.flatMap(([before, now]) => (before ? [[before, now] as const] : [])));
    await this.tx.insertMany(RecoveryTable, recoveries.flatMap(([before, now]) => (before ? [] : [now])));
    await post(this.tx, this.postings);
  }
}
