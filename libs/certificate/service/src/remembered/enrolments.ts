import { type Enrolment, type EnrolmentFact, enrolmentOf, type Trained } from '@jiquan/certificate-domain';
import type { Rows } from '@jiquan/platform';
import { ClassFactTable } from './class-fact.table';
import { EnrolmentFactTable } from './enrolment-fact.table';
import { RememberedClassTable } from './remembered-class.table';
import { type RememberedEnrolment, RememberedEnrolmentTable } from './remembered-enrolment.table';

/** What is remembered of these enrolments; those never heard of are left out. */
export async function enrolmentsByIds(rows: Rows, ids: readonly string[]): Promise<Enrolment[]> {
  if (ids.length === 0) return [];
  return withFacts(rows, await rows.find(RememberedEnrolmentTable, { id: ids }));
}

async function withFacts(rows: Rows, seats: readonly RememberedEnrolment[]): Promise<Enrolment[]> {
  const own = await rows.find(EnrolmentFactTable, { enrolment: seats.map((seat) => seat.id) });
  const ofClass = await rows.find(ClassFactTable, { class: seats.map((seat) => seat.class) });
  return seats.map(({ id, ...seat }) => {
    const facts = [...own.filter((fact) => fact.enrolment === id), ...ofClass.filter((fact) => fact.class === seat.class)];
    return enrolmentOf({ enrolment: id, ...seat }, facts.flatMap(({ kind, happenedOn, reason }): EnrolmentFact[] => (kind === 'opened' ? [] : [{ kind, on: happenedOn, reason }])));
  });
}

export interface RememberedTraining extends Trained {
  readonly division: string;
  readonly institution: string;
}

/** All trainings of a person, with what they trained for and whether a live certificate of that kind stands for one already. */
export async function trainingsOf(rows: Rows, person: string, kind: string): Promise<RememberedTraining[]> {
  const enrolments = await withFacts(rows, await rows.find(RememberedEnrolmentTable, { person }));
  const classes = await rows.find(RememberedClassTable, { id: enrolments.map((each) => each.class) });
  const certified = await rows.query<{ enrolment: string }>(
    `SELECT enrolment FROM certificate WHERE person = $1 AND kind = $2 AND state <> 'revoked' AND enrolment IS NOT NULL`,
    [person, kind],
  );
  const hasKind = new Set(certified.map((each) => each.enrolment));
  return enrolments.flatMap((enrolment) => {
    const trained = classes.find((each) => each.id === enrolment.class);
    return trained ? [{ ...trained, enrolment, hasKind: hasKind.has(enrolment.enrolment) }] : [];
  });
}
