import { statementPayload, type StatementPayload } from '@jiquan/identity-contract';
import { day, isRefusal } from '@jiquan/kernel';
import { pinOf, resolve, sha256 } from '@jiquan/policy';
import { type Audience, CampaignPublished } from '@jiquan/voucher-contract';
import type { PayloadOf } from '@jiquan/wire';
import { newId } from '@jiquan/platform';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { codeOf, COUNTY, IdentityApp, type IdentityClient, li, wang, zhao } from '../testing/identity-app';

const willing = { wishesToTrain: true, wishesToWork: true, ableToWork: true };
const audience: Audience = { code: 'open-to-workers', groups: [], exclusions: ['PENSIONER', 'PUBLIC_PAYROLL', 'DECEASED'], minAge: 16, maxAge: 60 };

function published(campaign: string, change: Partial<PayloadOf<typeof CampaignPublished>> = {}) {
  const ruleSet = resolve(COUNTY, day('2023-03-15'));
  if (isRefusal(ruleSet)) throw new Error(ruleSet.refused);
  return CampaignPublished({
    campaign, revision: 1, title: '2023 春季培训券', division: COUNTY, fund: newId(), ruleSet: pinOf(ruleSet), audience,
    audienceHash: sha256(JSON.stringify(audience)), occupations: ['4-10-01-05'], levels: ['JUNIOR'], distribution: 'open', quota: 100,
    valueKind: 'face', faceFen: 100_000, maxFen: 100_000, valueDocument: '演示文件', tariffRevision: null,
    opensAt: '2023-03-01T00:00:00.000Z', closesAt: '2023-12-31T00:00:00.000Z', ...change,
  } as never);
}

