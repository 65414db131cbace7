import { addDays, dayOf, yearOf } from '@jiquan/kernel';
import type { Actor } from './actor';
import { openFund, publishCampaign } from './campaign';
import { type Cast, castOf } from './cast';
import { type Body, openBody, openSchool, type School } from './school';
import { registerPayee } from './settle';

export const OCCUPATION = '4-10-01-05';
export const LEVEL = 'JUNIOR';

/** A county in which the loop can be played: officers, a school, an assessment body, money and a published campaign. */
export interface Stage {
  readonly cast: Cast;
  readonly school: School;
  readonly body: Body;
  readonly fund: string;
  readonly campaign: string;
}

export interface StagePlan {
  readonly division: string;
  readonly places: number;
  readonly faceYuan: number;
  readonly openDays: number;
  readonly fundYuan: number;
}

export async function setStage(administrator: Actor, plan: StagePlan): Promise<Stage> {
  const { world } = administrator;
  const today = dayOf(await world.now());
  const cast = await castOf(world, administrator, plan.division);
  const school = await openSchool(cast, { number: 1, name: 'Demo school 演示职业培训学校', year: yearOf(today), occupations: [OCCUPATION], teachers: 2 });
  const body = await openBody(cast, { number: 1, name: 'Demo assessment body 演示评价机构', occupations: [OCCUPATION] });
  await registerPayee(school, '6222000011112222');
  const document = 'Invented appropriation 演示拨款〔2026〕1号（无法律效力）';
  const fund = await openFund(cast, { year: yearOf(today), yuan: plan.fundYuan, document, reference: 'DEMO-APPROPRIATION-1' });
  const campaign = await publishCampaign(cast, {
    fund,
    title: 'Demo campaign 演示发券批次',
    occupation: OCCUPATION,
    level: LEVEL,
    quota: plan.places,
    faceYuan: plan.faceYuan,
    document: 'Invented amount 演示〔2026〕2号（无法律效力）',
    opensOn: addDays(today, -1),
    closesOn: addDays(today, plan.openDays),
    exclusions: ['PENSIONER', 'PUBLIC_PAYROLL'],
  });
  return { cast, school, body, fund, campaign };
}
