import { identityApi } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { commonCodesOf, type RouteSpec, roles } from '@jiquan/wire';
import { IdentityApp } from './testing/identity-app';

const routes = Object.entries<RouteSpec>(identityApi.routes);
const junk: readonly unknown[] = [
  {}, [], null, 'text', 7, { photo: 1 }, { login: '', password: '' }, { ids: [] }, { ids: ['x'] }, { campaign: newId() }, { person: newId(), photo: 'x' },
  { otp: '000000' }, { refreshToken: 'x'.repeat(64) }, { assertion: 'a.b.c'.padEnd(40, 'x') }, { reason: '\u0000' }, { unknown: true },
];

/** Whatever is sent, by whomever: the answer is a code that the route declares, and never a fault. */
describe('every route', () => {
  let identity: IdentityApp;
  let tokens: string[];
  beforeAll(async () => {
    identity = await IdentityApp.start();
    const { suite, signingKey } = identity.keys;
    const issuedAt = Math.floor(Date.now() / 1000);
    const tokenOf = (payload: object) =>
      suite.signer(signingKey).sign('access', { sub: newId(), sid: newId(), duties: [], acr: 'otp', ...payload }, { issuedAt, expiresAt: issuedAt + 900 });
    tokens = await Promise.all([...roles.map((role) => tokenOf({ role })), tokenOf({ role: 'worker', person: newId() }), Promise.resolve('not-a-token')]);
  });
  afterAll(() => identity.stop());

  it.each(routes)('%s', async (_, spec) => {
    const declared = new Set([...spec.refusals, ...commonCodesOf(spec)]);
    const path = spec.path.replace(/:\w+/g, () => newId());
    for (const token of ['', ...tokens]) {
      for (const body of spec.body || spec.file ? junk : [undefined]) {
        const response = await fetch(`${identity.app.url}${path}`, {
          method: spec.method,
          headers: { 'content-type': spec.file?.types[0] ?? 'application/json', 'idempotency-key': newId(), ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const answer = (await response.json()) as { code?: string };
        if (!response.ok) expect({ status: response.status, declared: declared.has(answer.code ?? ''), code: answer.code }).toMatchObject({ declared: true });
        expect(response.status).not.toBe(500);
      }
    }
  });
});
