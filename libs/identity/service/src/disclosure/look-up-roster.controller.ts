import { identityApi } from '@jiquan/identity-contract';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { lookUpRoster } from './roster';

const spec = identityApi.routes.lookUpRoster;

@Serves(spec)
export class LookUpRosterController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.limiter.take(`roster:${call.caller.account}`, perMinute.lookUp);
    if (limited) return limited;
    return this.work.run(call, (tx) => lookUpRoster(this.vault, tx, input.purpose, input.rows));
  }
}
