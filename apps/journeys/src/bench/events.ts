import { setTimeout as wait } from 'node:timers/promises';
import { inGroups } from '../story/people';
import { draftCampaign } from './campaigns';
import type { Ground } from './ground';
import { type Round, timed } from './measure';
import type { Plan } from './plan';
import { prepared, rush } from './rush';

const LOOK_MILLISECONDS = 3;
const WAIT_SECONDS = 60;
const CONNECTIONS = 64;
const DRAFTS_AT_ONCE = 16;
/** Asked by voucher, heard and granted by settlement, and the grant heard by voucher. */
export const EVENTS_PER_ASK = 2;

/** From a command over HTTP to the last listener: a campaign asks for its money, the fund grants it, the campaign has it. */
export class Events {
  private constructor(
    private readonly ground: Ground,
    private readonly plan: Plan,
    private readonly fund: string,
    private readonly office: ReturnType<Ground['as']>,
    private readonly token: string,
  ) {}

  static async open(ground: Ground, plan: Plan, fund: string): Promise<Events> {
    const who = { role: 'hrss', duties: ['campaign'] } as const;
    const events = new Events(ground, plan, fund, ground.as(who), await ground.token(who));
    await events.all(await events.drafts(plan.latencies));
    return events;
  }

  /** Events heard in a second, commands and everything between them and the last listener included. */
  async round(): Promise<Round> {
    const campaigns = await this.drafts(this.plan.asks);
    const { seconds } = await timed(() => this.all(campaigns));
    return { count: campaigns.length * EVENTS_PER_ASK, seconds };
  }

  /** One ask at a time: from the request to the grant at the campaign, in milliseconds. */
  async latencies(): Promise<number[]> {
    const took: number[] = [];
    for (const campaign of await this.drafts(this.plan.latencies)) took.push((await timed(() => this.all([campaign]))).seconds * 1000);
    return took;
  }

  private async drafts(count: number): Promise<string[]> {
    const drafted: string[] = [];
    await inGroups(Array.from({ length: count }), DRAFTS_AT_ONCE, async () => {
      drafted.push((await draftCampaign(this.ground, this.office, this.fund, 1)).campaign);
    });
    return drafted;
  }

  private async all(campaigns: readonly string[]): Promise<void> {
    const asks = campaigns.map((campaign) => prepared({ method: 'POST', path: `/voucher/campaigns/${campaign}/funding-requests`, token: this.token }));
    const statuses = await rush(this.ground.edition.urls.voucher, asks, CONNECTIONS);
    if ([...statuses.keys()].some((status) => status >= 300)) throw new Error(`funding was not asked: ${JSON.stringify([...statuses])}`);
    const until = Date.now() + WAIT_SECONDS * 1000;
    while ((await this.granted(campaigns)) < campaigns.length) {
      if (Date.now() > until) throw new Error('grants did not arrive');
      await wait(LOOK_MILLISECONDS);
    }
  }

  private async granted(campaigns: readonly string[]): Promise<number> {
    const { rows } = await this.ground.database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM voucher.campaign WHERE id = ANY($1) AND granted_fen > 0`, [campaigns]);
    return rows[0]?.n ?? 0;
  }
}
