import { SessionRevoked } from '@jiquan/identity-contract';
import { ACCESS_SECONDS } from '@jiquan/identity-domain';
import { accessPayload, REVOKED_SECONDS } from '@jiquan/platform';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { codeOf, COUNTY, IdentityApp, li, PASSWORD, wang } from '../testing/identity-app';

describe('a session', () => {
  let identity: IdentityApp;
  beforeEach(async () => {
    identity = await IdentityApp.start();
  });
  afterEach(() => identity.stop());

  it('begins with a token that every service can check by the published keys, and that names nobody', async () => {
    const { person, account } = await identity.signUp(wang);
    const { accessToken, acr, accessTtl } = await identity.public.signIn({ login: wang.phone, password: PASSWORD });
    expect([acr, accessTtl]).toEqual(['password', 900]);
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'EdDSA', typ: 'access' });
    const keys = createRemoteJWKSet(new URL(`${identity.app.url}/identity/jwks`));
    const { payload } = await jwtVerify(accessToken, keys, { issuer: 'jiquan' });
    expect(accessPayload.parse(payload)).toMatchObject({ sub: account, role: 'worker', person, division: COUNTY, acr: 'password', duties: [] });
    expect(payload.exp! - payload.iat!).toBe(900);
    const { keys: published } = await identity.public.jwks({});
    expect(published.every((key) => !('d' in key))).toBe(true);
  });

  it('has no token that outlives what is remembered of its end', () => {
    expect(ACCESS_SECONDS).toBeLessThan(REVOKED_SECONDS);
  });

  it('is refused alike for a wrong password and an unknown login, and locked after five attempts', async () => {
    await identity.signUp(wang);
    const wrong = () => codeOf(identity.public.signIn({ login: wang.phone, password: 'wrong' }));
    expect(await codeOf(identity.public.signIn({ login: li.phone, password: PASSWORD }))).toBe('sign-in.denied');
    for (let attempt = 1; attempt <= 5; attempt++) expect(await wrong()).toBe('sign-in.denied');
    expect(await wrong()).toBe('sign-in.locked');
    expect(await codeOf(identity.public.signIn({ login: wang.phone, password: PASSWORD }))).toBe('sign-in.locked');
    await identity.app.sql(`UPDATE account SET locked_until = now()`);
    expect(await codeOf(identity.public.signIn({ login: wang.phone, password: PASSWORD }))).toBe('done');
    expect(await identity.app.sql('SELECT failures, locked_until FROM account')).toEqual([{ failures: 0, locked_until: null }]);
  });

  it('is braked when somebody keeps guessing', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => codeOf(identity.public.signIn({ login: 'nobody', password: 'wrong' }))));
    expect(answers.filter((code) => code === 'rate.limited').length).toBeGreaterThanOrEqual(4);
    expect(answers.filter((code) => code === 'sign-in.denied').length).toBeGreaterThanOrEqual(20);
  });

  it('goes on with refresh tokens, each once; one used twice ends it and tells so', async () => {
    const { refreshToken, account } = await identity.signedUp(wang);
    const second = await identity.public.refresh({ refreshToken });
    const third = await identity.public.refresh({ refreshToken: second.refreshToken });
    expect(third).toMatchObject({ account, acr: 'password' });
    expect(await identity.app.told(SessionRevoked)).toEqual([]);
    expect(await codeOf(identity.public.refresh({ refreshToken }))).toBe('refresh.reused');
    const [told] = await identity.app.told(SessionRevoked);
    expect(told?.payload).toMatchObject({ account });
    expect(await codeOf(identity.public.refresh({ refreshToken: third.refreshToken }))).toBe('session.ended');
    expect(await codeOf(identity.public.refresh({ refreshToken: 'x'.repeat(43) }))).toBe('refresh.unknown');
  });

  it('one refresh token sent twice at once gives one new token and then ends the session', async () => {
    const { refreshToken } = await identity.signedUp(wang);
    const answers = await Promise.all([1, 2].map(() => codeOf(identity.public.refresh({ refreshToken }))));
    expect(answers.sort()).toEqual(['done', 'refresh.reused']);
    expect(await identity.app.told(SessionRevoked)).toHaveLength(1);
  });

  it('ends by itself, by signing out and with the account', async () => {
    const { worker, refreshToken } = await identity.signedUp(wang);
    await worker.signOut({});
    expect(await codeOf(worker.signOut({}))).toBe('session.ended');
    expect(await codeOf(worker.stepUp({ photo: wang.photo }))).toBe('session.ended');
    expect(await codeOf(identity.public.refresh({ refreshToken }))).toBe('session.ended');
    const later = await identity.public.signIn({ login: wang.phone, password: PASSWORD });
    await identity.app.sql(`UPDATE session SET ends_at = now() - interval '1 second' WHERE ended_at IS NULL`);
    expect(await codeOf(identity.public.refresh({ refreshToken: later.refreshToken }))).toBe('refresh.expired');
  });

  it('is raised by the worker’s own face, which also proves the real person', async () => {
    const { worker, person } = await identity.signedUp(wang);
    expect(await codeOf(worker.stepUp({ photo: li.photo }))).toBe('face.mismatch');
    expect(await codeOf(worker.stepUp({}))).toBe('step-up.proof-missing');
    identity.provider.trouble({ down: true });
    expect(await codeOf(worker.stepUp({ photo: wang.photo }))).toBe('provider.unavailable');
    identity.provider.trouble({ down: false });
    const raised = await worker.stepUp({ photo: wang.photo });
    expect(raised.acr).toBe('real-person');
    expect(await identity.with(raised.accessToken).me({})).toMatchObject({ person, assurance: 'real-person' });
  });

  it('changes its password only with the old one, and ends every session by it', async () => {
    const { refreshToken } = await identity.signedUp(wang);
    const change = (password: string, next: string) => codeOf(identity.public.changePassword({ login: wang.phone, password, next }));
    expect(await change('wrong', 'another-good-password-2')).toBe('sign-in.denied');
    expect(await change(PASSWORD, PASSWORD)).toBe('password.unchanged');
    expect(await change(PASSWORD, 'weak')).toBe('password.weak');
    expect(await change(PASSWORD, 'another-good-password-2')).toBe('done');
    expect(await codeOf(identity.public.refresh({ refreshToken }))).toBe('session.ended');
    expect(await codeOf(identity.public.signIn({ login: wang.phone, password: PASSWORD }))).toBe('sign-in.denied');
  });
});
