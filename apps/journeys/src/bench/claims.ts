import { newId } from '@jiquan/platform';
import { openCampaign } from './campaigns';
import { type Ground, OCCUPATION } from './ground';
import { type Round, timed } from './measure';
import type { Plan } from './plan';
import { prepared, type Prepared, rush } from './rush';

/** Everybody at once: workers with a token and a statement claim one campaign over HTTP; each gets a voucher. */
export class Claims {
  private constructor(
    private readonly ground: Ground,
    private readonly plan: Plan,
    private readonly campaign: { readonly campaign: string; readonly audienceHash: string },
  ) {}

  /** The first claims of a process are slow and count for nothing. */
  static async open(ground: Ground, plan: Plan, fund: string): Promise<Claims> {
    const claims = new Claims(ground, plan, await openCampaign(ground, fund, plan.claims * (plan.rounds + 1)));
    await claims.send(await claims.prepare(plan.claims / 2));
    return claims;
  }

  async round(): Promise<Round> {
    const requests = await this.prepare(this.plan.claims);
    const { seconds } = await timed(() => this.send(requests));
    return { count: requests.length, seconds };
  }

  private async prepare(count: number): Promise<Prepared[]> {
    const { campaign, audienceHash } = this.campaign;
    const asOf = await this.ground.world.now();
    return Promise.all(
      Array.from({ length: count }, async () => {
        const person = newId();
        const token = await this.ground.token({ role: 'worker', person, acr: 'real-person' });
        const statement = await this.ground.sign('statement', { person, campaign, audienceHash, eligible: true, reasons: [], asOf });
        return prepared({ method: 'POST', path: `/voucher/campaigns/${campaign}/claims`, token, body: { occupation: OCCUPATION, statement } });
      }),
    );
  }

  private async send(requests: readonly Prepared[]): Promise<void> {
    const statuses = await rush(this.ground.edition.urls.voucher, requests, this.plan.claimConnections);
    const [[status, answered] = []] = [...statuses];
    if (statuses.size !== 1 || answered !== requests.length || status === undefined || status >= 300) {
      throw new Error(`not every claim was granted: ${JSON.stringify([...statuses])}`);
    }
  }
}
