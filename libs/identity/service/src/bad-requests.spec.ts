import { newId } from '@jiquan/platform';
import { answersByHand, askedByHand, expectDeclaredRefusalsAbout, type Who } from '@jiquan/platform/testing';
import { COUNTY, IdentityApp, wang } from './testing/identity-app';

/** A brake that holds would answer in the place of what is asked about. */
const UNBRAKED = { JIQUAN_IDENTITY_ADDRESS_PER_MINUTE: '1000000' };

describe('bad requests to identity', () => {
  let identity: IdentityApp;
  let tokens: string[];
  let known: { person: string; account: string; campaign: string };
  const tokenOf = (who: Who, seconds = 900) => {
    const { suite, signingKey } = identity.keys;
    const issuedAt = Math.floor(Date.now() / 1000) - (seconds < 0 ? 1000 : 0);
    const { account, sid, ...rest } = who;
    const payload = { sub: account ?? newId(), sid: sid ?? newId(), duties: [], acr: 'otp', ...rest };
    return suite.signer(signingKey).sign('access', payload, { issuedAt, expiresAt: issuedAt + Math.abs(seconds) });
  };
  beforeAll(async () => {
    identity = await IdentityApp.start({ env: UNBRAKED });
    const { person, account } = await identity.signUp(wang);
    const campaign = newId();
    known = { person, account, campaign };
    tokens = await Promise.all([
      tokenOf({ role: 'administrator' }),
      // Under an account of its own: the known one is closed on the way, and would be turned away before anything is read.
      tokenOf({ role: 'worker', person, acr: 'real-person' }),
      tokenOf({ role: 'institution', organisation: newId() }),
      tokenOf({ role: 'assessment-body', organisation: newId() }),
      tokenOf({ role: 'hrss', division: COUNTY, duties: ['freeze', 'registry', 'class-review', 'notice', 'campaign'] }),
      tokenOf({ role: 'finance', division: COUNTY, duties: ['maker', 'checker'] }),
      tokenOf({ role: 'auditor' }),
      tokenOf({ role: 'industry', division: COUNTY, department: 'commerce' }),
    ]);
  });
  afterAll(() => identity.stop());

  it('made by hand are answered in the words of the contract', async () => {
    const officer = { role: 'hrss', division: COUNTY, duties: ['freeze', 'registry'] } as const;
    const group = { group: 'R-ELIG-07a', source: '农业农村局', from: '2023-01-01', documents: [wang.document] };
    const right = {
      path: `/identity/people/${known.person}/freeze`,
      unknown: `/identity/people/${newId()}/freeze`,
      body: { reason: 'complaint' },
      keyed: { path: '/identity/group-imports', body: group, otherBody: { ...group, from: '2023-02-01' } },
      token: await tokenOf(officer),
      stranger: await tokenOf({ ...officer, division: 'CN-HA/xinyang' }),
      wrongRole: await tokenOf({ role: 'worker', person: newId() }),
      expired: await tokenOf(officer, -60),
    };
    expect(await askedByHand(identity.app, right)).toEqual(answersByHand('division.outside'));
  });

  it('are answered by declared codes, fifty of them and more for every route', () => expectDeclaredRefusalsAbout(identity.app, known, ...tokens), 120_000);
});
