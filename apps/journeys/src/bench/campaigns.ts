import { addMilliseconds, fen, yearOf, dayOf } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { DIVISION, type Ground, LEVEL, OCCUPATION } from './ground';

const DAY = 86_400_000;
const DOCUMENT = 'Bench 测算（演示，无法律效力）';

type Source = Parameters<ReturnType<Ground['as']>['settlement']['openFund']>[0]['source'];

/** The money of one measurement. */
export async function openFund(ground: Ground, source: Source, amountFen: number): Promise<string> {
  const { settlement } = ground.as({ role: 'finance', duties: ['maker', 'fund'] });
  const { fund } = await settlement.openFund({ division: DIVISION, source, year: yearOf(dayOf(await ground.world.now())), document: DOCUMENT });
  await settlement.appropriate({ fund, amountFen: fen(amountFen), document: DOCUMENT, reference: newId() });
  return fund;
}

export async function draftCampaign(ground: Ground, office: ReturnType<Ground['as']>, fund: string, quota: number): Promise<{ campaign: string; audienceHash: string }> {
  const now = await ground.world.now();
  return office.voucher.draft({
    title: DOCUMENT,
    division: DIVISION,
    occupations: [OCCUPATION],
    levels: [LEVEL],
    institutions: [],
    distribution: 'open',
    opensAt: addMilliseconds(now, -DAY),
    closesAt: addMilliseconds(now, 300 * DAY),
    validDays: 90,
    liveKeyRule: 'occupation',
    fund,
    audience: { code: 'ALL-WORKERS', groups: [], exclusions: [], minAge: 16, maxAge: 60 },
    quota,
    valueKind: 'face',
    maxFen: fen(100),
    document: DOCUMENT,
    tariff: null,
  });
}

/** Draft, funding, publication: a campaign with places for everybody. */
export async function openCampaign(ground: Ground, fund: string, quota: number): Promise<{ campaign: string; audienceHash: string }> {
  const office = ground.as({ role: 'hrss', duties: ['campaign'] });
  const { campaign } = await draftCampaign(ground, office, fund, quota);
  await office.voucher.askFunding({ campaign });
  const published = await ground.world.until('the grant', async () => {
    const answer = await office.voucher.publish.attempt({ campaign });
    return 'refused' in answer ? undefined : answer;
  });
  return { campaign, audienceHash: published.audienceHash };
}
