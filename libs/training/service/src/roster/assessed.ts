import type { Day } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { EnrolmentTable, RememberedAssessmentTable, type RememberedAssessment } from './enrolment.table';

/**
 * The day an enrolment was last assessed, from all that was heard; a voided result is none (R-ELIG-06). Once assessed, the
 * enrolment holds its person no longer. A void does not bind again: the person may have begun another training since.
 */
export async function rememberAssessment(tx: Tx, fact: RememberedAssessment): Promise<void> {
  const before = fact.enrolment === null ? undefined : await tx.lock(EnrolmentTable, fact.enrolment);
  await tx.insertNew(RememberedAssessmentTable, [fact], ['sitting', 'candidate', 'kind']);
  if (!before) return;
  const heard = await tx.find(RememberedAssessmentTable, { enrolment: before.id });
  const assessedOn = lastAssessed(heard);
  if (assessedOn !== before.assessedOn) await tx.replace(EnrolmentTable, before, { ...before, assessedOn, awaited: before.awaited && assessedOn === null });
}

export function lastAssessed(heard: readonly RememberedAssessment[]): Day | null {
  const voided = new Set(heard.filter(({ kind }) => kind === 'voided').map(({ sitting, candidate }) => `${sitting} ${candidate}`));
  const standing = heard.filter(({ kind, sitting, candidate }) => kind !== 'voided' && !voided.has(`${sitting} ${candidate}`));
  return standing.map(({ assessedOn }) => assessedOn).sort().at(-1) ?? null;
}
