import type { Instant } from '@jiquan/kernel';
import { newId, type Rows, type Table, type Tx } from '@jiquan/platform';
import { PaymentReturned, PaymentSettled, RecoveryReceived } from '@jiquan/settlement-contract';
import { applyResult, type BankOutcome, type Fund, type Line, type Payment, type Recovery, type ResultEffect } from '@jiquan/settlement-domain';
import { FundTable } from '../fund/fund.table';
import { post } from '../fund/money';
import { LineTable } from '../line/line.table';
import { RecoveryTable } from '../recovery/recovery.table';
import { found } from '../remembered/index-by';
import { type ReportedRow, reasonCode } from './bank-results';
import { PaymentTable } from './payment.table';

/** A file of a bank, as the finance office of a division named it. */
export interface BankFile {
  readonly division: string;
  readonly bankFile: string;
}

export interface Outcome {
  readonly row: ReportedRow;
  readonly outcome: BankOutcome | 'unknown-line';
  readonly payment: Payment | undefined;
}

interface Held {
  readonly now: Instant;
  readonly from: BankFile;
  readonly lines: Map<string, readonly [before: Line, now: Line]>;
  readonly payments: Map<string, readonly [before: Payment, now: Payment]>;
  readonly recoveries: Map<string, readonly [before: Recovery | undefined, now: Recovery]>;
  readonly funds: ReadonlyMap<string, Fund>;
  /** Payment by batch and sequence. */
  readonly places: ReadonlyMap<string, string>;
  readonly effects: { readonly effect: ResultEffect; readonly row: ReportedRow }[];
}

/**
 * Rows of one bank file, applied in their order to lines, payments and recoveries held in memory, and written once at the
 * end: what a file of five thousand rows costs does not grow with round trips.
 */
export async function applyRows(tx: Tx, from: BankFile, reported: readonly ReportedRow[]): Promise<Outcome[]> {
  const held = await open(tx, (table, ids) => tx.lockMany(table, ids), tx.now, from, reported);
  const outcomes = reported.map((row) => apply(held, row));
  for (const { effect, row } of held.effects) tell(tx, effect, row);
  await save(tx, held);
  return outcomes;
}

/** What the rows would do as things stand: the same decisions, with nothing locked and nothing written. */
export async function foresee(rows: Rows, now: Instant, from: BankFile, reported: readonly ReportedRow[]): Promise<Outcome[]> {
  const held = await open(rows, (table, ids) => found(rows, table, 'id', ids), now, from, reported);
  return reported.map((row) => apply(held, row));
}

type Take = <Row extends { readonly id: string }>(table: Table<Row>, ids: readonly string[]) => Promise<Row[]>;

/** Takes all that the rows name: lines, then payments, then recoveries; the funds come last, with the postings. */
async function open(rows: Rows, take: Take, now: Instant, from: BankFile, reported: readonly ReportedRow[]): Promise<Held> {
  const named = await rows.query<{ id: string; line: string; number: string; sequence: number }>(
    `SELECT payment.id, payment.line, payment_file.number, payment.file_sequence AS "sequence"
     FROM unnest($1::text[], $2::integer[]) AS reported(batch, sequence)
     JOIN payment_file ON payment_file.number = reported.batch JOIN payment ON payment.file = payment_file.id AND payment.file_sequence = reported.sequence
     JOIN fund ON fund.id = payment.fund AND (fund.division = $3 OR starts_with(fund.division, $3 || '/'))`,
    [reported.map(({ batch }) => batch), reported.map(({ sequence }) => sequence), from.division],
  );
  const lines = await take(LineTable, named.map(({ line }) => line));
  const payments = await take(PaymentTable, named.map(({ id }) => id));
  const due = await found(rows, RecoveryTable, 'line', lines.map(({ id }) => id));
  const recoveries = await take(RecoveryTable, due.map(({ id }) => id));
  const funds = await found(rows, FundTable, 'id', lines.map(({ fund }) => fund));
  return {
    now,
    from,
    lines: new Map(lines.map((line) => [line.id, [line, line]])),
    payments: new Map(payments.map((payment) => [payment.id, [payment, payment]])),
    recoveries: new Map(recoveries.map((recovery) => [recovery.id, [recovery, recovery]])),
    funds: new Map(funds.map((fund) => [fund.id, fund])),
    places: new Map(named.map(({ id, number, sequence }) => [`${number} ${sequence}`, id])),
    effects: [],
  };
}

function apply(held: Held, row: ReportedRow): Outcome {
  const known = held.payments.get(held.places.get(`${row.batch} ${row.sequence}`) ?? '');
  if (!known) return { row, outcome: 'unknown-line', payment: undefined };
  const [before, payment] = known;
  const [firstLine, line] = held.lines.get(payment.line) as readonly [Line, Line];
  const fund = held.funds.get(line.fund) as Fund;
  const open = [...held.recoveries.values()].map(([, now]) => now).filter((each) => each.line === line.id && each.state !== 'received');
  const effect = applyResult({
    result: { ...row, fact: `${held.from.division}#${held.from.bankFile}#${row.row}` },
    line,
    payment,
    due: open.find(({ kind }) => kind === 'entitlement'),
    overpaid: open.find((each) => each.kind === 'overpayment' && each.payment === payment.id),
    fundYear: fund.year,
    division: fund.division,
    newId: newId(),
    now: held.now,
  });
  held.lines.set(line.id, [firstLine, effect.line]);
  held.payments.set(payment.id, [before, effect.payment]);
  for (const recovery of effect.recoveries) held.recoveries.set(recovery.id, [held.recoveries.get(recovery.id)?.[0], recovery]);
  held.effects.push({ effect, row });
  return { row, outcome: effect.outcome, payment };
}

function tell(tx: Tx, { tells, line, payment, recoveries, postings }: ResultEffect, row: ReportedRow): void {
  const { purpose, person, voucher, enrolment, certificate, amountFen } = line;
  const told = { line: line.id, payment: payment.id, purpose, person, voucher, enrolment, certificate, class: line.class, amountFen };
  if (tells === 'settled') tx.tell(PaymentSettled({ ...told, settledOn: row.day }));
  else if (tells) tx.tell(PaymentReturned({ ...told, reason: reasonCode(row.reason), late: tells === 'late-return' }));
  for (const recovery of recoveries.filter(({ state }) => state === 'received')) {
    const to = postings.find(({ why }) => why === 'recovered')?.to ?? 'returned';
    tx.tell(RecoveryReceived({ recovery: recovery.id, line: line.id, voucher: recovery.voucher, amountFen: recovery.amountFen, to }));
  }
}

async function save(tx: Tx, { lines, payments, recoveries, effects }: Held): Promise<void> {
  await tx.replaceMany(LineTable, changed(lines));
  await tx.replaceMany(PaymentTable, changed(payments));
  const moved = changed(recoveries);
  await tx.replaceMany(RecoveryTable, moved.flatMap(([before, now]) => (before ? [[before, now] as const] : [])));
  await tx.insertMany(RecoveryTable, moved.flatMap(([before, now]) => (before ? [] : [now])));
  await post(tx, effects.flatMap(({ effect }) => effect.postings));
}

function changed<Before, Now extends Before>(held: ReadonlyMap<string, readonly [Before, Now]>): (readonly [Before, Now])[] {
  return [...held.values()].filter(([before, now]) => before !== now);
}
