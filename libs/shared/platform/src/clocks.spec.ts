import { instant } from '@jiquan/kernel';
import { BusinessClock } from './clocks';
import { proofContext } from './conformance/proof';
import { startServer } from './server';
import { type ContextApp, startContext, TestKeys } from './testing';

const later = instant(Date.now() + 86_400_000);

describe('the business clock', () => {
  it('in demo and tests is set once and then moves forward only', () => {
    const clock = new BusinessClock(true);
    clock.startAt(instant('2023-03-01T15:59:59.000Z'));
    expect([clock.now().slice(0, 16), clock.today()]).toEqual(['2023-03-01T15:59', '2023-03-01']);
    expect(clock.advanceTo(instant('2023-03-01T16:00:00.000Z'))).toBe(true);
    expect(clock.today()).toBe('2023-03-02');
    expect(clock.advanceTo(instant('2023-03-01T00:00:00.000Z'))).toBe(false);
    expect(clock.today()).toBe('2023-03-02');
  });

  it('in production is the system clock, whoever asks', () => {
    const clock = new BusinessClock(false);
    expect(() => clock.startAt(later)).toThrow('production');
    expect(() => clock.advanceTo(later)).toThrow('production');
    expect(clock.advanceTo(instant('2023-03-01'))).toBe(false);
    expect(clock.offset).toBe(0);
  });
});

describe('an instance', () => {
  const START = '2023-03-01T01:00:00.000Z';
  let app: ContextApp;
  beforeEach(async () => {
    app = await startContext(proofContext, { now: START });
  });
  afterEach(() => app.stop());
  const again = async (env: Record<string, string>) => {
    const keys = await TestKeys.create();
    const own = { JIQUAN_PORT: '0', JIQUAN_LOG: 'silent', JIQUAN_JWKS: keys.jwks, JIQUAN_ANSWER_KEY: Buffer.alloc(32).toString('base64'), JIQUAN_PROOF_DATABASE_URL: app.database.appUrl('proof') };
    const running = await startServer({ contexts: [proofContext] as never, env: { ...own, ...env } });
    const now = running.contexts.get('proof')?.clock.now() as string;
    await running.stop();
    return now.slice(0, 13);
  };
  const clock = async (how: (request: ReturnType<typeof app.http.post>) => ReturnType<typeof app.http.post>) =>
    (await how(app.http.post('/proof/operations/clock').set('authorization', `Bearer ${await app.token({ role: 'administrator' })}`))).body as object;

  it('starts where it is told to while it is empty, and later goes on from where it was', async () => {
    expect(await again({ JIQUAN_MODE: 'test', JIQUAN_CLOCK_START: '2022-01-01T00:00:00.000Z' })).toBe(START.slice(0, 13));
    expect(await clock((request) => request.send({ to: '2023-05-01T02:00:00.000Z' }))).toMatchObject({ now: expect.stringMatching(/^2023-05-01T02/) as string });
    expect(await again({ JIQUAN_MODE: 'demo', JIQUAN_CLOCK_START: START })).toBe('2023-05-01T02');
    expect(await again({ JIQUAN_MODE: 'demo' })).toBe('2023-05-01T02');
  });

  it('is never moved back by anybody', async () => {
    expect(await clock((request) => request.send({ to: '2023-02-28T00:00:00.000Z' }))).toMatchObject({ code: 'clock.backwards' });
  });

  it('in production has today’s time whatever its data say, and refuses to be moved', async () => {
    expect(await again({ JIQUAN_MODE: 'production' })).toBe(new Date().toISOString().slice(0, 13));
    const production = await startContext(proofContext, { env: { JIQUAN_MODE: 'production' } });
    const answer = await production.http.post('/proof/operations/clock').set('authorization', `Bearer ${await production.token({ role: 'administrator' })}`).send({ to: '2199-01-01T00:00:00.000Z' });
    expect([answer.status, answer.body]).toEqual([409, expect.objectContaining({ code: 'clock.fixed' })]);
    await production.stop();
  });
});
