import type { identityApi } from '@jiquan/identity-contract';
import { type Client, ProblemError } from '@jiquan/wire';
import { stepNow, totp } from './totp';
import type { Clients, World } from './world';

const EARLY_SECONDS = 60;
const CODE_TRIES = 3;
type Identity = Client<typeof identityApi>;
type Proof = { readonly kind: 'otp'; readonly secret: string } | { readonly kind: 'face'; readonly photo: string } | { readonly kind: 'none' };

/** Somebody who is signed in and stays signed in: tokens are refreshed and stepped up when they are about to end. */
export class Actor {
  readonly call: Clients;
  account = '';
  person = '';
  private access = '';
  private refreshToken = '';
  private endsAt = 0;
  /** The last half minute whose code was shown. */
  lastStep = 0;
  private renewing: Promise<string> | undefined;

  constructor(
    readonly world: World,
    readonly name: string,
    private readonly login: string,
    private readonly password: string,
    public proof: Proof,
  ) {
    this.call = world.clients(name, () => this.token());
  }

  async token(): Promise<string> {
    if (Date.now() < this.endsAt) return this.access;
    this.renewing ??= this.renew().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  async signIn(): Promise<this> {
    const tokens = await this.withFreshCode((otp) => this.world.anybody.identity.signIn(otp ? { login: this.login, password: this.password, otp } : { login: this.login, password: this.password }));
    this.account = tokens.account;
    this.person = tokens.person ?? '';
    this.keep(tokens);
    this.refreshToken = tokens.refreshToken;
    if (this.proof.kind === 'face') await this.stepUp();
    return this;
  }

  private keep(tokens: { accessToken: string; accessTtl: number }): void {
    this.access = tokens.accessToken;
    this.endsAt = Date.now() + (tokens.accessTtl - EARLY_SECONDS) * 1000;
  }

  private async renew(): Promise<string> {
    const tokens = await this.world.anybody.identity.refresh({ refreshToken: this.refreshToken });
    this.refreshToken = tokens.refreshToken;
    this.keep(tokens);
    if (this.proof.kind !== 'none') await this.stepUp();
    return this.access;
  }

  private async stepUp(): Promise<void> {
    const client: Identity = this.world.clients(this.name, () => Promise.resolve(this.access)).identity;
    this.keep(await this.withFreshCode((otp) => client.stepUp(otp ? { otp } : { photo: (this.proof as { photo: string }).photo })));
  }

  /** Somebody else may have shown the code of this half minute for the same account: then the next one is waited for. */
  private async withFreshCode<Value>(ask: (otp: string | undefined) => Promise<Value>): Promise<Value> {
    if (this.proof.kind !== 'otp') return ask(undefined);
    for (let tried = 1; ; tried++) {
      try {
        return await ask(await this.nextCode(this.proof.secret));
      } catch (error) {
        if (!(error instanceof ProblemError) || error.problem.code !== 'otp.wrong' || tried >= CODE_TRIES) throw error;
      }
    }
  }

  /** A code works once: the one before, of, or after this half minute, whichever was not shown yet. */
  async nextCode(secret: string): Promise<string> {
    const step = Math.max(stepNow() - 1, this.lastStep + 1);
    while (step > stepNow() + 1) await new Promise((again) => setTimeout(again, 500));
    this.lastStep = step;
    return totp(secret, step);
  }
}
