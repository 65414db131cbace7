import { newId } from '@jiquan/platform';
import { codeOf, School } from '../testing/school';
import { COOK, key, type Published, World } from '../testing/world';

const DEMO = 'DEMO/demo-county';
const WINDOW = { opensAt: '2026-03-01T00:00:00.000Z', closesAt: '2026-06-30T16:00:00.000Z' };
const officeOf = (world: World) => world.app.as({ role: 'hrss', division: DEMO, duties: ['campaign'] });
const said = (findings: readonly { readonly moment: string; readonly rule: string; readonly outcome: string }[]) => findings.map(({ moment, rule, outcome }) => `${moment} ${rule} ${outcome}`);

describe('what the rules said is kept with what was decided (INF-08)', () => {
  let world: World;
  let campaign: Published;
  beforeAll(async () => {
    world = await World.open('2026-03-01T01:00:00.000Z');
    const office = officeOf(world);
    const { campaign: id } = await office.draft(world.draft({ division: DEMO, ...WINDOW }), key());
    await office.askFunding({ campaign: id }, key());
    await world.grant(id, 1, 1_000_000);
    campaign = await office.publish({ campaign: id }, key());
  });
  afterAll(() => world.stop());

  it('R-VCH-09: the counters of the year are flagged, with the division, where the plan is its own', async () => {
    await world.claimed(campaign, COOK);
    await officeOf(world).raiseQuota({ campaign: campaign.campaign, quota: 11 }, key());
    const { findings } = await officeOf(world).counters({ campaign: campaign.campaign });
    expect(said(findings)).toEqual(['published R-VCH-09 flags', 'quota-raised R-VCH-09 flags']);
    expect(findings.map(({ found }) => found)).toEqual([
      `division=${DEMO} issuedThisYear=0 effectivelyUsedThisYear=0`,
      `division=${DEMO} issuedThisYear=1 effectivelyUsedThisYear=0`,
    ]);
    expect(findings[0]?.limit).toMatch(/^1000\b/);
  });

  it('R-VCH-03, R-VCH-07, A-64: of an admission, in the history of its voucher', async () => {
    const { person, client, voucher } = await world.claimed(campaign);
    const school = new School(world);
    await school.approve([{ enrolment: newId(), person }]);
    const code = await codeOf({ person, client }, voucher.voucher);
    expect(await school.admit(code, person, { presence: await school.presence(newId()) })).toMatchObject({
      refused: 'voucher.presence-other-person',
      facts: { outcome: 'refused', ruleSet: 'DEMO-CTY' },
      cites: ['R-VCH-03', 'INF-02'],
    });
    await school.admit(code, person);
    const { findings } = await officeOf(world).history({ voucher: voucher.voucher });
    expect(said(findings)).toEqual(['admitted R-VCH-03 passed', 'admitted R-VCH-07 passed', 'admitted A-64 passed']);
    expect(findings[0]).toMatchObject({ found: `user=${person} holder=${person}`, document: expect.stringMatching(/./) as string });
  });

  it('is never changed', async () => {
    await expect(world.app.sqlAsApp(`UPDATE finding SET rule = rule`)).rejects.toThrow(/permission denied/);
    await expect(world.app.sqlAsApp(`DELETE FROM finding`)).rejects.toThrow(/permission denied/);
  });
});
