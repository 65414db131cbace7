import { identityApi } from '@jiquan/identity-contract';
import { refresh } from '@jiquan/identity-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, systemCall, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { type AccountRow, AccountTable } from '../account/account.table';
import { TokenIssuer } from '../crypto/token-issuer';
import { Vault } from '../crypto/vault';
import { type RefreshTokenRow, RefreshTokenTable, SessionTable } from './session.table';
import { nextRefresh, revokeSession, tokensOf } from './sessions';

const spec = identityApi.routes.refresh;

@Serves(spec)
export class RefreshController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly issuer: TokenIssuer,
  ) {}

  /** The proof of a step-up does not outlive its access token: what is refreshed is a password's word. */
  async handle(input: InputOf<typeof spec>, call: Call) {
    const hash = this.vault.lookUp('refresh', input.refreshToken);
    const answer = await this.work.run(call, async (tx) => {
      const known = await tx.get(RefreshTokenTable, hash);
      // The session's lock orders two uses of one token; what is decided on is read after it.
      const session = known && (await tx.lock(SessionTable, known.session));
      const token = known && (await tx.get(RefreshTokenTable, hash));
      const account = session && (await tx.get(AccountTable, session.account));
      if (session) tx.about({ session: session.id, account: session.account });
      const decided = refresh({ token, session, account }, tx.systemNow);
      if (isRefusal(decided)) return decided;
      const used = token as RefreshTokenRow;
      await tx.replace(RefreshTokenTable, used, { ...used, ...decided });
      return { account: account as AccountRow, session: used.session, refreshToken: await nextRefresh(tx, this.vault, used.session) };
    });
    if (isRefusal(answer)) {
      if (answer.refused === 'refresh.reused') await this.endReused(call, hash);
      return answer;
    }
    return tokensOf(this.issuer, answer.account, answer.session, answer.refreshToken, 'password');
  }

  private async endReused(call: Call, hash: string): Promise<void> {
    await this.work.run(systemCall('identity.end-reused', call.correlation), async (tx) => {
      const token = await tx.get(RefreshTokenTable, hash);
      const session = token && (await tx.lock(SessionTable, token.session));
      if (session && session.endedAt === null) await revokeSession(tx, session, 'refresh-reused');
      return {};
    });
  }
}
