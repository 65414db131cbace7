import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { decodeJwt, SignJWT } from 'jose';
import { bootstrapIdentity } from '../bootstrap';
import { codeOf, COUNTY, IdentityApp, PASSWORD, wang } from '../testing/identity-app';

const officer = { role: 'hrss', division: COUNTY, duties: ['freeze'] } as const;

describe('an account of the staff', () => {
  let identity: IdentityApp;
  beforeEach(async () => {
    identity = await IdentityApp.start();
  });
  afterEach(() => identity.stop());

  it('begins with the first administrator, who is made once and chooses a password first', async () => {
    const bootstrap = () => bootstrapIdentity({ work: identity.work, keys: identity.keys });
    const [one, two] = await Promise.all([bootstrap(), bootstrap()]);
    const first = one ?? two;
    expect([one, two].filter((each) => each !== undefined)).toHaveLength(1);
    if (!first) throw new Error('no administrator');
    const { login, oneTimePassword } = first;
    expect(await codeOf(identity.public.signIn({ login, password: oneTimePassword }))).toBe('password.must-change');
    await identity.public.changePassword({ login, password: oneTimePassword, next: PASSWORD });
    const { accessToken, role } = await identity.public.signIn({ login, password: PASSWORD });
    expect(role).toBe('administrator');
    const { accounts } = await identity.with(accessToken).accounts({});
    expect(accounts).toMatchObject([{ account: first.account, login: 'admin', role: 'administrator', otpEnrolled: false, closed: false }]);
    expect(await bootstrap()).toBeUndefined();
  });

  it('is made by an administrator alone, complete and under a free login', async () => {
    const administrator = await identity.as({ role: 'administrator' });
    const hrss = await identity.as({ role: 'hrss' });
    const who = identity.colleague();
    expect(await codeOf(hrss.createAccount({ login: 'zhang.san', ...who, ...officer, duties: ['freeze'] }))).toBe('role.denied');
    expect(await administrator.createAccount.attempt({ login: 'zhang.san', ...who, role: 'hrss' })).toMatchObject({ refused: 'account.incomplete', facts: { needs: ['division', 'duties'] } });
    expect(await codeOf(administrator.createAccount({ login: 'zhang.san', ...who, ...officer, duties: ['freeze'] }))).toBe('done');
    expect(await codeOf(administrator.createAccount({ login: 'zhang.san', ...who, ...officer, duties: ['freeze'] }))).toBe('account.login-taken');
  });

  it('is a person\'s by name: two accounts of one person carry one pseudonym, and nothing of the document (INF-04)', async () => {
    const who = identity.colleague();
    const [one, two, other] = [
      await identity.staff('zhang.san', { ...officer, duties: ['freeze'] }, who),
      await identity.staff('zhang.san.2', { role: 'finance', division: COUNTY, duties: ['maker'] }, who),
      await identity.staff('li.si', { ...officer, duties: ['freeze'] }),
    ];
    const tokens = await Promise.all([one, two, other].map(async ({ login }) => (await identity.public.signIn({ login, password: PASSWORD })).accessToken));
    const [first, second, third] = tokens.map((token) => decodeJwt(token)['human'] as string);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([second === first, third === first]).toEqual([true, false]);
    const { accounts } = await (await identity.as({ role: 'auditor' })).accounts({});
    expect(accounts.map(({ human }) => human)).toEqual([first, second, third]);
    // Workers have their person id, and no pseudonym of staff.
    const { worker } = await identity.signedUp(wang);
    expect((await worker.me({})).name).toBe(wang.name);
    const { accessToken } = await identity.public.signIn({ login: wang.phone, password: PASSWORD });
    expect(decodeJwt(accessToken)).not.toHaveProperty('human');
    expect(JSON.stringify(await identity.app.sql(`SELECT t::text FROM account t`))).not.toContain(who.document);
  });

  it.each([
    ['real-name.mismatch', { name: '孙工' }],
    ['document.malformed', { document: '440524198001010014' }],
  ])('is refused to nobody in particular: %s', async (code, change) => {
    const administrator = await identity.as({ role: 'administrator' });
    expect(await codeOf(administrator.createAccount({ login: 'zhang.san', ...identity.colleague(), ...officer, duties: ['freeze'], ...change }))).toBe(code);
  });

  it('waits for the provider: without its word nobody holds an office', async () => {
    const administrator = await identity.as({ role: 'administrator' });
    const who = identity.colleague();
    identity.provider.trouble({ down: true });
    expect(await codeOf(administrator.createAccount({ login: 'zhang.san', ...who, ...officer, duties: ['freeze'] }))).toBe('provider.unavailable');
  });

  it('is made, reset and closed by an administrator who has just proved who they are; the owner sees it, and the audit', async () => {
    const { account, client } = await identity.staff('zhang.san', { ...officer, duties: ['freeze'] });
    const by = newId();
    const weak = await identity.as({ role: 'administrator', account: by, acr: 'password' });
    const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const publicKey = { kty: 'OKP', crv: 'Ed25519', x: x as string } as const;
    expect(await codeOf(weak.createAccount({ login: 'li.si', ...identity.colleague(), ...officer, duties: ['freeze'] }))).toBe('step-up.required');
    expect(await codeOf(weak.createMachineClient({ role: 'auditor', duties: [], publicKey }, { key: 'weak' }))).toBe('step-up.required');
    expect(await codeOf(weak.resetAccount({ account }))).toBe('step-up.required');
    expect(await codeOf(weak.closeAccount({ account, reason: 'left' }))).toBe('step-up.required');
    expect((await client.myNotices({})).notices).toMatchObject([{ what: 'created' }]);
    await (await identity.as({ role: 'administrator', account: by })).resetAccount({ account });
    const owner = await identity.as({ role: 'hrss', account });
    expect((await owner.myNotices({})).notices).toMatchObject([{ what: 'reset', by }, { what: 'created' }]);
    expect(await identity.app.sql(`SELECT outcome, ids FROM audit WHERE route = 'identity.resetAccount' AND account = $1 ORDER BY id`, [by])).toMatchObject([
      { outcome: 'denied' }, { outcome: 'done', ids: { account } },
    ]);
    await expect(identity.app.sqlAsApp(`DELETE FROM account_notice`)).rejects.toThrow(/permission denied/);
  });

  it('has a one-time password that runs out', async () => {
    const administrator = await identity.as({ role: 'administrator' });
    const { account, oneTimePassword } = await administrator.createAccount({ login: 'zhang.san', ...identity.colleague(), ...officer, duties: ['freeze'] });
    await identity.app.sql(`UPDATE account SET one_time_until = now()`);
    const change = () => codeOf(identity.public.changePassword({ login: 'zhang.san', password: oneTimePassword, next: PASSWORD }));
    expect(await change()).toBe('password.one-time-expired');
    const again = await administrator.resetAccount({ account });
    expect(await codeOf(identity.public.changePassword({ login: 'zhang.san', password: again.oneTimePassword, next: PASSWORD }))).toBe('done');
  });

  it('enrols an authenticator, whose codes raise a session and work once', async () => {
    const { client, secret, login } = await identity.staff('zhang.san', { ...officer, duties: ['freeze'] });
    expect(await codeOf(client.stepUp({ otp: identity.code(secret, -1) }))).toBe('otp.not-enrolled');
    expect(await codeOf(client.confirmOtp({ otp: '000000' }))).toBe('otp.wrong');
    const first = identity.code(secret, -1);
    await client.confirmOtp({ otp: first });
    expect(await codeOf(client.stepUp({ otp: first }))).toBe('otp.wrong');
    const raised = await client.stepUp({ otp: identity.code(secret, 0) });
    expect(decodeJwt(raised.accessToken)).toMatchObject({ acr: 'otp', role: 'hrss', division: COUNTY, duties: ['freeze'] });
    expect(await codeOf(client.enrolOtp({}))).toBe('otp.already-enrolled');
    expect(await codeOf(identity.public.signIn({ login, password: PASSWORD }))).toBe('otp.required');
    expect(await codeOf(identity.public.signIn({ login, password: PASSWORD, otp: identity.code(secret, 0) }))).toBe('otp.wrong');
    expect(await identity.public.signIn({ login, password: PASSWORD, otp: identity.code(secret, 1) })).toMatchObject({ acr: 'otp' });
  });

  it('is reset by an administrator: password, authenticator and sessions are gone', async () => {
    const { client, secret, account, login } = await identity.staff('zhang.san', { ...officer, duties: ['freeze'] });
    await client.confirmOtp({ otp: identity.code(secret) });
    const administrator = await identity.as({ role: 'administrator' });
    const { oneTimePassword } = await administrator.resetAccount({ account });
    expect(await codeOf(client.signOut({}))).toBe('session.ended');
    await identity.public.changePassword({ login, password: oneTimePassword, next: 'another-good-password-2' });
    expect(await identity.public.signIn({ login, password: 'another-good-password-2' })).toMatchObject({ acr: 'password' });
    const { account: workers } = await identity.signUp(wang);
    expect(await codeOf(administrator.resetAccount({ account: workers }))).toBe('account.not-staff');
  });

  it('is closed for good: told, with its sessions, so that money actions stop before the token ends', async () => {
    const { account, login } = await identity.staff('zhang.san', { ...officer, duties: ['freeze'] });
    const administrator = await identity.as({ role: 'administrator' });
    await administrator.closeAccount({ account, reason: 'left-the-office' });
    expect((await identity.app.told(AccountClosed)).map((each) => each.payload)).toEqual([{ account, role: 'hrss' }]);
    expect((await identity.app.told(SessionRevoked)).map((each) => each.payload.account)).toEqual([account]);
    expect(await codeOf(identity.public.signIn({ login, password: PASSWORD }))).toBe('account.closed');
    expect(await codeOf(administrator.closeAccount({ account, reason: 'left-the-office' }))).toBe('account.already-closed');
    expect(await codeOf(administrator.resetAccount({ account }))).toBe('account.already-closed');
    const { account: own } = await identity.staff('wang.wu', { role: 'administrator', duties: [] });
    expect(await codeOf((await identity.as({ role: 'administrator', account: own })).closeAccount({ account: own, reason: 'x' }))).toBe('account.own');
    expect(await codeOf(administrator.createAccount({ login, ...identity.colleague(), ...officer, duties: ['freeze'] }))).toBe('done');
  });
});

