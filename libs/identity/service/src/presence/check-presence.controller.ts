import { identityApi, PRESENCE_SECONDS, type PresencePayload } from '@jiquan/identity-contract';
import { provePresence } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { TokenIssuer } from '../crypto/token-issuer';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { openDocument } from '../person/people';
import { PersonTable } from '../person/person.table';
import { RealNameDoor } from '../provider/real-name.door';
import { PresenceTable } from './presence.table';

const spec = identityApi.routes.checkPresence;

@Serves(spec)
export class CheckPresenceController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly issuer: TokenIssuer,
    private readonly door: RealNameDoor,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const institution = call.caller.organisation;
    if (institution === undefined) return refuse('role.denied', { needs: 'organisation' }, ['configured']);
    const limited = this.limiter.take(`presence:${call.caller.account}`, perMinute.presence);
    if (limited) return limited;
    const opened = await openDocument(this.vault, this.work, input.person);
    if (isRefusal(opened)) return this.work.run(call, async () => opened);
    const sameFace = await this.door.sameFace(opened.document, input.photo);
    if (sameFace === 'no-answer') return this.work.run(call, async () => refuse('provider.unavailable', {}, ['configured']));
    const answer = await this.work.run(call, async (tx) => {
      tx.about({ person: input.person, institution });
      const person = await tx.get(PersonTable, input.person);
      if (!person) return refuse('thing.unknown', {}, ['configured']);
      const proven = provePresence({ person, sameFace }, tx.now);
      if (isRefusal(proven)) return proven;
      const payload: PresencePayload = { person: person.id, institution, method: 'face' };
      await tx.insert(PresenceTable, { ...payload, class: null, id: tx.newId(), account: call.caller.account, at: tx.now });
      return payload;
    });
    if (isRefusal(answer)) return answer;
    const { token, expiresAt } = await this.issuer.issue('presence', answer, PRESENCE_SECONDS);
    return { presence: token, expiresAt };
  }
}
