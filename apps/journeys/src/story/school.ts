import { creditCodeCheck } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import type { Actor } from './actor';
import type { Cast } from './cast';
import { hire, type StaffCard } from './staff';

/** A training institution with its staff, teachers and a check-in device; or an assessment body with its staff. */
export interface School {
  readonly institution: string;
  readonly staff: Actor;
  readonly second: Actor;
  readonly teachers: readonly string[];
  readonly device: string;
  readonly cards: readonly StaffCard[];
}

/** An invented credit code with a right check character, one per number. */
export function inventedCreditCode(number: number): string {
  const first17 = `52410900MJ${String(number).padStart(7, '0')}`;
  return first17 + (creditCodeCheck(first17) as string);
}

export interface SchoolPlan {
  readonly number: number;
  readonly name: string;
  readonly year: number;
  readonly occupations: readonly string[];
  readonly teachers: number;
}

export async function openSchool(cast: Cast, plan: SchoolPlan): Promise<School> {
  const { world } = cast.administrator;
  const [officer] = cast.hrss;
  const { institution } = await officer.call.training.listInstitution({
    name: plan.name,
    kind: 'training-institution',
    creditCode: inventedCreditCode(plan.number),
    division: cast.division,
    year: plan.year,
    occupations: [...plan.occupations],
    workstations: 100,
  });
  const body = (login: string) => ({ login, role: 'institution' as const, organisation: institution, division: cast.division });
  const first = await hire(world, cast.administrator, `${plan.name} A`, body(`school${plan.number}a`));
  const second = await hire(world, cast.administrator, `${plan.name} B`, body(`school${plan.number}b`));
  const teachers: string[] = [];
  for (let n = 0; n < plan.teachers; n++) {
    const filed = await first.actor.call.training.fileTeacher({ institution, person: newId(), specialties: [...plan.occupations], fullTime: true, teacherCertificate: true });
    teachers.push(filed.teacher);
  }
  const device = `device-${plan.number}`;
  await officer.call.training.registerDevice({ institution, device, connected: true });
  return { institution, staff: first.actor, second: second.actor, teachers, device, cards: [first.card, second.card] };
}

/** The catalogue list is made anew every year (R-INST-01). */
export async function listFor(cast: Cast, school: School, year: number, occupations: readonly string[]): Promise<void> {
  const answer = await cast.hrss[0].call.training.listForYear.attempt({ institution: school.institution, year, occupations: [...occupations], workstations: 100 });
  if ('refused' in answer && answer.refused !== 'institution.listed-already') throw new Error(`listing refused: ${answer.refused}`);
}

export interface Body {
  readonly body: string;
  readonly code: string;
  readonly staff: Actor;
  readonly second: Actor;
  readonly cards: readonly StaffCard[];
}

export async function openBody(cast: Cast, plan: { readonly number: number; readonly name: string; readonly occupations: readonly string[] }): Promise<Body> {
  const { world } = cast.administrator;
  const [officer] = cast.hrss;
  const code = `BODY-${plan.number}`;
  const { body } = await officer.call.certificate.recordBody({ code, name: plan.name, division: cast.division, occupations: [...plan.occupations] });
  await officer.call.certificate.fileBody({ body, document: 'Invented filing 备案（演示）' });
  const account = (login: string) => ({ login, role: 'assessment-body' as const, organisation: body, division: cast.division });
  const first = await hire(world, cast.administrator, `${plan.name} A`, account(`body${plan.number}a`));
  const second = await hire(world, cast.administrator, `${plan.name} B`, account(`body${plan.number}b`));
  return { body, code, staff: first.actor, second: second.actor, cards: [first.card, second.card] };
}
