import { addDays, type Day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { inventedNumber } from '../story/assess';
import { LEVEL, OCCUPATION } from '../story/stage';
import { entitlementOf, reasonOf, refusedAtSubmit } from './entitled';
import { type Met, passes, refusedIn } from './met';
import type { Trainee } from './people';
import type { Season } from './season';

const OTHER_OCCUPATION = '6-18-01-01';
const OTHER_LEVEL = 'INTERMEDIATE';

interface Paper {
  readonly number: string;
  readonly occupation: string;
  readonly level: string;
  readonly issuedOn: Day;
}

/** A paper of the county's own assessment body, issued on the day of the assessment unless told otherwise. */
async function paperOf(season: Season, serial: number, changes: Partial<Omit<Paper, 'number'>> = {}): Promise<Paper> {
  const { body } = await season.stage();
  const { heldOn } = await season.certified();
  const about = { occupation: OCCUPATION, level: LEVEL, issuedOn: heldOn, ...changes };
  return { ...about, number: inventedNumber(body, about.issuedOn, about.level, serial) };
}

/** The query system knows it as somebody's. */
async function known(season: Season, { number, occupation, level, issuedOn }: Paper, person: string): Promise<void> {
  const { body } = await season.stage();
  await season.county.world.simulate('querySystem', '/admin/certificates', [{ number, person, kind: 'SKILL_LEVEL', occupation, level, issuer: body.code, issuedOn }]);
}

async function shows(season: Season, part: Trainee, paper: Paper) {
  const { people, body } = await season.stage();
  const { actor } = people[part];
  const enrolment = await season.seat(await season.taughtClass(), part);
  const what = { person: actor.person, body: body.body, kind: 'SKILL_LEVEL' as const, catalogueEdition: '2022', enrolment };
  return actor.call.certificate.importCertificate.attempt({ ...what, ...paper });
}

/** Shows a paper, waits for the query system, and answers what it said and in which fields the two differ. */
async function verified(season: Season, part: Trainee, paper: Paper): Promise<string> {
  const { certificate } = passes(await shows(season, part, paper));
  const { people } = await season.stage();
  const { verifications } = await season.county.world.until('the query system', async () => {
    const seen = await people[part].actor.call.certificate.certificate({ certificate });
    return seen.state !== 'issued' && seen;
  });
  const [said] = verifications;
  return [said?.answer, ...(said?.differences ?? [])].join(' ');
}

async function worthNothing(season: Season, part: Trainee, ...codes: readonly string[]): Promise<Met> {
  const running = await season.taughtClass();
  const enrolment = await season.seat(running, part);
  const met = await Promise.all(codes.map((code) => reasonOf(season, running.class, enrolment, code)));
  for (const code of codes) await refusedAtSubmit(season, running.class, enrolment, code);
  return met;
}

function said(what: string, expected: string): void {
  if (what !== expected) throw new Error(`the query system said «${what}», not «${expected}»`);
}

/** A classmate's certificate is here already; a stranger's is the query system's to tell. */
export async function showsAnothers(season: Season): Promise<Met> {
  const { people } = await season.stage();
  const classmates = { ...(await paperOf(season, 1)), number: (await season.certificateOf('honest')).number };
  const taken = refusedIn('certificate', people.copyist.actor, await shows(season, 'copyist', classmates));
  const strangers = await paperOf(season, 900_001);
  await known(season, strangers, newId());
  said(await verified(season, 'copyist', strangers), 'mismatch holder');
  return [taken, ...(await worthNothing(season, 'copyist', 'certificate.not-verified'))];
}

/** Somebody honest who was assessed elsewhere brings the certificate along, and it is worth what the others are. */
function bringsOwn(season: Season): Promise<void> {
  return season.once('brings own', async () => {
    const { people } = await season.stage();
    const own = await paperOf(season, 900_006);
    await known(season, own, people.traveller.actor.person);
    said(await verified(season, 'traveller', own), 'equal');
    const running = await season.taughtClass();
    const { state } = await entitlementOf(season, running.class, await season.seat(running, 'traveller'));
    if (state !== 'payable') throw new Error(`an honest certificate is ${state}`);
  });
}

/** Own and genuine, from the day before the class opened. */
export async function showsOlder(season: Season): Promise<Met> {
  const { people } = await season.stage();
  const { plan } = await season.taughtClass();
  const older = await paperOf(season, 900_002, { issuedOn: addDays(plan.opensOn, -1) });
  await known(season, older, people.veteran.actor.person);
  said(await verified(season, 'veteran', older), 'equal');
  await bringsOwn(season);
  return worthNothing(season, 'veteran', 'certificate.before-class');
}

export async function showsForged(season: Season): Promise<Met> {
  said(await verified(season, 'forger', await paperOf(season, 900_003)), 'not-found');
  return worthNothing(season, 'forger', 'certificate.not-verified');
}

/** Two genuine certificates of one's own, neither for what the class taught. */
export async function showsOtherSkill(season: Season): Promise<Met> {
  const { people } = await season.stage();
  for (const paper of [await paperOf(season, 900_004, { occupation: OTHER_OCCUPATION }), await paperOf(season, 900_005, { level: OTHER_LEVEL })]) {
    await known(season, paper, people.switcher.actor.person);
    said(await verified(season, 'switcher', paper), 'equal');
  }
  return worthNothing(season, 'switcher', 'certificate.other-occupation', 'certificate.other-level');
}
