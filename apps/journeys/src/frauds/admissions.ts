import { holderCode } from '../story/holder-code';
import type { Worker } from '../story/people';
import { type Met, passes, refusedIn } from './met';
import type { Season } from './season';

async function admission(season: Season, code: string, present: Worker) {
  const { school } = await season.stage();
  const running = await season.approvedClass();
  const { presence } = passes(await school.staff.call.identity.checkPresence.attempt({ person: present.actor.person, photo: present.photo }));
  return school.staff.call.voucher.admit.attempt({ class: running.class, classVersion: 1, code, presence });
}

/** Somebody else stands there with the holder's phone: the face is not the holder's, and an own face is not the holder either. */
export async function lendsVoucher(season: Season): Promise<Met> {
  const { school, people } = await season.stage();
  const { lender, borrower } = people;
  const { voucher } = await season.voucher('lender');
  const code = holderCode(await lender.actor.call.voucher.codeKey({ voucher }));
  const face = await school.staff.call.identity.checkPresence.attempt({ person: lender.actor.person, photo: borrower.photo });
  const met = [refusedIn('identity', school.staff, face), refusedIn('voucher', school.staff, await admission(season, code, borrower))];
  await season.admitted('lender', await season.approvedClass());
  return met;
}

/** The number is printed on the voucher and known to many; only a code of this minute, made by the holder's phone, admits. */
export async function admitsByNumber(season: Season): Promise<Met> {
  const { school, people } = await season.stage();
  const { number } = await season.voucher('careless');
  const met = refusedIn('voucher', school.staff, await admission(season, number, people.careless));
  await season.admitted('careless', await season.approvedClass());
  return [met];
}
