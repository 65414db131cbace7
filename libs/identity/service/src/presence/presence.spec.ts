import { accessPayload } from '@jiquan/platform';
import { presencePayload } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { codeOf, COUNTY, IdentityApp, li, PASSWORD, wang, zhao } from '../testing/identity-app';

describe('presence at an institution', () => {
  let identity: IdentityApp;
  beforeAll(async () => {
    identity = await IdentityApp.start();
  });
  afterAll(() => identity.stop());

  it('is signed for five minutes when the face is that of the person, and refused when it is another (R-VCH-03, INF-02)', async () => {
    const { person } = await identity.signUp(wang);
    const institution = newId();
    const school = await identity.as({ role: 'institution', organisation: institution, division: COUNTY });
    const { presence } = await school.checkPresence({ person, photo: wang.photo });
    const keys = createRemoteJWKSet(new URL(`${identity.app.url}/identity/jwks`));
    const { payload } = await jwtVerify(presence, keys, { issuer: 'jiquan', typ: 'presence' });
    expect(presencePayload.parse(payload)).toEqual({ person, institution, method: 'face' });
    expect(payload.exp! - payload.iat!).toBe(300);
    expect(await school.checkPresence.attempt({ person, photo: li.photo })).toMatchObject({ refused: 'presence.face-mismatch', cites: ['R-VCH-03', 'INF-02'] });
    expect(await identity.app.sql('SELECT person, institution FROM presence')).toEqual([{ person, institution }]);
  });

  it('is refused for nobody known, without an answer of the provider, and to whoever acts for no institution', async () => {
    const { person } = await identity.signUp(li);
    const school = await identity.as({ role: 'institution', organisation: newId(), division: COUNTY });
    expect(await codeOf(school.checkPresence({ person: newId(), photo: li.photo }))).toBe('thing.unknown');
    identity.provider.trouble({ down: true });
    expect(await codeOf(school.checkPresence({ person, photo: li.photo }))).toBe('provider.unavailable');
    const nowhere = await identity.as({ role: 'institution' });
    expect(await codeOf(nowhere.checkPresence({ person, photo: li.photo }))).toBe('role.denied');
    const worker = await identity.as({ role: 'worker', person });
    expect(await codeOf(worker.checkPresence({ person, photo: li.photo }))).toBe('role.denied');
  });

  it('asks a second time when the provider fails once', async () => {
    identity.provider.trouble({ down: false, failureShare: 0.3 });
    const school = await identity.as({ role: 'institution', organisation: newId(), division: COUNTY });
    const [known] = await identity.app.sql<{ id: string }>('SELECT id FROM person ORDER BY id LIMIT 1');
    const answers = await Promise.all(Array.from({ length: 20 }, () => codeOf(school.checkPresence({ person: known?.id as string, photo: wang.photo }))));
    expect(answers.filter((code) => code === 'done').length).toBeGreaterThan(14);
    expect(answers.every((code) => code === 'done' || code === 'provider.unavailable')).toBe(true);
  });

  it('is the holder\'s own word after their face: for one institution and one class, five minutes, and no token to sign in with (R-VCH-03)', async () => {
    identity.provider.trouble({ down: false, failureShare: 0 });
    const { person, worker } = await identity.signedUp(zhao);
    const asked = { institution: newId(), class: newId() };
    expect(await worker.attestPresence.attempt(asked)).toMatchObject({ refused: 'step-up.required' });
    const { accessToken } = await worker.stepUp({ photo: zhao.photo });
    const proven = identity.with(accessToken);
    const { presence } = await proven.attestPresence(asked);
    const keys = createRemoteJWKSet(new URL(`${identity.app.url}/identity/jwks`));
    const { payload } = await jwtVerify(presence, keys, { issuer: 'jiquan', typ: 'presence' });
    expect(presencePayload.parse(payload)).toEqual({ person, ...asked, method: 'session' });
    expect(payload.exp! - payload.iat!).toBe(300);
    expect(accessPayload.safeParse(payload).success).toBe(false);
    expect(await codeOf(identity.with(presence).me({}))).toBe('token.invalid');
    expect(await identity.app.sql(`SELECT person, institution, class FROM presence WHERE method = 'session'`)).toEqual([{ person, ...asked }]);
  });

  it('is no word of somebody whose session has ended, nor by a code in place of the face', async () => {
    const asked = { institution: newId(), class: newId() };
    const { accessToken, person, account } = await identity.public.signIn({ login: zhao.phone, password: PASSWORD });
    const { accessToken: raised } = await identity.with(accessToken).stepUp({ photo: zhao.photo });
    const coded = await identity.as({ role: 'worker', person: person as string, account, acr: 'otp', sid: accessPayload.parse(decodeJwt(raised)).sid });
    expect(await coded.attestPresence.attempt(asked)).toMatchObject({ refused: 'step-up.required', facts: { needs: 'real-person' } });
    await identity.with(raised).signOut({});
    expect(await codeOf(identity.with(raised).attestPresence(asked))).toBe('session.ended');
  });
});
