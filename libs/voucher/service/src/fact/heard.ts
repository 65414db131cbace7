import { type Day, dayOf, instant } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import type { FactKind } from '@jiquan/voucher-domain';
import { type RememberedClass, RememberedClassTable } from '../remembered/remembered-class.table';
import { FactTable } from './fact.table';
import { restageVouchers } from './restage';

interface Envelope {
  readonly name: string;
  readonly version: number;
  readonly occurredAt: string;
}

export interface Said {
  readonly kind: FactKind;
  /** The thing of the other context whose version orders its own words. */
  readonly source: string;
  readonly says: string;
  /** The day it is about, where the event names one. */
  readonly on?: Day;
}

async function remember(tx: Tx, subject: string, event: Envelope, { kind, source, says, on }: Said): Promise<void> {
  const day = on ?? dayOf(instant(event.occurredAt));
  await tx.insertNew(FactTable, [{ subject, kind, source, sourceVersion: event.version, says, day, heardAt: tx.now }], ['subject', 'kind', 'source', 'sourceVersion']);
}

/**
 * An admission and a fact about its enrolment may come at the same moment: whichever is second has to see the first.
 * The fact's subject has no row of its own to lock, so both take this lock.
 */
export async function lockEnrolment(tx: Tx, enrolment: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('enrolment ' || $1, 0))`, [enrolment]);
}

export async function hearOfEnrolment(tx: Tx, enrolment: string, event: Envelope, said: Said): Promise<void> {
  await lockEnrolment(tx, enrolment);
  await remember(tx, enrolment, event, said);
  const rows = await tx.query<{ id: string }>(`SELECT id FROM voucher WHERE enrolment = $1`, [enrolment]);
  await restageVouchers(tx, rows.map((row) => row.id), { by: event.name, kind: 'heard', reason: said.says });
}

/** Money of a voucher that names no enrolment is about the voucher itself. */
export async function hearOfVoucher(tx: Tx, voucher: string, event: Envelope, said: Said): Promise<void> {
  await remember(tx, voucher, event, said);
  await restageVouchers(tx, [voucher], { by: event.name, kind: 'heard', reason: said.says });
}

/** True of every enrolment of the class. The class row is locked first, so that no admission slips in between. */
export async function hearOfClass(tx: Tx, id: string, event: Envelope, said: Omit<Said, 'source'>, change: Partial<RememberedClass> = {}): Promise<void> {
  const known = await tx.lock(RememberedClassTable, id);
  if (known) await tx.replace(RememberedClassTable, known, { ...known, ...change });
  await remember(tx, id, event, { ...said, source: id });
  const rows = await tx.query<{ id: string }>(`SELECT id FROM voucher WHERE class = $1`, [id]);
  await restageVouchers(tx, rows.map((row) => row.id), { by: event.name, kind: 'heard', reason: said.says });
}