describe('a machine client', () => {
  let identity: IdentityApp;
  let key: KeyObject;
  let account: string;
  beforeAll(async () => {
    identity = await IdentityApp.start();
    const pair = generateKeyPairSync('ed25519');
    key = pair.privateKey;
    const { x } = pair.publicKey.export({ format: 'jwk' });
    const administrator = await identity.as({ role: 'administrator' });
    const publicKey = { kty: 'OKP', crv: 'Ed25519', x: x as string } as const;
    ({ account } = await administrator.createMachineClient({ role: 'finance', division: COUNTY, duties: ['maker'], publicKey }, { key: 'once' }));
  });
  afterAll(() => identity.stop());

  const assertion = (change: { audience?: string; jti?: string; seconds?: number; by?: KeyObject } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const jwt = new SignJWT({}).setProtectedHeader({ alg: 'EdDSA' }).setIssuer(account).setSubject(account).setAudience(change.audience ?? 'jiquan');
    return jwt.setIssuedAt(now).setExpirationTime(now + (change.seconds ?? 60)).setJti(change.jti ?? crypto.randomUUID()).sign(change.by ?? key);
  };

  it('signs in with a JWT of its own key, which works once', async () => {
    const once = await assertion();
    const { accessToken } = await identity.public.machineToken({ assertion: once });
    expect(decodeJwt(accessToken)).toMatchObject({ sub: account, role: 'finance', duties: ['maker'], acr: 'otp' });
    expect(await codeOf(identity.public.machineToken({ assertion: once }))).toBe('client.assertion-reused');
  });

  it.each([
    ['for somebody else', { audience: 'other' }],
    ['already over', { seconds: -60 }],
    ['valid for too long', { seconds: 3_600 }],
    ['signed by another key', { by: generateKeyPairSync('ed25519').privateKey }],
  ])('is refused an assertion %s', async (_, change) => {
    expect(await codeOf(identity.public.machineToken({ assertion: await assertion(change) }))).toBe('client.assertion-invalid');
  });

  it('is refused what is no JWT at all', async () => {
    expect(await codeOf(identity.public.machineToken({ assertion: 'x'.repeat(40) }))).toBe('client.assertion-invalid');
  });
});
