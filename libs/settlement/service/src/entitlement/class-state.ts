import type { Rows } from '@jiquan/platform';
import type { Entitlement } from '@jiquan/settlement-domain';
import { TAKES_PLACE } from '../application/asked';
import { RememberedClassCompletionTable } from '../remembered/remembered-class-completion.table';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { ClassChoiceTable, EntitlementTable } from './entitlement.table';

/** Payable but for a choice that has not been made, or was made for others. */
function isCandidate({ state, reasons }: Entitlement): boolean {
  return state === 'payable' || (state === 'held' && reasons.every(({ code }) => code === 'choice.not-chosen'));
}

/** What two officers look at when more are certified than recognised. */
export async function classState(rows: Rows, classId: string) {
  const approved = await rows.one(RememberedClassTable, { class: classId });
  const completion = await rows.one(RememberedClassCompletionTable, { class: classId });
  if (!approved || !completion) return undefined;
  const entitlements = await rows.find(EntitlementTable, { class: classId, purpose: 'training' });
  const claimed = await rows.query<{ enrolment: string }>(
    `SELECT enrolment FROM line WHERE class = $1 AND purpose = 'training' AND ${TAKES_PLACE} AND enrolment IS NOT NULL`,
    [classId],
  );
  const inLines = claimed.map(({ enrolment }) => enrolment);
  const chosen = await rows.one(ClassChoiceTable, { class: classId, state: 'confirmed' });
  return {
    division: approved.division,
    recognised: completion.recognisedCount,
    candidates: [...new Set([...entitlements.filter(isCandidate).map(({ thing }) => thing), ...inLines])],
    claimed: inLines,
    chosen: chosen?.enrolments,
  };
}
