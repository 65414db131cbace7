import { identityApi } from '@jiquan/identity-contract';
import { type ContextApp, startContext, type Who } from '@jiquan/platform/testing';
import { residentIdCheck } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { client, type Client, ProblemError } from '@jiquan/wire';
import { type RealNameSimulator, type SimulatedPerson, startRealName } from '../../../../../tools/simulators/real-name.mjs';
import { newKeys, readKeys } from '../crypto/key-ring';
import { otpCode } from '../crypto/totp';
import { identityContext } from '../identity.context';

export const PASSWORD = 'a-good-password-1';
export const COUNTY = 'CN-HA/puyang/puyang-county';
export const wang = { name: '王芳', document: '440524198001010013', photo: 'photo-of-wang', phone: '13812345678' };
export const li = { name: '李强', document: '34052419800101001X', photo: 'photo-of-li', phone: '13912345678' };
export const zhao = { name: '赵敏', document: '11010219840406970X', photo: 'photo-of-zhao', phone: '13712345678' };
export type Somebody = SimulatedPerson & { readonly phone: string };
export type IdentityClient = Client<typeof identityApi>;

const STEP_MS = 30_000;

type Hired = Pick<Parameters<IdentityClient['createAccount']>[0], 'name' | 'document'>;
type Belonging = Omit<Parameters<IdentityClient['createAccount']>[0], 'login' | 'name' | 'document'>;
let colleagues = 0;

/** Identity on a database of its own, with its own signing key behind the tokens, and the provider's simulator beside it. */
export class IdentityApp {
  private constructor(
    readonly app: ContextApp<typeof identityContext>,
    readonly provider: RealNameSimulator,
    private readonly keysJson: string,
  ) {}

  static async start(options: { now?: string; people?: readonly Somebody[]; env?: Readonly<Record<string, string>> } = {}): Promise<IdentityApp> {
    const provider = await startRealName({ people: options.people ?? [wang, li, zhao] });
    const keysJson = JSON.stringify(newKeys());
    const app = await startContext(identityContext, {
      now: options.now ?? '2023-03-15T01:00:00.000Z',
      env: {
        JIQUAN_IDENTITY_KEYS: keysJson,
        JIQUAN_IDENTITY_REAL_NAME_URL: provider.url,
        JIQUAN_IDENTITY_REAL_NAME_TIMEOUT_MS: '500',
        JIQUAN_JWKS: JSON.stringify(readKeys(keysJson).jwks()),
        ...options.env,
      },
    });
    return new IdentityApp(app, provider, keysJson);
  }

  get keys() {
    return readKeys(this.keysJson);
  }

  get work() {
    const runtime = this.app.running.contexts.get('identity');
    if (!runtime) throw new Error('identity does not run');
    return runtime.work;
  }

  get public(): IdentityClient {
    return client(identityApi, { baseUrl: this.app.url });
  }

  with(token: string): IdentityClient {
    return client(identityApi, { baseUrl: this.app.url, token: () => token });
  }

  /** Somebody with a token of identity's own making but no session: enough for every route that needs none. */
  async as(who: Who): Promise<IdentityClient> {
    const { account, sid, ...rest } = who;
    const payload = { sub: account ?? newId(), duties: [], acr: 'otp', ...rest, sid: sid ?? newId() };
    const issuedAt = Math.floor(Date.now() / 1000);
    const { suite, signingKey } = this.keys;
    return this.with(await suite.signer(signingKey).sign('access', payload, { issuedAt, expiresAt: issuedAt + 900 }));
  }

  signUp(somebody: Somebody, change: Partial<Parameters<IdentityClient['signUp']>[0]> = {}) {
    const { name, document, phone } = somebody;
    return this.public.signUp({ name, document, phone, password: PASSWORD, division: COUNTY, ...change });
  }

  async signedUp(somebody: Somebody): Promise<{ person: string; account: string; worker: IdentityClient; refreshToken: string }> {
    const { person, account } = await this.signUp(somebody);
    const { accessToken, refreshToken } = await this.public.signIn({ login: somebody.phone, password: PASSWORD });
    return { person, account, worker: this.with(accessToken), refreshToken };
  }

  /** Somebody new in an office, whom the provider knows. */
  colleague(): Hired {
    const first17 = `41052219900101${String(++colleagues).padStart(3, '0')}`;
    const hired = { name: '钱工', document: first17 + residentIdCheck(first17) };
    this.provider.add([{ ...hired, photo: `photo-of-${hired.document}` }]);
    return hired;
  }

  /** A staff account through the public API, past its one-time password and with an authenticator. */
  async staff(login: string, belonging: Belonging, who: Hired = this.colleague()) {
    const administrator = await this.as({ role: 'administrator' });
    const { account, oneTimePassword } = await administrator.createAccount({ login, ...who, ...belonging });
    await this.public.changePassword({ login, password: oneTimePassword, next: PASSWORD });
    const first = await this.public.signIn({ login, password: PASSWORD });
    const { secret } = await this.with(first.accessToken).enrolOtp({});
    return { account, login, secret, client: this.with(first.accessToken) };
  }

  /** A code that was not used: each step works once, so a test that needs several takes them one after another. */
  code(secret: string, step: -1 | 0 | 1 = 0): string {
    return otpCode(secret, Date.now() + step * STEP_MS);
  }

  async stop(): Promise<void> {
    await this.app.stop();
    await this.provider.close();
  }
}

/** The code of the refusal, whatever its status. */
export async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'done';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}
