import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { certificateContext } from '@jiquan/certificate-service';
import { AccountClosed, identityApi, SessionRevoked } from '@jiquan/identity-contract';
import { identityContext, newKeys } from '@jiquan/identity-service';
import type { ContextDefinition } from '@jiquan/platform';
import { heedsOf } from '@jiquan/platform';
import { type ContextApp, expectNoDrift, startContexts } from '@jiquan/platform/testing';
import { settlementContext } from '@jiquan/settlement-service';
import { trainingContext } from '@jiquan/training-service';
import { voucherContext } from '@jiquan/voucher-service';
import { openapi, type RouteSpec } from '@jiquan/wire';
import { eventsOfAll, strangersIn, urlFieldsOf } from './allow-list';

const contexts: readonly ContextDefinition[] = [identityContext, voucherContext, trainingContext, certificateContext, settlementContext];

describe('the whole, looked at at once', () => {
  let app: ContextApp;
  beforeAll(async () => {
    app = await startContexts(contexts, {
      now: '2026-03-02T01:00:00.000Z',
      env: {
        JIQUAN_IDENTITY_KEYS: JSON.stringify(newKeys()),
        JIQUAN_IDENTITY_REAL_NAME_URL: 'http://127.0.0.1:9',
        JIQUAN_CERTIFICATE_QUERY_SYSTEM_URL: 'http://127.0.0.1:9',
        JIQUAN_SETTLEMENT_PAYEE_KEY: Buffer.alloc(32, 1).toString('base64'),
      },
    });
  });
  afterAll(() => app?.stop());

  it.each(eventsOfAll())('%s carries allow-listed fields only (I16)', (_name, event) => {
    expect(strangersIn(event.payload)).toEqual([]);
  });

  it.each(contexts.flatMap((each) => Object.entries(each.api.routes).map(([name, spec]): [string, RouteSpec] => [`${each.name}.${name}`, spec])))(
    '%s puts allow-listed fields only into its address (I16)',
    (_name, spec) => {
      expect(urlFieldsOf(spec)).toEqual([]);
    },
  );

  it.each(contexts.map((each): [string, ContextDefinition] => [each.name, each]))('the OpenAPI of %s is valid', async (_name, each) => {
    await expect(SwaggerParser.validate(openapi(each.api) as never)).resolves.toBeDefined();
  });

  it.each(contexts.map((each): [string, ContextDefinition] => [each.name, each]))('the tables of %s are what its migrations make', (_name, each) => expectNoDrift(each));

  it.each(contexts.map((each): [string, ContextDefinition] => [each.name, each]))('every constraint of %s that is named like a refusal is one', async (name, each) => {
    const rows = await app.sqlOf<{ name: string }>(
      name,
      `SELECT conname AS name FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = $1 AND conname LIKE '%.%'
       UNION SELECT indexname FROM pg_indexes WHERE schemaname = $1 AND indexname LIKE '%.%'`,
      [name],
    );
    // A constraint that no command may meet says so: it is a fault.
    const codes = rows.map((row) => row.name.split('#')[0] as string).filter((code) => !code.startsWith('fault.'));
    expect(codes.filter((code) => !(code in each.api.refusals))).toEqual([]);
    // PostgreSQL cuts longer names, and a cut name translates to nothing.
    expect(rows.filter((row) => row.name.length > 62)).toEqual([]);
  });

  it('every event somebody listens to is declared by the context it comes from', () => {
    const declared = new Set(eventsOfAll().map(([name]) => name));
    const heeded = contexts.flatMap((each) => each.listeners.map((listener) => heedsOf(listener).event.eventName));
    expect(heeded.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('every context hears of closed accounts and ended sessions; identity decides them', () => {
    const heeding = (name: string) => contexts.filter((each) => each.listeners.some((listener) => heedsOf(listener).event.eventName === name)).map((each) => each.name);
    const others = contexts.map((each) => each.name).filter((name) => name !== 'identity');
    expect(heeding(AccountClosed.eventName)).toEqual(others);
    expect(heeding(SessionRevoked.eventName)).toEqual(others);
  });

  it('an account that identity closes is turned away everywhere, whatever its token still says', async () => {
    const administrator = app.as({ role: 'administrator' }, identityApi);
    const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const { account } = await administrator.createMachineClient({ role: 'auditor', duties: [], publicKey: { kty: 'OKP', crv: 'Ed25519', x: x as string } }, { key: 'auditor' });
    const token = await app.token({ role: 'auditor', account });
    const answers = () =>
      Promise.all(contexts.map(async ({ name }) => (await app.http.get(`/${name}/operations/parked`).set('authorization', `Bearer ${token}`)).body as { code?: string }));
    expect((await answers()).map(({ code }) => code)).toEqual(contexts.map(() => undefined));
    await administrator.closeAccount({ account, reason: 'left-the-office' });
    await app.drain();
    // Identity looks at what it wrote itself once a second; the others have heard.
    await wait(1_100);
    expect((await answers()).map(({ code }) => code)).toEqual(contexts.map(() => 'account.closed'));
  });

  it('every refusal a route may answer has a status and a sentence in both languages', () => {
    for (const { api } of contexts) {
      for (const code of new Set(Object.values(api.routes).flatMap((spec) => [...spec.refusals]))) {
        expect(api.refusals[code]).toMatchObject({ status: expect.any(Number), zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
      }
    }
  });
});
