import { fen } from '@jiquan/kernel';
import type { Actor } from '../story/actor';
import { designateFund, openFund, publishCampaign } from '../story/campaign';
import { type Cast, castOf, hireHrss } from '../story/cast';
import { type Body, openBody, openSchool, type School } from '../story/school';
import { registerPayee } from '../story/settle';
import type { Instance } from './instance';
import type { PuyangFiles } from './puyang-files';

export const DIVISION = 'CN-HA/puyang/puyang-county';
const DEPARTMENT = 'CIVIL-AFFAIRS';
const YEAR = 2023;

/** How many there are of each; the papers are for eighty, and a smaller play keeps their shape. */
export interface Sizes {
  readonly people: number;
  readonly quota: number;
  readonly present: number;
  readonly secondInspection: number;
  readonly attending: number;
  readonly certified: number;
}

export function sizesOf(people: number): Sizes {
  const quota = people - 2;
  const present = quota - 2;
  const attending = present - 2;
  return { people, quota, present, secondInspection: present - 2, attending, certified: attending - Math.max(1, Math.round((attending * 4) / 74)) };
}

/** Puyang county at work: offices, a school, an assessment body, two funds, a tariff and a published campaign. */
export interface County extends Instance {
  readonly files: PuyangFiles;
  readonly sizes: Sizes;
  readonly cast: Cast;
  /** They stand in for the industry department, which an assessment does not have. */
  readonly assessors: readonly [Actor, Actor];
  readonly school: School;
  readonly body: Body;
  readonly funds: { readonly training: string; readonly assessment: string };
  readonly campaign: string;
}

export async function openCounty(instance: Instance, files: PuyangFiles, sizes: Sizes): Promise<County> {
  const { world, administrator, progress } = instance;
  const { form, body: paper } = files;
  const occupations = [form['F-07'].occupation];
  const cast = await castOf(world, administrator, DIVISION, DEPARTMENT);
  const assessors = [await hireHrss(cast, 3), await hireHrss(cast, 4)] as const;
  const school = await openSchool(cast, { number: 1, name: form['F-01'].name, year: YEAR, occupations, teachers: form['F-11'].plan.teachers });
  const body = await openBody(cast, { number: 2, name: paper.name, occupations });
  await registerPayee(school, form['F-05'].account, { name: form['F-01'].name, bank: form['F-04'].bank });
  await registerPayee(body, paper.account, { name: paper.name, bank: paper.bank });
  progress.say('offices, school and assessment body are there, with accounts, teachers and payees');
  const funds = { training: await open(cast, files, 'training'), assessment: await open(cast, files, 'assessment') };
  await designateFund(cast, 'assessment', funds.assessment);
  await publishAssessmentTariff(cast, files);
  const { document, faceYuan } = files.tariff.training;
  const { title, opensOn, closesOn, exclusions } = files.campaign;
  const [occupation] = occupations as [string];
  const offer = { fund: funds.training, title, occupation, level: form['F-07'].level, quota: sizes.quota, faceYuan, document, opensOn, closesOn, exclusions };
  const campaign = await publishCampaign(cast, offer);
  progress.say(`funds opened, tariff of R-SUB-01 published, ${sizes.quota} vouchers of ${faceYuan} yuan (invented) funded and published`);
  return { ...instance, files, sizes, cast, assessors, school, body, funds, campaign };
}

async function open(cast: Cast, { appropriation }: PuyangFiles, what: 'training' | 'assessment'): Promise<string> {
  const plan = appropriation.funds.find((each) => each.for === what);
  if (!plan) throw new Error(`appropriation.json has no fund for ${what}`);
  return openFund(cast, plan);
}

/** Puyang's own amounts, as its document states them. */
async function publishAssessmentTariff(cast: Cast, { tariff }: PuyangFiles): Promise<void> {
  const { document, from, until, entries } = tariff.assessment;
  await cast.hrss[0].call.settlement.publishTariff({
    division: cast.division,
    purpose: 'assessment',
    document,
    entries: entries.map(({ kind, level, yuan }) => ({ occupation: null, kind, level, from, until, amountFen: fen(yuan * 100) })),
  });
}
