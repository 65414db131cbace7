import { type ContextApp, startContext } from '../testing';
import { demoApi, demoContext } from './demo';

const ADMIN = { role: 'administrator' as const, account: '00000000-0000-7000-8000-000000000001' };

describe('a command over HTTP', () => {
  let app: ContextApp<typeof demoContext>;
  beforeAll(async () => {
    app = await startContext(demoContext, { now: '2023-03-01T01:00:00.000Z' });
  });
  afterAll(() => app.stop());

  const created = async (name: string, limit = 10) => (await app.as(ADMIN, demoApi).create({ name, limit }, { key: `k-${name}` })).counter;

  it('changes the row, tells the event and writes the audit line together', async () => {
    const counter = await created('one');
    await app.as(ADMIN, demoApi).raise({ counter, by: 3 });
    expect(await app.sql(`SELECT total, version FROM counter WHERE id = $1`, [counter])).toEqual([{ total: 3, version: 2 }]);
    expect(await app.sql(`SELECT name, key, version FROM event_log WHERE key = $1`, [counter])).toEqual([{ name: 'demo.raised', key: counter, version: 1 }]);
    expect(await app.sql(`SELECT outcome FROM audit WHERE route = 'demo.raise'`)).toEqual([{ outcome: 'done' }]);
  });

  it('leaves nothing but an audit line after a refusal', async () => {
    const counter = await created('two', 5);
    const answer = await app.as(ADMIN, demoApi).raise.attempt({ counter, by: 6 });
    expect(answer).toMatchObject({ refused: 'counter.full', facts: { limit: 5 } });
    expect(await app.sql(`SELECT total FROM counter WHERE id = $1`, [counter])).toEqual([{ total: 0 }]);
    expect(await app.sql(`SELECT outcome, code FROM audit WHERE code = 'counter.full'`)).toEqual([{ outcome: 'refused', code: 'counter.full' }]);
  });

  it('translates a constraint named like a refusal, and keeps the audit line', async () => {
    await created('three');
    const answer = await app.as(ADMIN, demoApi).create.attempt({ name: 'three', limit: 1 }, { key: 'another' });
    expect(answer).toMatchObject({ refused: 'counter.exists' });
  });

  it('answers a repeated key with the same answer, another body with 422, and does it once (I13)', async () => {
    const client = app.as(ADMIN, demoApi);
    const first = await client.create({ name: 'four', limit: 1 }, { key: 'same' });
    expect(await client.create({ name: 'four', limit: 1 }, { key: 'same' })).toEqual(first);
    expect(await client.create.attempt({ name: 'five', limit: 1 }, { key: 'same' })).toMatchObject({ refused: 'key.reused' });
    expect(await app.sql(`SELECT outcome FROM audit WHERE ids->>'counter' = $1 OR outcome = 'replayed'`, [first.counter])).toHaveLength(2);
    expect((await app.sql<{ answer: Buffer }>(`SELECT answer FROM answer`)).some((row) => row.answer.includes(first.counter))).toBe(false);
  });

  it('answers 409 while the same key is in flight', async () => {
    const client = app.as(ADMIN, demoApi);
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.create.attempt({ name: 'six', limit: 1 }, { key: 'flying' })));
    const codes = answers.map((answer) => ('refused' in answer ? answer.refused : answer.counter));
    expect(new Set(codes.filter((code) => code !== 'key.in-flight')).size).toBe(1);
    expect(await app.sql(`SELECT 1 FROM counter WHERE name = 'six'`)).toHaveLength(1);
  });

  it.each(['throw', 'not-null', 'undeclared'] as const)('hides what went wrong when it is a fault (%s), and logs it under the id it gives', async (how) => {
    const response = await app.http.post('/demo/break').set('authorization', `Bearer ${await app.token(ADMIN)}`).send({ how });
    expect(response.status).toBe(500);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.text).not.toMatch(/secret|null|counter|nobody/);
    expect(app.logLines.some((line) => line.includes((response.body as { facts: { fault: string } }).facts.fault))).toBe(true);
  });

  it.each([
    ['no token', 401, 'token.missing', (r: Req) => r],
    ['a forged token', 401, 'token.invalid', (r: Req) => r.set('authorization', 'Bearer abc')],
  ])('turns away %s', async (_, status, code, how) => {
    const response = await how(app.http.post('/demo/counters').set('idempotency-key', 'k').send({ name: 'x', limit: 1 }));
    expect([response.status, (response.body as { code: string }).code]).toEqual([status, code]);
  });

  it('turns away an expired token, a wrong role (with an audit line) and a missing step-up', async () => {
    const expired = await app.token(ADMIN, -60);
    expect((await app.http.get('/demo/operations/parked').set('authorization', `Bearer ${expired}`)).body).toMatchObject({ code: 'token.expired' });
    const counter = await created('seven');
    expect(await app.as({ role: 'worker' }, demoApi).create.attempt({ name: 'x', limit: 1 }, { key: 'x' })).toMatchObject({ refused: 'role.denied' });
    expect(await app.sql(`SELECT 1 FROM audit WHERE outcome = 'denied' AND code = 'role.denied'`)).toHaveLength(1);
    expect(await app.as({ ...ADMIN, acr: 'password' }, demoApi).spend.attempt({ counter })).toMatchObject({ refused: 'step-up.required' });
    expect(await app.as(ADMIN, demoApi).spend({ counter })).toEqual({ counter, total: 0 });
  });

  it.each([
    ['a body that is no JSON', 400, 'input.not-json', 'application/json', '{"name":'],
    ['another content type', 415, 'content-type.unsupported', 'text/plain', 'name=x'],
    ['a wrong field', 422, 'input.malformed', 'application/json', '{"name":"x","limit":-1}'],
    ['an unknown field', 422, 'input.malformed', 'application/json', '{"name":"x","limit":1,"more":1}'],
    ['a body too large', 413, 'body.too-large', 'application/json', `{"name":"${'x'.repeat(2_200_000)}","limit":1}`],
  ])('refuses %s', async (_, status, code, type, body) => {
    const response = await app.http.post('/demo/counters').set('authorization', `Bearer ${await app.token(ADMIN)}`)
      .set('idempotency-key', 'bad').set('content-type', type).send(body);
    expect([response.status, (response.body as { code: string }).code]).toEqual([status, code]);
  });

  it('asks for the key where one is required, and speaks Chinese to those who ask for it', async () => {
    const response = await app.http.post('/demo/counters').set('authorization', `Bearer ${await app.token(ADMIN)}`)
      .set('accept-language', 'zh-CN').send({ name: 'x', limit: 1 });
    expect(response.body).toMatchObject({ code: 'key.missing', detail: '请求缺少 Idempotency-Key。' });
    expect(response.headers['content-language']).toBe('zh');
  });

  it('streams rows, takes files, knows no other address', async () => {
    const rows = await app.public().counters({});
    let count = 0;
    for await (const row of rows) count += row.total >= 0 ? 1 : 0;
    expect(count).toBeGreaterThan(3);
    expect(await app.as(ADMIN, demoApi).upload({ file: Buffer.from('a,b\n') })).toEqual({ bytes: 4 });
    expect((await app.http.get('/demo/nowhere')).body).toMatchObject({ code: 'route.unknown' });
    expect((await app.http.get('/openapi/demo.json')).body).toMatchObject({ openapi: '3.1.1' });
    expect((await app.http.get('/docs')).status).toBe(200);
  });
});
type Req = ReturnType<ReturnType<ContextApp['http']['post']>['send']>;