describe('a statement', () => {
  let identity: IdentityApp;
  let campaign: string;
  let officer: IdentityClient;
  let worker: IdentityClient;
  let person: string;
  beforeAll(async () => {
    identity = await IdentityApp.start();
    officer = await identity.as({ role: 'hrss', division: COUNTY, duties: ['registry'] });
    ({ worker, person } = await identity.signedUp(wang));
  });
  afterAll(() => identity.stop());
  beforeEach(async () => {
    campaign = newId();
    await identity.app.hear(published(campaign));
  });

  const verified = async (token: string): Promise<StatementPayload & { exp: number; iat: number }> => {
    const keys = createRemoteJWKSet(new URL(`${identity.app.url}/identity/jwks`));
    const { payload } = await jwtVerify(token, keys, { issuer: 'jiquan', typ: 'statement' });
    return { ...statementPayload.parse(payload), exp: payload.exp as number, iat: payload.iat as number };
  };

  it('says that a worker is eligible, signed for half an hour, and nothing else about them', async () => {
    const { statement, eligible, reasons } = await worker.makeStatement({ campaign, declarations: willing });
    expect([eligible, reasons]).toEqual([true, []]);
    expect(decodeProtectedHeader(statement)).toMatchObject({ alg: 'EdDSA', typ: 'statement' });
    const payload = await verified(statement);
    expect(payload).toMatchObject({ person, campaign, eligible: true, reasons: [], audienceHash: sha256(JSON.stringify(audience)) });
    expect(payload.exp - payload.iat).toBe(30 * 60);
    expect(Object.keys(decodeJwt(statement)).sort()).toEqual(['asOf', 'audienceHash', 'campaign', 'eligible', 'exp', 'iat', 'iss', 'person', 'reasons']);
  });

  it('waits for a campaign it has not heard of', async () => {
    expect(await codeOf(worker.makeStatement({ campaign: newId(), declarations: willing }))).toBe('facts.pending');
    const unknown = newId();
    await identity.app.hear(published(unknown, { ruleSet: { code: 'NEXT26', revision: 1, sha256: 'a'.repeat(64) } }));
    expect(await codeOf(worker.makeStatement({ campaign: unknown, declarations: willing }))).toBe('facts.pending');
  });

  it('is judged by the audience of the latest revision, in whatever order they arrive', async () => {
    const veterans = { ...audience, groups: ['VETERAN'] };
    await identity.app.hear(published(campaign, { revision: 3, audience: veterans }));
    await identity.app.hear(published(campaign, { revision: 2 }));
    expect(await worker.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: false, reasons: ['configured', 'R-ELIG-01'] });
  });

  it('says no to a pensioner, by the list HRSS brought (configured, R-ELIG-01)', async () => {
    const { worker: pensioner } = await identity.signedUp(li);
    const imported = await officer.importComparison(
      { list: 'pension', source: '养老保险中心', asOf: '2023-03-01', rows: [{ document: li.document, from: '2023-01-01' }] },
      { key: 'pension-1' },
    );
    expect(imported).toMatchObject({ added: 1, changed: 0, unchanged: 0, malformed: [] });
    expect(await pensioner.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: false, reasons: ['configured', 'R-ELIG-01'] });
    const { statements } = await pensioner.myStatements({});
    expect(statements[0]?.findings[0]).toMatchObject({ rule: 'configured', outcome: 'refused', facts: { excludedBy: ['PENSIONER'] } });
    const again = { list: 'pension', source: '养老保险中心', asOf: '2023-03-10', rows: [{ document: li.document, from: '2023-01-01', until: '2023-03-14' }] } as const;
    expect(await officer.importComparison({ ...again, rows: [...again.rows] }, { key: 'pension-2' })).toMatchObject({ added: 0, changed: 1 });
    expect(await pensioner.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: true });
  });

  it('says no to somebody on the public payroll, and to a student in the graduation year (R-ELIG-05c), and why', async () => {
    const { worker: clerk } = await identity.signedUp(zhao);
    const row = { document: zhao.document, from: '2022-09-01' };
    await officer.importComparison({ list: 'public-payroll', source: '编办', asOf: '2023-03-01', rows: [row] }, { key: 'payroll' });
    await officer.importComparison(
      { list: 'school-roll', source: '教育局', asOf: '2023-03-01', rows: [{ ...row, graduatesOn: '2023-07-01', school: 'vocational' }] },
      { key: 'school' },
    );
    expect(await clerk.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: false, reasons: ['configured', 'R-ELIG-01', 'R-ELIG-05c'] });
    const { statements } = await clerk.myStatements({});
    const student = statements[0]?.findings.find((finding) => finding.rule === 'R-ELIG-05c');
    expect(student).toMatchObject({ outcome: 'refused', parameter: 'student.exclusion', ruleSet: 'HEN23+PYX22' });
    expect(student?.clause).toContain('毕业年度在校生');
  });

  it('says no without the wish to train or to work (R-ELIG-01, R-ELIG-02a)', async () => {
    const declare = (change: Partial<typeof willing>) => worker.makeStatement({ campaign, declarations: { ...willing, ...change } });
    expect(await declare({ wishesToTrain: false })).toMatchObject({ reasons: ['R-ELIG-01', 'R-ELIG-02a'] });
    expect(await declare({ wishesToWork: false })).toMatchObject({ reasons: ['R-ELIG-02a'] });
  });

  it('takes a group that HRSS brought, while it is in force', async () => {
    await identity.app.hear(published(campaign, { revision: 2, audience: { ...audience, groups: ['MIGRANT_WORKER'] } }));
    const bring = (until: string | null, key: string) =>
      officer.importGroup({ group: 'MIGRANT_WORKER', source: '就业局', from: '2022-01-01', until, documents: [wang.document, '440524198001010014'] }, { key });
    expect(await worker.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: false });
    expect(await bring('2023-12-31', 'group-1')).toMatchObject({ added: 1, malformed: [2] });
    expect(await worker.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: true });
    expect(await bring('2023-12-31', 'group-2')).toMatchObject({ unchanged: 1 });
    expect(await bring('2023-03-14', 'group-3')).toMatchObject({ changed: 1 });
    expect(await worker.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: false });
    expect((await worker.me({})).groups).toEqual([{ group: 'MIGRANT_WORKER', source: '就业局', from: '2022-01-01', until: '2023-03-14' }]);
    expect(await codeOf(bring('2021-01-01', 'group-4'))).toBe('period.backwards');
    const other = await identity.as({ role: 'hrss', division: COUNTY, duties: ['notice'] });
    const asked = { group: 'X', source: 'x', from: '2022-01-01', documents: [wang.document] };
    expect(await codeOf(other.importGroup(asked, { key: 'group-5' }))).toBe('role.denied');
  });

  it('says no while the person is frozen', async () => {
    const freezer = await identity.as({ role: 'hrss', division: COUNTY, duties: ['freeze'] });
    await freezer.freezePerson({ person, reason: 'investigation' });
    expect(await worker.makeStatement({ campaign, declarations: willing })).toMatchObject({ eligible: false, reasons: ['person.frozen'] });
    await freezer.unfreezePerson({ person });
  });

  it('is made for nobody whose real name is not checked (R-VCH-02)', async () => {
    identity.provider.trouble({ down: true });
    const { worker: unknown } = await identity.signedUp({ ...wang, phone: '13500000000' });
    identity.provider.trouble({ down: false });
    expect(await codeOf(unknown.makeStatement({ campaign, declarations: willing }))).toBe('person.not-real-name');
  });

  it('is over after its half hour', async () => {
    const { suite, signingKey } = identity.keys;
    const issuedAt = Math.floor(Date.now() / 1000) - 31 * 60;
    const old = await suite.signer(signingKey).sign('statement', { person }, { issuedAt, expiresAt: issuedAt + 30 * 60 });
    await expect(verified(old)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  });
});
