import { type Day, yearOf } from '@jiquan/kernel';
import type { Cast } from './cast';
import type { Body, School } from './school';
import type { RunningClass } from './teach';

export interface Certified {
  readonly certificate: string;
  readonly enrolment: string;
  readonly person: string;
  readonly number: string;
}

/** As approved: nobody joins or leaves these classes afterwards. */
const ROSTER_VERSION = 1;
const LEVEL_DIGIT: Readonly<Record<string, string>> = { JUNIOR: '5', INTERMEDIATE: '4', SENIOR: '3', TECHNICIAN: '2', SENIOR_TECHNICIAN: '1' };

/** An invented number of the skill-level form: letter, filing place, year, level, serial. */
export function inventedNumber(body: Body, issuedOn: Day, level: string, serial: number): string {
  const filing = `41092801${body.code.replace(/\D/g, '').padStart(4, '0')}`;
  return `S${filing}${String(yearOf(issuedOn)).slice(2)}${LEVEL_DIGIT[level]}${String(serial).padStart(6, '0')}`;
}

/** Proposes the sitting early enough, has it accepted by the body and by HRSS. */
export async function proposeSitting(cast: Cast, school: School, body: Body, running: RunningClass, heldOn: Day, place = 'Assessment room 1 考场一（演示）'): Promise<string> {
  const { sitting } = await school.staff.call.certificate.proposeSitting({
    body: body.body,
    class: running.class,
    classVersion: ROSTER_VERSION,
    occupation: running.plan.occupation,
    catalogueEdition: '2022',
    level: running.plan.level,
    heldOn,
    place,
  });
  await body.staff.call.certificate.acceptSitting({ sitting });
  await cast.hrss[0].call.certificate.acceptSitting({ sitting });
  return sitting;
}

export interface SittingOutcome {
  readonly passed: readonly string[];
  readonly failed?: readonly string[];
  readonly absent?: readonly string[];
  /** Of the numbers of the certificates; without one it is drawn from the sitting. */
  readonly firstSerial?: number;
  /** What the patrol officer notes beside the signature. */
  readonly patrol?: string;
}

/** Candidates, results with the sums of the form, patrol, confirmation, certificates and their entry in the query system. */
export async function holdSitting(cast: Cast, school: School, body: Body, running: RunningClass, sitting: string, heldOn: Day, outcome: SittingOutcome): Promise<Certified[]> {
  const { world } = cast.administrator;
  const attending = outcome.passed.length + (outcome.failed ?? []).length;
  const enrolments = [...outcome.passed, ...(outcome.failed ?? []), ...(outcome.absent ?? [])];
  const { candidates } = await school.staff.call.certificate.enrolCandidates({ sitting, kind: 'SKILL_LEVEL', enrolments, classVersion: ROSTER_VERSION });
  const passed = new Set(outcome.passed);
  const absent = new Set(outcome.absent);
  const results = candidates.map((each) => ({ candidate: each.candidate, attended: !absent.has(each.enrolment as string), passed: passed.has(each.enrolment as string) }));
  const row = { kind: 'SKILL_LEVEL' as const, attending, certified: passed.size };
  await world.until('the completed training at certificate', async () => {
    const entered = await body.staff.call.certificate.enterResults.attempt({ sitting, results, attending, rows: [row], totalCertified: passed.size });
    if ('refused' in entered && entered.refused !== 'candidate.training-not-completed') throw new Error(`results refused: ${entered.refused} ${JSON.stringify(entered.facts)}`);
    return !('refused' in entered);
  });
  await cast.hrss[0].call.certificate.signPatrol({ sitting, ...(outcome.patrol ? { remark: outcome.patrol } : {}) });
  await cast.hrss[1].call.certificate.confirmSitting({ sitting });
  const winners = candidates.filter((each) => passed.has(each.enrolment as string));
  const numbered = winners.map((each, index) => ({ ...each, number: inventedNumber(body, heldOn, running.plan.level, (outcome.firstSerial ?? serialBase(sitting)) + index) }));
  await world.simulate('querySystem', '/admin/certificates', numbered.map(({ number, person }) => ({
    number, person, kind: 'SKILL_LEVEL', occupation: running.plan.occupation, level: running.plan.level, issuer: body.code, issuedOn: heldOn,
  })));
  const issued = await body.staff.call.certificate.issueCertificates({ sitting, issuedOn: heldOn, certificates: numbered.map(({ candidate, number }) => ({ candidate, number })) });
  const byCandidate = new Map(numbered.map((each) => [each.candidate, each]));
  return issued.certificates.map((each) => {
    const known = byCandidate.get(each.candidate) as (typeof numbered)[number];
    return { certificate: each.certificate, enrolment: known.enrolment as string, person: known.person, number: each.number };
  });
}

/** Serials of different sittings of one body never meet. */
function serialBase(sitting: string): number {
  return (parseInt(sitting.replace(/-/g, '').slice(-6), 16) % 9000) * 100 + 1;
}
