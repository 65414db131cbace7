import { type Day, fen, startOf } from '@jiquan/kernel';
import type { Cast } from './cast';
import type { Worker } from './people';

export interface CampaignPlan {
  readonly fund: string;
  readonly title: string;
  readonly occupation: string;
  readonly level: string;
  readonly quota: number;
  readonly faceYuan: number;
  readonly document: string;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly groups?: readonly string[];
  readonly exclusions?: readonly string[];
}

type FundSource = Parameters<Cast['maker']['call']['settlement']['openFund']>[0]['source'];
export interface FundPlan {
  readonly year: number;
  readonly yuan: number;
  readonly document: string;
  readonly reference: string;
  readonly source?: FundSource;
}

/** Opens a fund and enters the appropriation. */
export async function openFund(cast: Cast, plan: FundPlan): Promise<string> {
  const source = plan.source ?? 'employment-subsidy';
  const { fund } = await cast.maker.call.settlement.openFund({ division: cast.division, source, year: plan.year, document: plan.document });
  await cast.maker.call.settlement.appropriate({ fund, amountFen: fen(plan.yuan * 100), document: plan.document, reference: plan.reference });
  return fund;
}

/** HRSS says which fund pays what no campaign pays: training without a voucher, or assessments. */
export async function designateFund(cast: Cast, purpose: 'training' | 'assessment', fund: string): Promise<void> {
  await cast.hrss[0].call.settlement.designateFund({ division: cast.division, purpose, fund, document: 'Which fund pays, invented 资金安排（演示，无法律效力）' });
}

/** Draft, ask the fund, wait for the grant, publish. */
export async function publishCampaign(cast: Cast, plan: CampaignPlan): Promise<string> {
  const campaign = await fundedCampaign(cast, plan);
  await cast.hrss[0].call.voucher.publish({ campaign });
  return campaign;
}

/** Everything but the publication. */
export async function fundedCampaign(cast: Cast, plan: CampaignPlan): Promise<string> {
  const [officer] = cast.hrss;
  const { campaign } = await officer.call.voucher.draft({
    title: plan.title,
    division: cast.division,
    occupations: [plan.occupation],
    levels: [plan.level],
    institutions: [],
    distribution: 'open',
    opensAt: startOf(plan.opensOn),
    closesAt: startOf(plan.closesOn),
    validDays: null,
    liveKeyRule: 'occupation',
    fund: plan.fund,
    audience: { code: 'ALL-WORKERS', groups: [...(plan.groups ?? [])], exclusions: [...(plan.exclusions ?? [])], minAge: 16, maxAge: 60 },
    quota: plan.quota,
    valueKind: 'face',
    maxFen: fen(plan.faceYuan * 100),
    document: plan.document,
    tariff: null,
  });
  await officer.call.voucher.askFunding({ campaign });
  await cast.administrator.world.until('the grant', async () => {
    const { campaigns } = await officer.call.voucher.officeCampaigns({ limit: 200 });
    const mine = campaigns.find((each) => each.campaign === campaign);
    if (mine?.askRefused) throw new Error(`funding refused: ${mine.askRefused}`);
    return mine && mine.grantedFen > 0;
  });
  return campaign;
}

export const willing = { wishesToTrain: true, wishesToWork: true, ableToWork: true };

/** Statement, then claim; the answer is the voucher or the refusal's code. */
export async function claim(worker: Worker, campaign: string, occupation: string): Promise<{ readonly voucher: string; readonly number: string } | string> {
  const { world } = worker.actor;
  const statement = await world.until('the campaign at identity', async () => {
    const answer = await worker.actor.call.identity.makeStatement.attempt({ campaign, declarations: willing });
    return 'refused' in answer ? undefined : answer;
  });
  const answer = await worker.actor.call.voucher.claim.attempt({ campaign, occupation, statement: statement.statement });
  return 'refused' in answer ? answer.refused : { voucher: answer.voucher, number: answer.number };
}

