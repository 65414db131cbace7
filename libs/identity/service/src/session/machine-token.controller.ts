import { identityApi } from '@jiquan/identity-contract';
import { ACCESS_SECONDS } from '@jiquan/identity-domain';
import { addMilliseconds, instant, isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, SystemClock, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { decodeJwt, errors, importJWK, jwtVerify } from 'jose';
import * as z from 'zod';
import { type AccountRow, AccountTable } from '../account/account.table';
import { TokenIssuer } from '../crypto/token-issuer';
import { Vault } from '../crypto/vault';
import { UsedAssertionTable } from './session.table';
import { accessOf, openSession } from './sessions';

const spec = identityApi.routes.machineToken;
const AUDIENCE = 'jiquan';
/** An assertion lives at most this long, and is remembered for as long, so that it works once. */
const ASSERTION_SECONDS = 300;

const invalid = () => refuse('client.assertion-invalid', {}, ['configured']);

@Serves(spec)
export class MachineTokenController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly issuer: TokenIssuer,
    private readonly clock: SystemClock,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const proof = await this.proofOf(input.assertion);
    const answer = await this.work.run(call, async (tx) => {
      if (!proof) return invalid();
      const account = await tx.lock(AccountTable, proof.account.id);
      tx.about({ account: proof.account.id });
      if (!account || account.closedAt !== null) return refuse('account.closed', {}, ['configured']);
      const expiresAt = addMilliseconds(tx.systemNow, ASSERTION_SECONDS * 1000);
      const [fresh] = await tx.insertNew(UsedAssertionTable, [{ hash: proof.hash, account: account.id, expiresAt }], ['hash']);
      if (!fresh) return refuse('client.assertion-reused', {}, ['configured']);
      const session = await openSession(tx, account, ACCESS_SECONDS * 1000);
      return { account, session: session.id };
    });
    // A signature by the client's own key is as strong a proof as a code: machines have no other second factor.
    return isRefusal(answer) ? answer : accessOf(this.issuer, answer.account, answer.session, 'otp');
  }

  private async proofOf(assertion: string): Promise<{ account: AccountRow; hash: string } | undefined> {
    try {
      const client = z.uuid().safeParse(decodeJwt(assertion).sub);
      const account = client.success ? await this.work.read((rows) => rows.get(AccountTable, client.data)) : undefined;
      if (!account?.publicKey) return undefined;
      const { payload } = await jwtVerify(assertion, await importJWK({ ...account.publicKey }, 'EdDSA'), {
        issuer: account.id,
        audience: AUDIENCE,
        algorithms: ['EdDSA'],
        maxTokenAge: ASSERTION_SECONDS,
        requiredClaims: ['jti', 'exp'],
        currentDate: new Date(this.clock.now()),
      });
      const endsSoon = instant((payload.exp as number) * 1000) <= addMilliseconds(this.clock.now(), ASSERTION_SECONDS * 1000);
      return endsSoon ? { account, hash: this.vault.lookUp('assertion', `${account.id}:${payload.jti}`) } : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
      throw error;
    }
  }
}
