import { presencePayload } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { codeOf, COUNTY, IdentityApp, li, wang } from '../testing/identity-app';

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
});
