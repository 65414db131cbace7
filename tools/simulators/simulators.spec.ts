import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type QuerySystemSimulator, startQuerySystem } from './query-system.mjs';
import { type RealNameSimulator, startRealName } from './real-name.mjs';
import { calm, Trouble, troubled } from './trouble.mjs';

const zhang = { name: '张三', document: '41092819900101001x', photo: 'photo-zhang' };
const certificate = {
  number: 'S000041000001235000001',
  person: 'person-1',
  kind: 'skill-level',
  occupation: '6-18-01-01',
  level: 'junior',
  issuer: 'S000041000001',
  issuedOn: '2023-06-01',
};

async function ask(url: string, path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

describe('the provider of real-name and face checks', () => {
  let provider: RealNameSimulator;
  beforeAll(async () => {
    provider = await startRealName({ people: [zhang] });
  });
  afterAll(() => provider.close());

  test.each([
    ['name and document fit', { name: '张三', document: '41092819900101001X' }, true],
    ['another name', { name: '李四', document: zhang.document }, false],
    ['an unknown document', { name: '张三', document: '410928199001010028' }, false],
  ])('real name: %s', async (_, body, matches) => {
    expect(await ask(provider.url, '/real-name', body)).toEqual({ status: 200, body: { matches } });
  });

  test.each([
    ['the same photo', 'photo-zhang', { same: true, score: 0.97 }],
    ['another photo', 'photo-li', { same: false, score: 0.31 }],
  ])('face: %s', async (_, photo, answer) => {
    expect(await ask(provider.url, '/face', { document: zhang.document, photo })).toEqual({ status: 200, body: answer });
  });

  test('people are added over HTTP', async () => {
    const li = { name: '李四', document: '410928199001010028', photo: 'photo-li' };
    expect(await ask(provider.url, '/admin/people', [li])).toEqual({ status: 200, body: { people: 2 } });
    expect((await ask(provider.url, '/real-name', li)).body).toEqual({ matches: true });
  });

  test.each([
    ['not JSON', '/real-name', '{'],
    ['no document', '/real-name', { name: '张三' }],
    ['not a list', '/admin/people', zhang],
    ['an unknown setting', '/admin/trouble', { speed: 1 }],
  ])('a bad request is 400: %s', async (_, path, body) => {
    expect((await ask(provider.url, path, body)).status).toBe(400);
  });

  test('while it is down nothing is answered, and then again', async () => {
    await ask(provider.url, '/admin/trouble', { down: true });
    await expect(ask(provider.url, '/face', { document: 'x', photo: 'y' })).rejects.toThrow();
    provider.trouble({ down: false });
    expect((await ask(provider.url, '/face', { document: 'x', photo: 'y' })).body).toEqual({ same: false, score: 0 });
  });
});

describe('the certificate query system', () => {
  let system: QuerySystemSimulator;
  beforeAll(async () => {
    system = await startQuerySystem({ certificates: [certificate] });
  });
  afterAll(() => system.close());
  const query = async (person = certificate.person) =>
    (await ask(system.url, '/query', { number: certificate.number, person })).body;

  test('tells what was registered, and not whose it is', async () => {
    const { person, ...entry } = certificate;
    expect(await query(person)).toEqual({ found: true, entry: { ...entry, status: 'valid', revokedOn: null, sameHolder: true } });
    expect(await query('person-2')).toMatchObject({ entry: { sameHolder: false } });
  });

  test('alter, revoke, remove and register again', async () => {
    await ask(system.url, '/admin/certificates/alter', { number: certificate.number, level: null });
    expect(await query()).toMatchObject({ entry: { level: null, status: 'valid' } });
    await ask(system.url, '/admin/certificates/revoke', { number: certificate.number, revokedOn: '2023-07-01' });
    expect(await query()).toMatchObject({ entry: { status: 'revoked', revokedOn: '2023-07-01' } });
    await ask(system.url, '/admin/certificates/remove', { number: certificate.number });
    expect(await query()).toEqual({ found: false });
    expect((await ask(system.url, '/admin/certificates/remove', { number: certificate.number })).status).toBe(404);
    await ask(system.url, '/admin/certificates', [certificate]);
    expect(await query()).toMatchObject({ entry: { status: 'valid', level: 'junior' } });
  });
});

describe('kept in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiquan-simulators-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a restart forgets nothing: people, certificates and what was revoked', async () => {
    const people = join(folder, 'people.json');
    const certificates = join(folder, 'more', 'certificates.json');
    const provider = await startRealName({ keepIn: people, people: [zhang] });
    const system = await startQuerySystem({ keepIn: certificates });
    system.register([certificate, { ...certificate, number: 'X1' }]);
    system.revoke({ number: certificate.number, revokedOn: '2023-07-01' });
    system.remove({ number: 'X1' });
    await Promise.all([provider.close(), system.close()]);

    const again = { provider: await startRealName({ keepIn: people }), system: await startQuerySystem({ keepIn: certificates }) };
    expect((await ask(again.provider.url, '/real-name', zhang)).body).toEqual({ matches: true });
    const answer = await ask(again.system.url, '/query', { number: certificate.number, person: certificate.person });
    expect(answer.body).toMatchObject({ found: true, entry: { status: 'revoked', revokedOn: '2023-07-01' } });
    expect((await ask(again.system.url, '/query', { number: 'X1', person: certificate.person })).body).toEqual({ found: false });
    await Promise.all([again.provider.close(), again.system.close()]);
  });
});

describe('trouble', () => {
  const story = async (seed: number) => {
    const trouble = new Trouble(seed, { ...calm, failureShare: 0.3, outageAfter: 5, outageMs: 60_000 });
    const met: string[] = [];
    for (let request = 0; request < 8; request++) met.push(await trouble.meet());
    return met;
  };

  test('the same seed tells the same story; the outage begins at its request', async () => {
    expect(await story(7)).toEqual(await story(7));
    expect((await story(7)).map((met) => met === 'cut')).toEqual([false, false, false, false, true, true, true, true]);
  });

  test('an ordinary day: 50 to 300 ms, 1 % failures, 30 s out between request 20 and 60', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { outageAfter, ...rest } = troubled(seed);
      expect(rest).toEqual({ minMs: 50, maxMs: 300, failureShare: 0.01, outageMs: 30_000, down: false });
      expect(outageAfter).toBeGreaterThanOrEqual(20);
      expect(outageAfter).toBeLessThan(60);
    }
  });

  test('calm has no failure and no outage', async () => {
    const trouble = new Trouble(1, {});
    for (let request = 0; request < 200; request++) expect(await trouble.meet()).toBe('answer');
  });
});
