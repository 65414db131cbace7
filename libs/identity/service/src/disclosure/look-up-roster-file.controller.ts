import { identityApi } from '@jiquan/identity-contract';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { readRoster } from './read-roster';
import { lookUpRoster } from './roster';

const spec = identityApi.routes.lookUpRosterFile;

@Serves(spec)
export class LookUpRosterFileController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.limiter.take(`roster:${call.caller.account}`, perMinute.lookUp);
    if (limited) return limited;
    const rows = await readRoster(input.file);
    if (isRefusal(rows)) return this.work.run(call, async () => rows);
    return this.work.run(call, (tx) => lookUpRoster(this.vault, tx, input.purpose, rows));
  }
}
