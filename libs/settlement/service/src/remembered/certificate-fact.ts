import type { Table, Tx } from '@jiquan/platform';
import { recomputeLater } from '../entitlement/recompute';
import { enrolmentsOfCertificate } from './concerned';
import { type Held, hold } from './holds';

/** A fact about one certificate: its own entitlement and that of every enrolment it ever named are derived anew. */
export async function rememberOfCertificate<Row>(tx: Tx, table: Table<Row>, certificate: string, fact: Row, tie: { enrolment?: string | null; person?: string; body?: string } = {}): Promise<void> {
  const { enrolment, person, body } = tie;
  const together: Held[] = [['tariffs', '']];
  if (person) together.push(['person', person]);
  if (body) together.push(['body', body]);
  await hold(tx, { alone: [['certificate', certificate], ...(enrolment ? [['enrolment', enrolment] as const] : [])], together });
  const fresh = await tx.insertNew(table, [fact]);
  if (fresh.length === 0) return;
  recomputeLater(tx, { enrolments: await enrolmentsOfCertificate(tx, certificate), certificates: [certificate] });
}
