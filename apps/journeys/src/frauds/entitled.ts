import { fen } from '@jiquan/kernel';
import { FACE_YUAN } from './acts';
import type { Answer } from './met';
import type { Season } from './season';

/** What settlement derived of one enrolment. */
export async function entitlementOf(season: Season, inClass: string, enrolment: string) {
  const { school } = await season.stage();
  await season.county.rest();
  const { entitlements } = await school.staff.call.settlement.entitlements({ class: inClass, purpose: 'training', limit: 200 });
  const found = entitlements.find((each) => each.enrolment === enrolment);
  if (!found) throw new Error(`nothing is derived of enrolment ${enrolment}`);
  return found;
}

/** The reason with this code, as the view shows it: a finding of its own. */
export async function reasonOf(season: Season, inClass: string, enrolment: string, code: string): Promise<Answer> {
  const { state, reasons } = await entitlementOf(season, inClass, enrolment);
  const reason = reasons.find((each) => each.code === code);
  if (!reason || state === 'payable') throw new Error(`no ${code} but ${state}: ${reasons.map((each) => each.code).join(' ')}`);
  return { how: reason.effect === 'hold' ? 'held' : 'reason', code, cites: reason.cites, finding: { class: inClass, enrolment } };
}

/** Applying for it by name all the same is refused, and the refusal names the reason. */
export async function refusedAtSubmit(season: Season, inClass: string, enrolment: string, reason: string): Promise<void> {
  const { school, fund } = await season.stage();
  const asked = { purpose: 'training' as const, fund, persons: 1, amountFen: fen(FACE_YUAN * 100), commitment: true };
  const answer = await school.staff.call.settlement.submit.attempt({ ...asked, classes: [{ class: inClass, enrolments: [enrolment] }] });
  const reasons = 'refused' in answer && answer.refused === 'entitlement.not-payable' ? (answer.facts['reasons'] as readonly string[]) : [];
  if (!reasons.includes(reason)) throw new Error(`applied for without a right: ${JSON.stringify(answer)}`);
}
