import { addDays, dayOf, fen } from '@jiquan/kernel';
import type { Actor } from '../story/actor';
import { designateFund, fundedCampaign, openFund } from '../story/campaign';
import { type Cast, castOf, hireHrss, hireIndustry } from '../story/cast';
import { type Body, openBody, openSchool, type School } from '../story/school';
import { registerPayee } from '../story/settle';
import { mustRefuse } from './check';
import type { HuangchuanPlan, PlayedTask } from './huangchuan-files';
import type { Instance } from './instance';

export const DIVISION = 'CN-HA/xinyang/huangchuan';

/** Huangchuan county at work in 2021: no vouchers, one fund, and an office for each task's lead unit. */
export interface Huangchuan extends Instance {
  readonly plan: HuangchuanPlan;
  readonly tasks: readonly PlayedTask[];
  readonly cast: Cast;
  /** Two people of each industry department; under none those of HRSS who take its seats. */
  readonly reviewers: ReadonlyMap<string | null, readonly [Actor, Actor]>;
  readonly school: School;
  readonly body: Body;
  readonly fund: string;
}

export async function openHuangchuan(instance: Instance, plan: HuangchuanPlan, tasks: readonly PlayedTask[]): Promise<Huangchuan> {
  const { world, administrator, progress } = instance;
  const [first = '', ...departments] = [...new Set(tasks.map(({ department }) => department).filter((department) => department !== null))];
  const cast = await castOf(world, administrator, DIVISION, first);
  const occupations = [...new Set(tasks.map(({ occupation }) => occupation))];
  const school = await openSchool(cast, { number: 3, name: plan.school.name, year: plan.appropriation.year, occupations, teachers: plan.school.teachers });
  const body = await openBody(cast, { number: 4, name: plan.body.name, occupations });
  await registerPayee(school, plan.school.account, { name: plan.school.name, bank: plan.school.bank });
  const hired = await progress.each('industry departments staffed', departments, 3, (department) => hireIndustry(cast, department));
  const reviewers = new Map<string | null, readonly [Actor, Actor]>([
    [null, [await hireHrss(cast, 3), await hireHrss(cast, 4)]],
    [first, cast.industry],
    ...departments.map((department, at) => [department, hired[at] as readonly [Actor, Actor]] as const),
  ]);
  const fund = await openFund(cast, plan.appropriation);
  await designateFund(cast, 'training', fund);
  await publishTariff(cast, plan);
  progress.say('special account opened; a training tariff (invented) is published');
  return { ...instance, plan, tasks, cast, reviewers, school, body, fund };
}

/** No document states training amounts (R-SUB-14): this tariff is invented and its document says so. */
async function publishTariff(cast: Cast, { tariff, class: { level } }: HuangchuanPlan): Promise<void> {
  const entry = { kind: 'SKILL_LEVEL', level, from: tariff.from, until: tariff.until };
  const prices = [{ occupation: null, yuan: tariff.yuan }, ...tariff.byOccupation];
  await cast.hrss[0].call.settlement.publishTariff({
    division: cast.division,
    purpose: 'training',
    document: tariff.document,
    entries: prices.map(({ occupation, yuan }) => ({ ...entry, occupation, amountFen: fen(yuan * 100) })),
  });
}

/** HCX21 knows no vouchers: a campaign is funded, but cannot be published, and its money is free again when it is closed. */
export async function noVouchersHere({ world, cast, fund, tasks, progress }: Huangchuan): Promise<void> {
  const today = dayOf(await world.now());
  const occupation = (tasks[0] as PlayedTask).occupation;
  const plan = { fund, title: '演示：2021年没有培训券', occupation, level: 'JUNIOR', quota: 1, faceYuan: 100, document: '演示〔2021〕2号', opensOn: today, closesOn: addDays(today, 30) };
  const campaign = await fundedCampaign(cast, plan);
  const [officer] = cast.hrss;
  mustRefuse('a voucher campaign in 2021', await officer.call.voucher.publish.attempt({ campaign }), 'rule-set.no-vouchers');
  await officer.call.voucher.close({ campaign });
  await world.until('the released money', async () => {
    const { accounts } = await cast.auditor.call.settlement.campaignMoney({ campaign });
    return accounts.every(({ kind, balanceFen }) => kind !== 'reserved' || balanceFen === 0);
  });
  progress.say('a voucher campaign was refused: this rule set knows none (A-71)');
}

