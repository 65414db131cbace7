import type { Table, Tx } from '@jiquan/platform';
import { recomputeLater } from '../entitlement/recompute';
import { certificatesOf, enrolmentsOfClass } from './concerned';
import { hold } from './holds';

/** A fact about a class: remembered once, and everything it concerns is derived anew. */
export async function rememberOfClass<Row>(tx: Tx, table: Table<Row>, classId: string, fact: Row): Promise<void> {
  await hold(tx, { alone: [['class', classId]], together: [['tariffs', '']] });
  const fresh = await tx.insertNew(table, [fact]);
  if (fresh.length === 0) return;
  const enrolments = await enrolmentsOfClass(tx, classId);
  recomputeLater(tx, { enrolments, certificates: await certificatesOf(tx, enrolments) });
}

/** A fact about one enrolment, in a class where that is known. */
export async function rememberOfEnrolment<Row>(tx: Tx, table: Table<Row>, tie: { enrolment: string; class?: string; person?: string }, fact: Row): Promise<void> {
  const { enrolment, person } = tie;
  await hold(tx, {
    alone: [['enrolment', enrolment]],
    together: [['tariffs', ''], ...(tie.class ? [['class', tie.class] as const] : []), ...(person ? [['person', person] as const] : [])],
  });
  const fresh = await tx.insertNew(table, [fact]);
  if (fresh.length === 0) return;
  recomputeLater(tx, { enrolments: [enrolment], certificates: await certificatesOf(tx, [enrolment]) });
}
