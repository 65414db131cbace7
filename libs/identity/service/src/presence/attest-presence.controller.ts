import { identityApi, PRESENCE_SECONDS, type PresencePayload } from '@jiquan/identity-contract';
import { attestPresence } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { TokenIssuer } from '../crypto/token-issuer';
import { perMinute } from '../limits';
import { personOf } from '../person/people';
import { PersonTable } from '../person/person.table';
import { SessionTable } from '../session/session.table';
import { PresenceTable } from './presence.table';

const spec = identityApi.routes.attestPresence;

/** What the holder hands over at the desk: good for one institution and one class, where their access token would be good for everything. */
@Serves(spec)
export class AttestPresenceController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly issuer: TokenIssuer,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.limiter.take(`own-presence:${call.caller.account}`, perMinute.ownPresence);
    if (limited) return limited;
    const answer = await this.work.run(call, async (tx) => {
      const { institution, class: classId } = input;
      tx.about({ person: personOf(call), institution, class: classId });
      const person = await tx.get(PersonTable, personOf(call));
      if (!person) return refuse('thing.unknown', {}, ['configured']);
      const attested = attestPresence({ person, session: await tx.get(SessionTable, call.caller.session), acr: call.caller.acr }, tx.systemNow);
      if (isRefusal(attested)) return attested;
      const payload: PresencePayload = { person: person.id, institution, method: 'session', class: classId };
      await tx.insert(PresenceTable, { ...payload, id: tx.newId(), account: call.caller.account, at: tx.now });
      return payload;
    });
    if (isRefusal(answer)) return answer;
    const { token, expiresAt } = await this.issuer.issue('presence', answer, PRESENCE_SECONDS);
    return { presence: token, expiresAt };
  }
}
