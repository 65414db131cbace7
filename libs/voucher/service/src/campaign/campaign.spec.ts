import { AccountClosed } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { FundingRefused, TariffPublished } from '@jiquan/settlement-contract';
import { CampaignClosed, CampaignFundingAsked, CampaignPublished } from '@jiquan/voucher-contract';
import { COOK, DIVISION, FUND, key, NURSE, World } from '../testing/world';

describe('campaign', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.stop());

  it('is drafted, funded and published with its rule set pinned (INF-08, A-13)', async () => {
    const drafted = await world.office.draft(world.draft(), key());
    expect(drafted).toMatchObject({ state: 'draft', quota: 0, left: 0, ruleSet: null, faceFen: 100_000 });
    const { campaign } = drafted;
    const asked = await world.office.askFunding({ campaign, quota: 20 }, key());
    expect(asked).toMatchObject({ state: 'funding', askOpen: true, revision: 1, quota: 0 });
    const ask = (await world.app.told(CampaignFundingAsked)).find((event) => event.key === campaign);
    expect(ask?.payload).toEqual({ campaign, revision: 1, division: DIVISION, fund: FUND, totalFen: 2_000_000 });
    expect(await world.office.publish.attempt({ campaign }, key())).toMatchObject({ refused: 'campaign.funding-open' });
    await world.grant(campaign, 1, 2_000_000);
    const published = await world.office.publish({ campaign }, key());
    expect(published).toMatchObject({ state: 'published', quota: 20, left: 20, grantedFen: 2_000_000, ruleSet: { code: expect.stringContaining('HEN23') as string } });
    const told = (await world.app.told(CampaignPublished)).find((event) => event.key === campaign);
    expect(told).toMatchObject({ version: 2, payload: { quota: 20, audienceHash: drafted.audienceHash, ruleSet: published.ruleSet, valueKind: 'face', tariffRevision: null } });
  });

  it.each([
    ['closes before it opens', { closesAt: '2023-02-01T00:00:00.000Z', opensAt: '2023-02-02T00:00:00.000Z' }, 'campaign.window-wrong'],
    ['closes in the past', { opensAt: '2023-01-01T00:00:00.000Z', closesAt: '2023-02-01T00:00:00.000Z' }, 'campaign.window-wrong'],
    ['has a face value without a document (A-01)', { document: null }, 'campaign.value-wrong'],
    ['pays by a tariff it does not name (A-01)', { valueKind: 'tariff' as const }, 'campaign.value-wrong'],
  ])('is not drafted when it %s', async (_, changes, code) => {
    expect(await world.office.draft.attempt(world.draft(changes), key())).toMatchObject({ refused: code });
  });

  it('is not published without its grant, nor where no rule set is in force (A-61), nor where it knows no vouchers (A-71)', async () => {
    const { campaign } = await world.office.draft(world.draft(), key());
    expect(await world.office.publish.attempt({ campaign }, key())).toMatchObject({ refused: 'campaign.not-granted' });
    const elsewhere = world.app.as({ role: 'hrss', division: 'CN-XX', duties: ['campaign'] });
    const other = await elsewhere.draft(world.draft({ division: 'CN-XX' }), key());
    await elsewhere.askFunding({ campaign: other.campaign }, key());
    await world.grant(other.campaign, 1, 1_000_000);
    expect(await elsewhere.publish.attempt({ campaign: other.campaign }, key())).toMatchObject({ refused: 'rule-set.none', cites: ['A-61'] });
    const old = await World.open('2021-06-01T01:00:00.000Z');
    try {
      const huangchuan = old.app.as({ role: 'hrss', division: 'CN-HA/xinyang', duties: ['campaign'] });
      const window = { opensAt: '2021-06-01T00:00:00.000Z', closesAt: '2021-12-01T00:00:00.000Z' };
      const voucherless = await huangchuan.draft(old.draft({ division: 'CN-HA/xinyang/huangchuan', ...window }), key());
      await huangchuan.askFunding({ campaign: voucherless.campaign }, key());
      await old.grant(voucherless.campaign, 1, 1_000_000);
      expect(await huangchuan.publish.attempt({ campaign: voucherless.campaign }, key())).toMatchObject({ refused: 'rule-set.no-vouchers', cites: ['A-71'] });
    } finally {
      await old.stop();
    }
  });

  it('by tariff is published only when every occupation and level it offers is priced by its own division (R-SUB-14)', async () => {
    const tariff = newId();
    const offered = { valueKind: 'tariff' as const, document: null, tariff, occupations: [COOK, NURSE], levels: ['5'], maxFen: 150_000 };
    const { campaign } = await world.office.draft(world.draft(offered), key());
    await world.office.askFunding({ campaign }, key());
    await world.grant(campaign, 1, 1_500_000);
    expect(await world.office.publish.attempt({ campaign }, key())).toMatchObject({ refused: 'tariff.none', facts: { occupation: COOK, level: '5' } });
    const entry = { occupation: COOK as string | null, kind: 'skill-level', level: '5', from: '2023-01-01', until: null, amountFen: 120_000 };
    const told = { tariff, division: DIVISION, purpose: 'training', document: '演示标准' };
    await world.app.hear(TariffPublished({ ...told, revision: 1, entries: [entry] }));
    expect(await world.office.publish.attempt({ campaign }, key())).toMatchObject({ refused: 'tariff.none', facts: { occupation: NURSE } });
    await world.app.hear(TariffPublished({ ...told, revision: 2, entries: [entry, { ...entry, occupation: NURSE }] }));
    expect(await world.office.publish({ campaign }, key())).toMatchObject({ tariffRevision: 2, valueDocument: tariff, faceFen: null });
  });

  it('whose fund refuses is a draft again and may ask for less', async () => {
    const { campaign } = await world.office.draft(world.draft(), key());
    await world.office.askFunding({ campaign }, key());
    expect(await world.office.askFunding.attempt({ campaign }, key())).toMatchObject({ refused: 'campaign.funding-open' });
    expect(await world.office.close.attempt({ campaign }, key())).toMatchObject({ refused: 'campaign.funding-open' });
    await world.app.hear(FundingRefused({ campaign, revision: 1, fund: FUND, askedFen: 1_000_000, freeFen: 500_000, reason: 'fund.short' }));
    const asked = await world.office.askFunding({ campaign, quota: 5 }, key());
    expect(asked).toMatchObject({ revision: 2, wantedQuota: 5, askRefused: null });
    // The answer to the first ask comes once more, late: it changes nothing.
    await world.grant(campaign, 1, 1_000_000);
    await world.grant(campaign, 2, 500_000);
    expect(await world.office.publish({ campaign }, key())).toMatchObject({ quota: 5, grantedFen: 500_000 });
  });

  it('gets more places when they are granted, and fewer at once; never fewer than were ever issued (R-VCH-09)', async () => {
    const { campaign, audienceHash } = await world.published({ quota: 3 });
    await world.claimed({ campaign, audienceHash });
    expect(await world.office.raiseQuota.attempt({ campaign, quota: 3 }, key())).toMatchObject({ refused: 'campaign.quota-not-more' });
    expect(await world.office.raiseQuota({ campaign, quota: 4 }, key())).toMatchObject({ quota: 3, wantedQuota: 4, revision: 2 });
    expect(await world.office.lowerQuota.attempt({ campaign, quota: 2 }, key())).toMatchObject({ refused: 'campaign.funding-open' });
    await world.grant(campaign, 2, 400_000);
    expect(await world.office.lowerQuota.attempt({ campaign, quota: 4 }, key())).toMatchObject({ refused: 'campaign.quota-not-less' });
    expect(await world.office.lowerQuota.attempt({ campaign, quota: 0 }, key())).toMatchObject({ refused: 'campaign.quota-below-issued', facts: { everIssued: 1 } });
    expect(await world.office.lowerQuota({ campaign, quota: 1 }, key())).toMatchObject({ quota: 1, left: 0, revision: 3, grantedFen: 400_000 });
    const asks = (await world.app.told(CampaignFundingAsked)).filter((event) => event.key === campaign).map((event) => event.payload.totalFen);
    expect(asks).toEqual([300_000, 400_000, 100_000]);
    await world.grant(campaign, 3, 100_000);
    expect(await world.office.counters({ campaign })).toMatchObject({ quota: 1, left: 0, everIssued: 1, grantedFen: 100_000 });
  });

  it('closed tells what was ever issued, once, and nothing where nothing was granted', async () => {
    const { campaign, audienceHash } = await world.published();
    await world.claimed({ campaign, audienceHash });
    await world.office.close({ campaign }, key());
    expect(await world.office.close.attempt({ campaign }, key())).toMatchObject({ refused: 'campaign.closed' });
    expect(await world.office.pause.attempt({ campaign, reason: 'late' }, key())).toMatchObject({ refused: 'campaign.not-published' });
    const told = (await world.app.told(CampaignClosed)).filter((event) => event.key === campaign);
    expect(told.map((event) => event.payload)).toEqual([{ campaign, fund: FUND, everIssued: 1, maxFen: 100_000 }]);
    const { campaign: drafted } = await world.office.draft(world.draft(), key());
    await world.office.close({ campaign: drafted }, key());
    expect((await world.app.told(CampaignClosed)).some((event) => event.key === drafted)).toBe(false);
  });

  it('is the business of an officer with the duty, in the division, whose account still counts', async () => {
    const { campaign } = await world.office.draft(world.draft(), key());
    const without = world.app.as({ role: 'hrss', division: DIVISION, duties: ['freeze'] });
    expect(await without.askFunding.attempt({ campaign }, key())).toMatchObject({ refused: 'role.denied' });
    const abroad = world.app.as({ role: 'hrss', division: 'CN-HA/puyang/other', duties: ['campaign'] });
    expect(await abroad.askFunding.attempt({ campaign }, key())).toMatchObject({ refused: 'role.denied' });
    expect(await world.holder().client.draft.attempt(world.draft(), key())).toMatchObject({ refused: 'role.denied' });
    const account = newId();
    const left = world.app.as({ role: 'hrss', account, division: DIVISION, duties: ['campaign'] });
    await world.app.hear(AccountClosed({ account, role: 'hrss' }));
    expect(await left.askFunding.attempt({ campaign }, key())).toMatchObject({ refused: 'account.closed' });
    expect(await world.office.askFunding.attempt({ campaign: newId() }, key())).toMatchObject({ refused: 'thing.unknown' });
  });

  it('is public once it was published, and its office sees drafts besides', async () => {
    const { campaign: drafted } = await world.office.draft(world.draft(), key());
    const { campaign } = await world.published();
    const list = await world.app.public().campaigns({ division: 'CN-HA', limit: 200 });
    const seen = list.campaigns.map((each) => each.campaign);
    expect(seen).toContain(campaign);
    expect(seen).not.toContain(drafted);
    expect(await world.app.public().campaign.attempt({ campaign: drafted })).toMatchObject({ refused: 'thing.unknown' });
    expect(await world.app.public().campaign({ campaign })).toMatchObject({ state: 'published', left: 10 });
    const office = await world.office.officeCampaigns({ limit: 200 });
    expect(office.campaigns.map((each) => each.campaign)).toEqual(expect.arrayContaining([campaign, drafted]));
    const abroad = world.app.as({ role: 'hrss', division: 'CN-HA/xinyang', duties: [] });
    expect((await abroad.officeCampaigns({})).campaigns).toEqual([]);
  });
});
