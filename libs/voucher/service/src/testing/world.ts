import { type Instant } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { type ContextApp, startContext } from '@jiquan/platform/testing';
import { FundingGranted } from '@jiquan/settlement-contract';
import type { voucherApi } from '@jiquan/voucher-contract';
import type { Client, SentOf } from '@jiquan/wire';
import { voucherContext } from '../voucher.context';

export type Draft = SentOf<typeof voucherApi.routes.draft>;
export type VoucherClient = Client<typeof voucherApi>;
export type App = ContextApp<typeof voucherContext>;
export type Published = Awaited<ReturnType<VoucherClient['publish']>>;

export const DIVISION = 'CN-HA/puyang/puyang-county';
export const COOK = '4-03-02-01';
export const NURSE = '4-10-01-05';
export const FUND = newId();

export const key = () => ({ key: newId() });

export interface Holder {
  readonly person: string;
  readonly client: VoucherClient;
}

/** Puyang county in March 2023, an office that may do everything of this context, and the fund that always has money. */
export class World {
  readonly office: VoucherClient;

  private constructor(readonly app: App) {
    this.office = app.as({ role: 'hrss', division: 'CN-HA/puyang', duties: ['campaign', 'freeze'] });
  }

  static async open(now = '2023-03-01T01:00:00.000Z'): Promise<World> {
    return new World(await startContext(voucherContext, { now }));
  }

  draft(changes: Partial<Draft> = {}): Draft {
    return {
      title: '春季技能培训',
      division: DIVISION,
      fund: FUND,
      audience: { code: 'county-workers', groups: ['migrant-worker'], exclusions: ['pensioner'], minAge: 16, maxAge: 60 },
      occupations: [COOK, NURSE],
      levels: [],
      institutions: [],
      distribution: 'open',
      opensAt: '2023-03-01T00:00:00.000Z',
      closesAt: '2023-06-30T16:00:00.000Z',
      validDays: 90,
      liveKeyRule: 'occupation',
      quota: 10,
      valueKind: 'face',
      maxFen: 100_000,
      document: '演示文件1号',
      tariff: null,
      ...changes,
    };
  }

  async grant(campaign: string, revision: number, grantedFen: number): Promise<void> {
    await this.app.hear(FundingGranted({ campaign, revision, fund: FUND, grantedFen }));
  }

  async published(changes: Partial<Draft> = {}): Promise<Published> {
    const wanted = this.draft(changes);
    const { campaign } = await this.office.draft(wanted, key());
    const asked = await this.office.askFunding({ campaign }, key());
    await this.grant(campaign, asked.revision, wanted.quota * wanted.maxFen);
    return this.office.publish({ campaign }, key());
  }

  holder(person = newId()): Holder {
    return { person, client: this.app.as({ role: 'worker', person, acr: 'real-person' }) };
  }

  statement(campaign: { campaign: string; audienceHash: string }, person: string, changes: Record<string, unknown> = {}): Promise<string> {
    const payload = { person, campaign: campaign.campaign, audienceHash: campaign.audienceHash, eligible: true, reasons: [], asOf: '2023-03-01T00:30:00.000Z' as Instant };
    return this.app.sign('statement', { ...payload, ...changes });
  }

  /** A claim that is expected to be answered, one way or the other. */
  async claim(holder: Holder, campaign: { campaign: string; audienceHash: string }, occupation = COOK) {
    return holder.client.claim.attempt({ campaign: campaign.campaign, occupation, statement: await this.statement(campaign, holder.person) });
  }

  async claimed(campaign: { campaign: string; audienceHash: string }, occupation = COOK) {
    const holder = this.holder();
    const voucher = await this.claim(holder, campaign, occupation);
    if ('refused' in voucher) throw new Error(voucher.refused);
    return { ...holder, voucher };
  }

  stop(): Promise<void> {
    return this.app.stop();
  }
}
