import { statementPayload } from '@jiquan/identity-contract';
import { isRefusal, type Refusal, refuse } from '@jiquan/kernel';
import { Attestations, BusinessClock, type Call, Gather, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { answerExhausted, type Claim, type ClaimAnswer, decideClaims } from './claim-batch';

type Route = typeof voucherApi.routes.claim;

interface Lane {
  readonly gather: Gather<Claim, ClaimAnswer>;
  /** This process has seen the campaign without places: later claims are looked at before they queue for the lock. */
  exhausted: boolean;
}
/** Campaigns whose claims are gathered at once; the longest unused makes room. */
const LANES = 200;

@Serves(voucherApi.routes.claim)
export class ClaimController implements Handler<Route> {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly work: Work,
    private readonly clock: BusinessClock,
    private readonly attestations: Attestations,
  ) {}

  async handle(input: InputOf<Route>, call: Call): Promise<ClaimAnswer | Refusal<'role.denied' | 'service.busy'>> {
    const { person } = call.caller;
    if (!person) return refuse('role.denied');
    const statement = input.statement === undefined ? undefined : await this.attestations.verify(input.statement, 'statement', statementPayload);
    const { campaign, occupation } = input;
    return this.lane(campaign).gather.ask({ call, campaign, person, occupation, statement }, call.gone);
  }

  private lane(campaign: string): Lane {
    const known = this.lanes.get(campaign);
    this.lanes.delete(campaign);
    const lane: Lane = known ?? { gather: new Gather((claims) => this.decide(lane, claims)), exhausted: false };
    this.lanes.set(campaign, lane);
    if (this.lanes.size > LANES) this.lanes.delete(this.lanes.keys().next().value as string);
    return lane;
  }

  private async decide(lane: Lane, claims: readonly Claim[]): Promise<readonly ClaimAnswer[]> {
    const answers: (ClaimAnswer | undefined)[] = lane.exhausted
      ? await this.work.read((rows) => answerExhausted(rows, this.clock.now(), claims))
      : claims.map(() => undefined);
    const queued = claims.filter((_, index) => answers[index] === undefined);
    const decided = queued.length === 0 ? [] : await this.work.batch<Claim, ClaimAnswer>(queued, decideClaims, idsOf);
    let next = 0;
    const all = answers.map((answer) => answer ?? (decided[next++] as ClaimAnswer));
    lane.exhausted = all.some((answer) => isRefusal(answer) && answer.refused === 'campaign.exhausted');
    return all;
  }
}

function idsOf(answer: ClaimAnswer): Record<string, string> {
  return isRefusal(answer) ? {} : { voucher: answer.voucher, campaign: answer.campaign };
}
