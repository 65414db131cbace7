import { codeOf, COUNTY, IdentityApp, PASSWORD, wang } from '../testing/identity-app';
import { networkOf } from './address-brake';

const PER_MINUTE = 4;

describe('the brake by address', () => {
  let identity: IdentityApp;
  beforeEach(async () => {
    identity = await IdentityApp.start({ env: { JIQUAN_IDENTITY_ADDRESS_PER_MINUTE: String(PER_MINUTE), JIQUAN_TRUST_PROXY: '1' } });
  });
  afterEach(() => identity.stop());

  /** One request to each route that hashes passwords for anybody, every time with a login of its own. */
  const dear = (from: string) => {
    const call = (path: string, body: object) => async () =>
      ((await identity.app.http.post(path).set('x-forwarded-for', from).send(body)).body as { code?: string }).code;
    const { name, document, photo } = wang;
    return [
      call('/identity/sign-in', { login: `nobody-${Math.random()}`, password: PASSWORD }),
      call('/identity/password-changes', { login: `nobody-${Math.random()}`, password: PASSWORD, next: `${PASSWORD}2` }),
      call('/identity/sign-up', { name, document: '440524198001010014', phone: '13600000001', password: PASSWORD, division: COUNTY }),
      call('/identity/take-backs', { name, document, phone: '13600000002', password: PASSWORD, photo }),
    ];
  };
  const inTurn = async (calls: readonly (() => Promise<string | undefined>)[]) => {
    const codes: (string | undefined)[] = [];
    for (const call of calls) codes.push(await call());
    return codes;
  };

  it('counts all four routes together, whatever login they name; another address goes on', async () => {
    expect(await inTurn(dear('203.0.113.7'))).not.toContain('rate.limited');
    expect(await inTurn(dear('203.0.113.7'))).toEqual(['rate.limited', 'rate.limited', 'rate.limited', 'rate.limited']);
    expect(await inTurn(dear('203.0.113.8'))).not.toContain('rate.limited');
  });

  it('leaves who is signed in alone', async () => {
    const { worker } = await identity.signedUp(wang);
    for (let n = 0; n < 3 * PER_MINUTE; n++) expect(await codeOf(worker.me({}))).toBe('done');
  });
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s speaks from %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
