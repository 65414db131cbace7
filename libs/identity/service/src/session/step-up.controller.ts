import { identityApi, PersonVerified } from '@jiquan/identity-contract';
import { proveFace, stepUpByCode, stepUpByFace } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { AccountTable } from '../account/account.table';
import { TokenIssuer } from '../crypto/token-issuer';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { openDocument } from '../person/people';
import { type PersonRow, PersonTable } from '../person/person.table';
import { RealNameDoor } from '../provider/real-name.door';
import { counted } from './attempts';
import { PasswordStrategy } from './password.strategy';
import { SessionTable } from './session.table';
import { accessOf } from './sessions';

const spec = identityApi.routes.stepUp;
type Input = InputOf<typeof spec>;

@Serves(spec)
export class StepUpController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly passwords: PasswordStrategy,
    private readonly issuer: TokenIssuer,
    private readonly vault: Vault,
    private readonly door: RealNameDoor,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: Input, call: Call) {
    const limited = this.limiter.take(`step-up:${call.caller.account}`, perMinute.face);
    if (limited) return limited;
    const { person } = call.caller;
    return person !== undefined && input.photo !== undefined ? this.byFace(person, input.photo, call) : this.byCode(input, call);
  }

  private async byCode(input: Input, call: Call) {
    const answer = await this.work.run(call, async (tx) => {
      const both = await this.lockBoth(tx, call);
      if (isRefusal(both)) return both;
      const { session, account } = both;
      const decided = stepUpByCode({ session, account, otp: this.passwords.otp(account, input.otp) }, tx.systemNow);
      if (isRefusal(decided)) return decided;
      return { account: await tx.replace(AccountTable, account, { ...account, ...decided }) };
    });
    const known = await counted(this.work, call, call.caller.account, answer);
    return isRefusal(known) ? known : accessOf(this.issuer, known.account, call.caller.session, 'otp');
  }

  private async byFace(person: string, photo: string, call: Call) {
    const opened = await openDocument(this.vault, this.work, person);
    if (isRefusal(opened)) return this.work.run(call, async () => opened);
    const sameFace = await this.door.sameFace(opened.document, photo);
    if (sameFace === 'no-answer') return this.work.run(call, async () => refuse('provider.unavailable', {}, ['configured']));
    const answer = await this.work.run(call, async (tx) => {
      const before = (await tx.lock(PersonTable, person)) as PersonRow;
      const both = await this.lockBoth(tx, call);
      if (isRefusal(both)) return both;
      const { session, account } = both;
      const alive = stepUpByFace({ session, account, otp: { given: false } }, tx.systemNow);
      if (isRefusal(alive)) return alive;
      const after = proveFace({ person: before, sameFace }, tx.now);
      if (isRefusal(after)) return after;
      if (after.assurance !== before.assurance) {
        await tx.replace(PersonTable, before, { ...before, ...after });
        tx.tell(PersonVerified({ person, assurance: after.assurance, division: after.division }));
      }
      return { account };
    });
    return isRefusal(answer) ? answer : accessOf(this.issuer, answer.account, call.caller.session, 'real-person');
  }

  /** Locked everywhere in this order: person, account, session. */
  private async lockBoth(tx: Tx, call: Call) {
    const account = await tx.lock(AccountTable, call.caller.account);
    if (!account) return refuse('session.ended', {}, ['configured']);
    tx.about({ account: account.id });
    return { account, session: await tx.lock(SessionTable, call.caller.session) };
  }
}
