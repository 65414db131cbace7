import type { Actor } from './actor';
import { hire, type StaffCard } from './staff';
import type { World } from './world';

/** Everybody in an office who has a part in the loop. */
export interface Cast {
  readonly administrator: Actor;
  readonly hrss: readonly [Actor, Actor];
  readonly industry: readonly [Actor, Actor];
  readonly maker: Actor;
  readonly checker: Actor;
  readonly auditor: Actor;
  readonly division: string;
  readonly department: string;
  readonly cards: readonly StaffCard[];
}

export const DEPARTMENT = 'INDUSTRY-DEMO';
const HRSS_DUTIES = [
  'class-review', 'application-review', 'campaign', 'notice', 'push', 'freeze', 'sanction', 'certificate', 'tariff', 'fund', 'recovery', 'inspection', 'registry',
] as const;

const INDUSTRY_DUTIES = ['class-review', 'application-review', 'inspection'] as const;

/** Two officers wherever the rules want two, all of one division. */
export async function castOf(world: World, administrator: Actor, division: string, department = DEPARTMENT): Promise<Cast> {
  const cards: StaffCard[] = [];
  const employ = async (name: string, body: Parameters<typeof hire>[3]): Promise<Actor> => {
    const { actor, card } = await hire(world, administrator, name, body);
    cards.push(card);
    return actor;
  };
  const officer = (number: number) => employ(`HRSS officer ${number} 人社经办${number}`, { login: `hrss${number}`, role: 'hrss', division, duties: [...HRSS_DUTIES] });
  const industry = (number: number) =>
    employ(`Industry officer ${number} 主管部门${number}`, { login: `industry${number}`, role: 'industry', division, department, duties: [...INDUSTRY_DUTIES] });
  return {
    administrator,
    hrss: [await officer(1), await officer(2)],
    industry: [await industry(1), await industry(2)],
    maker: await employ('Finance maker 财政经办', { login: 'finance.maker', role: 'finance', division, duties: ['maker', 'fund'] }),
    checker: await employ('Finance checker 财政复核', { login: 'finance.checker', role: 'finance', division, duties: ['checker', 'fund'] }),
    auditor: await employ('Auditor 审计', { login: 'auditor', role: 'auditor', division, duties: [] }),
    division,
    department,
    cards,
  };
}

/** Another officer of HRSS: where no industry department reviews, HRSS takes its seats too, with people of its own. */
export async function hireHrss(cast: Cast, number: number): Promise<Actor> {
  const { administrator, division } = cast;
  return (await hire(administrator.world, administrator, `HRSS officer ${number} 人社经办${number}`, { login: `hrss${number}`, role: 'hrss', division, duties: [...HRSS_DUTIES] })).actor;
}

/** Two officers of one more industry department. */
export async function hireIndustry(cast: Cast, department: string): Promise<readonly [Actor, Actor]> {
  const { administrator, division } = cast;
  const officer = async (number: number) => {
    const login = `${department.toLowerCase()}.${number}`;
    return (await hire(administrator.world, administrator, `${department} ${number}`, { login, role: 'industry', division, department, duties: [...INDUSTRY_DUTIES] })).actor;
  };
  return [await officer(1), await officer(2)];
}
