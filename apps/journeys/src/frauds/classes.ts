import { newId } from '@jiquan/platform';
import type { Instant } from '@jiquan/kernel';
import { colleague, hire } from '../story/staff';
import { sha256 } from '../story/teach';
import { reasonOf, refusedAtSubmit } from './entitled';
import { type Met, refusedIn } from './met';
import type { Season } from './season';

/** Three officers have agreed; the third takes the fourth seat as well, under the own account and under another one made for the same person. */
export async function takesTwoSeats(season: Season): Promise<Met> {
  const { cast } = await season.stage();
  const running = await season.earlyClass();
  const [officer] = cast.hrss;
  const { administrator, division } = cast;
  const { world } = administrator;
  const body = { login: 'hrss1.again', role: 'hrss' as const, division, duties: ['class-review' as const] };
  const { actor: again } = await hire(world, administrator, 'HRSS officer 1 again 同一人', body, await colleague(world, 'hrss1'));
  const fourth = (who: typeof officer) => who.call.training.reviewClass.attempt({ class: running.class, opinion: 'agree', text: 'Once more. 再次同意' });
  return [refusedIn('training', officer, await fourth(officer)), refusedIn('training', again, await fourth(again))];
}

/** The lessons are given while the last officer still reads: they have no attendance, and the class is not approved any more. */
export async function taughtBeforeApproval(season: Season): Promise<Met> {
  const early = await season.earlyClass();
  await season.taughtClass();
  const { cast, school } = await season.stage();
  const [lesson] = early.lessons;
  const item = { id: newId(), enrolment: await season.seat(early, 'early'), lesson: 1, at: lesson?.startsAt as Instant, method: 'face' as const, device: school.device, evidence: sha256('early') };
  const attended = await school.staff.call.training.checkIn.attempt({ class: early.class, items: [item] });
  const review = await cast.hrss[1].call.training.reviewClass.attempt({ class: early.class, opinion: 'agree', text: 'Approve it all the same. 同意' });
  return [refusedIn('training', school.staff, attended), refusedIn('training', cast.hrss[1], review)];
}

/** Admitted before the opening and never seen again: the enrolment ends with the class, and no assessment brings it back. */
export async function neverPresent(season: Season): Promise<Met> {
  const running = await season.taughtClass();
  const { school } = await season.stage();
  const absent = await season.seat(running, 'absent');
  const reason = await reasonOf(season, running.class, absent, 'enrolment.ended');
  const { sitting } = await season.sitting();
  const candidate = await school.staff.call.certificate.enrolCandidates.attempt({ sitting, kind: 'SKILL_LEVEL', enrolments: [absent] });
  await refusedAtSubmit(season, running.class, absent, 'enrolment.ended');
  return [reason, refusedIn('certificate', school.staff, candidate)];
}
