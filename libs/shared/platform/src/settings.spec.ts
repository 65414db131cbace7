import * as z from 'zod';
import { armCrash } from './crash-points';
import { startServer } from './server';
import { readServerSettings } from './server.settings';
import { readSettings } from './settings';

describe('the settings of a context', () => {
  const schema = z.object({ verificationMaxAgeDays: z.coerce.number().int().min(1).default(7), bankUrl: z.url() });
  const url = { JIQUAN_SETTLEMENT_BANK_URL: 'http://bank/' };

  it('come from variables that bear its name, with defaults', () => {
    expect(readSettings('settlement', schema, url).values).toEqual({ verificationMaxAgeDays: 7, bankUrl: 'http://bank/' });
    expect(readSettings('settlement', schema, { ...url, JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS: '3' }).values).toMatchObject({ verificationMaxAgeDays: 3 });
  });

  it.each([
    ['a wrong one', { ...url, JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS: '0' }, 'JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS: '],
    ['a missing one', {}, 'JIQUAN_SETTLEMENT_BANK_URL: '],
  ])('%s is named by its variable', (_what, env, name) => {
    expect(() => readSettings('settlement', schema, env)).toThrow(name);
  });
});

describe('the settings of a process', () => {
  const good = { JIQUAN_JWKS: '{"keys":[]}', JIQUAN_ANSWER_KEY: Buffer.alloc(32).toString('base64') };

  it('are production, unless said otherwise', () => {
    expect(readServerSettings(good)).toMatchObject({ JIQUAN_MODE: 'production', JIQUAN_HOST: '127.0.0.1', JIQUAN_SWEEPS: 'on', JIQUAN_STUCK_MS: 60_000 });
  });

  it.each([
    ['JIQUAN_PORT', '70000'],
    ['JIQUAN_MODE', 'prod'],
    ['JIQUAN_JWKS', ''],
    ['JIQUAN_ANSWER_KEY', 'c2hvcnQ='],
    ['JIQUAN_CLOCK_START', 'yesterday'],
    ['JIQUAN_POOL', '1'],
    ['JIQUAN_KAFKA_PREFIX', 'A'],
    ['JIQUAN_STUCK_MS', '0'],
  ])('a wrong %s is named', (name, value) => {
    expect(() => readServerSettings({ ...good, [name]: value })).toThrow(name);
  });

  const start = (env: Record<string, string>) => startServer({ contexts: [], env: { ...good, JIQUAN_LOG: 'silent', JIQUAN_PORT: '0', ...env } });

  it('a clock that is set, a crash that is ordered and keys that are none stop the start', async () => {
    await expect(start({ JIQUAN_CLOCK_START: '2023-03-01' })).rejects.toThrow('the business clock of a production instance is not set');
    await expect(start({ JIQUAN_CRASH: 'voucher:after-commit' })).rejects.toThrow('JIQUAN_CRASH cannot be');
    await expect(start({ JIQUAN_JWKS: 'nothing' })).rejects.toThrow('JIQUAN_JWKS');
  });

  it('a crash is refused at a place there is not, and in production everywhere', () => {
    expect(() => armCrash('voucher:after-lunch', false)).toThrow('JIQUAN_CRASH cannot be voucher:after-lunch here');
    expect(() => armCrash('voucher:after-send', true)).toThrow('JIQUAN_CRASH');
    expect(() => armCrash(undefined, true)).not.toThrow();
  });
});
