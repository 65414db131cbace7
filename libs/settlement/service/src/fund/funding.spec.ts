import { randomUUID } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { EntitlementFell, FundChanged, FundingGranted, FundingRefused } from '@jiquan/settlement-contract';
import { CampaignClosed, CampaignFundingAsked, VoucherCancelled, VoucherLapsed, VoucherUnbound } from '@jiquan/voucher-contract';
import { county, type Seat, Story } from '../testing/story';

describe('money for a campaign', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-03-01T01:00:00.000Z' });
    await story.openFund(1_000_000);
  });
  afterEach(() => story.app.stop());

  const ask = (changes: object) => story.app.hear(CampaignFundingAsked({ campaign: story.campaign, revision: 1, division: county, fund: story.fund, totalFen: 600_000, ...changes } as never));
  const ended = (voucher: string) => ({ voucher, campaign: story.campaign, fund: story.fund, person: randomUUID(), maxFen: 120_000, reason: 'withdrawn' });

  it('moves the difference once for each revision, up and down', async () => {
    await ask({});
    await ask({});
    expect(await story.balances()).toEqual({ free: 400_000, reserved: 600_000 });
    await ask({ revision: 2, totalFen: 960_000 });
    expect(await story.balances()).toEqual({ free: 40_000, reserved: 960_000 });
    await ask({ revision: 3, totalFen: 480_000 });
    expect(await story.balances()).toEqual({ free: 520_000, reserved: 480_000 });
    expect((await story.app.told(FundingGranted)).map(({ payload }) => payload.grantedFen)).toEqual([600_000, 960_000, 480_000]);
    const changed = (await story.app.told(FundChanged)).map(({ payload }) => [payload.version, payload.freeFen]);
    expect(changed.at(-1)).toEqual([changed.length + 1, 520_000]);
  });

  it('is refused, and nothing moves, where it is not there, of another division, or of no fund', async () => {
    await ask({ totalFen: 1_000_001 });
    await ask({ revision: 2, division: 'CN-HA/xinyang/huangchuan' });
    await ask({ revision: 3, fund: randomUUID() });
    const refused = (await story.app.told(FundingRefused)).map(({ payload }) => payload.reason);
    expect(refused).toEqual(['fund.insufficient', 'fund.other-division', 'fund.unknown']);
    await ask({ revision: 4, totalFen: 1_000_000 });
    expect(await story.balances()).toEqual({ reserved: 1_000_000 });
  });

  it('closing releases what was never issued; each voucher that ends without value releases its part once', async () => {
    await ask({});
    const [one, two] = [randomUUID(), randomUUID()];
    await story.app.hear(VoucherCancelled(ended(one)));
    await story.app.hear(CampaignClosed({ campaign: story.campaign, fund: story.fund, everIssued: 3, maxFen: 120_000 }), { id: 'voucher.closed' });
    await story.app.hear(CampaignClosed({ campaign: story.campaign, fund: story.fund, everIssued: 3, maxFen: 120_000 }));
    await story.app.hear(VoucherLapsed(ended(two)));
    await story.app.hear(VoucherLapsed(ended(two)));
    await story.app.hear(VoucherCancelled(ended(one)));
    expect(await story.balances()).toEqual({ free: 880_000, reserved: 120_000 });
  });

  it('a voucher that ended before its grant was known is released when it is', async () => {
    await story.app.hear(VoucherCancelled(ended(randomUUID())));
    expect(await story.balances()).toEqual({ free: 1_000_000 });
    await ask({});
    expect(await story.balances()).toEqual({ free: 520_000, reserved: 480_000 });
  });

  it('a voucher that ends after its line is committed gives the line\'s money back, and no reserve twice', async () => {
    await ask({ totalFen: 240_000 });
    story.app.advanceTo('2023-04-03');
    const { classId, seats } = await story.certified(2);
    await story.submit(story.claimant(), [classId], 2, 200_000);
    expect(await story.balances()).toEqual({ free: 800_000, committed: 200_000 });
    const [first, second] = seats as [Seat, Seat];
    await story.app.hear(VoucherUnbound({ voucher: first.voucher, enrolment: first.enrolment, person: first.person, reason: 'enrolment.ended' }));
    await story.app.hear(VoucherCancelled({ ...ended(first.voucher), person: first.person }));
    await story.app.hear(VoucherLapsed({ ...ended(second.voucher), person: second.person }));
    expect(await story.balances()).toEqual({ free: 1_000_000 });
    expect((await story.app.told(EntitlementFell)).map(({ payload }) => payload.reasons)).toEqual([['voucher.unbound'], ['voucher.ended']]);
  });

  it('funds are opened once for a division, source and year, by finance, and money is entered once for a reference', async () => {
    const open = { division: county, source: 'employment-subsidy', year: 2023, document: '再次' } as const;
    const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
    expect(await code(story.finance('maker').openFund.attempt(open))).toBe('fund.already-open');
    expect(await code(story.finance('checker').openFund.attempt({ ...open, year: 2024 }))).toBe('role.denied');
    expect(await code(story.finance('maker').openFund.attempt({ ...open, division: 'CN-HA' }))).toBe('role.denied');
    const money = { fund: story.fund, amountFen: 1, document: '拨入', reference: 'A-1' };
    await story.finance('maker').appropriate(money);
    expect(await code(story.finance('maker').appropriate.attempt(money))).toBe('fund.reference-used');
    expect(await code(story.finance('maker').appropriate.attempt({ ...money, fund: randomUUID() }))).toBe('thing.unknown');
    const { postings } = await story.finance('maker').postings({ fund: story.fund });
    expect(postings.map(({ from, to, why }) => [from, to, why])).toEqual([
      ['treasury', 'free', 'appropriation'],
      ['treasury', 'free', 'appropriation'],
    ]);
  });
});
