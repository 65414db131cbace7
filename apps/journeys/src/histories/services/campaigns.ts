import { newId } from '@jiquan/platform';
import { COUNTY, FACE_FEN, OCCUPATIONS } from '../facts';
import type { Names } from '../names';
import { type Letter, PostOffice } from '../post-office';
import { consumers } from '../step';
import { type County, key } from './county';

const SOURCES = ['employment-subsidy', 'special-account', 'fiscal', 'unemployment-insurance', 'local-talent'] as const;
const QUOTA = 3;

export interface Offered {
  readonly campaign: string;
  readonly audienceHash: string;
}

/** A fund of its own for each history, so that no push takes another history's lines; and two campaigns that it pays. */
export async function openCampaigns(county: County, names: Names, number: number): Promise<Map<string, Offered>> {
  const maker = county.finance('maker');
  const source = SOURCES[number % SOURCES.length] as (typeof SOURCES)[number];
  const year = 2023 + Math.floor(number / SOURCES.length);
  const { fund } = await maker.openFund({ division: COUNTY, source, year, document: '财社〔2023〕1号（测试）' });
  await maker.appropriate({ fund, amountFen: 10_000_000, document: '财社〔2023〕1号（测试）', reference: newId() });
  names.give('fund', fund);
  const campaigns = new Map<string, Offered>();
  for (const name of ['first campaign', 'second campaign']) {
    const { campaign } = await county.vouchers().draft(draft(fund), key());
    await county.vouchers().askFunding({ campaign }, key());
    await rest(county);
    const published = await county.vouchers().publish({ campaign }, key());
    names.give(name, campaign);
    campaigns.set(name, published);
  }
  await rest(county);
  return campaigns;
}

async function rest(county: County): Promise<void> {
  const office = new PostOffice((consumer, name) => county.listens(consumer, name));
  for (;;) {
    for (const each of consumers) office.post(await county.told(each));
    const letters: Letter[] = [];
    for (let letter = office.take(undefined); letter; letter = office.take(undefined)) letters.push(letter);
    if (letters.length === 0) return;
    await county.hear(letters);
  }
}

function draft(fund: string) {
  return {
    title: '春季技能培训',
    division: COUNTY,
    fund,
    audience: { code: 'county-workers', groups: ['migrant-worker'], exclusions: ['pensioner'], minAge: 16, maxAge: 60 },
    occupations: Object.values(OCCUPATIONS),
    levels: [],
    institutions: [],
    distribution: 'open' as const,
    opensAt: '2023-03-01T00:00:00.000Z',
    closesAt: '2023-12-31T16:00:00.000Z',
    validDays: 360,
    liveKeyRule: 'occupation' as const,
    quota: QUOTA,
    valueKind: 'face' as const,
    maxFen: FACE_FEN,
    document: '演示文件1号',
    tariff: null,
  };
}
