import { yearOf } from '@jiquan/kernel';
import { willing } from '../story/campaign';
import type { Worker } from '../story/people';
import { OCCUPATION } from '../story/stage';
import { fitEntry } from '../story/teach';
import { type Met, passes, refusedIn } from './met';
import { GRADUATION } from './people';
import type { Season } from './season';

async function tryClaim({ actor }: Worker, campaign: string) {
  const { statement } = await actor.call.identity.makeStatement({ campaign, declarations: willing });
  return actor.call.voucher.claim.attempt({ campaign, occupation: OCCUPATION, statement });
}

/** A second live voucher of the same occupation, from another campaign. Whoever holds none gets one there. */
export async function claimsTwice(season: Season): Promise<Met> {
  const { people, campaign, second } = await season.stage();
  const { voucher } = await season.voucher('collector');
  const again = passes(await tryClaim(people.collector, campaign));
  if (again.voucher !== voucher) throw new Error('asking again gave another voucher');
  const met = refusedIn('voucher', people.collector.actor, await tryClaim(people.collector, second));
  await season.voucher('newcomer', 'second');
  return [met];
}

/** Identity alone knows why, and says no more than the rule; the findings are shown to the person. */
async function excluded(season: Season, part: 'pensioner' | 'official'): Promise<Met> {
  const { people, campaign } = await season.stage();
  const { actor } = people[part];
  const met = refusedIn('voucher', actor, await tryClaim(people[part], campaign));
  const { statements } = await actor.call.identity.myStatements({});
  const findings = statements.flatMap((each) => each.findings).filter(({ rule, outcome }) => rule === 'configured' && outcome === 'refused');
  if (findings.length === 0) throw new Error('no finding says why');
  // Somebody else's statement does not help.
  const { statement } = await people.honest.actor.call.identity.makeStatement({ campaign, declarations: willing });
  refusedIn('voucher', actor, await actor.call.voucher.claim.attempt({ campaign, occupation: OCCUPATION, statement }));
  passes(await tryClaim(people.honest, campaign));
  return [met];
}

export const isPensioner = (season: Season) => excluded(season, 'pensioner');
export const isOnPublicPayroll = (season: Season) => excluded(season, 'official');

/**
 * Declared as what they are, a student in the year of graduation gets no seat; called a worker by a school that lies, they get a
 * seat and no voucher, because the school roll is compared at the claim.
 */
export async function isGraduating(season: Season): Promise<Met> {
  const { school, people, campaign } = await season.stage();
  const { actor } = people.student;
  const draft = await season.draft('Roster trial 名册试填', await season.today(), 1, ['collector']);
  const declare = (graduatesOn: typeof GRADUATION) => ({ ...fitEntry(actor.person), standing: 'student' as const, school: 'vocational' as const, graduatesOn });
  const enter = (entry: ReturnType<typeof declare>) => school.staff.call.training.enterRoster.attempt({ class: draft.class, entries: [entry] });
  const roster = refusedIn('training', school.staff, await enter(declare(GRADUATION)));
  passes(await enter(declare(`${yearOf(GRADUATION) + 1}-06-30` as typeof GRADUATION)));
  passes(await school.staff.call.training.enterRoster.attempt({ class: draft.class, entries: [fitEntry(actor.person)] }));
  const claim = refusedIn('voucher', actor, await tryClaim(people.student, campaign));
  if (!claim.cites.includes('R-ELIG-05c')) throw new Error(`the claim was refused for something else: ${claim.cites.join(' ')}`);
  return [roster, claim];
}

