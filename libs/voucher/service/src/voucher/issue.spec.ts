import { newId } from '@jiquan/platform';
import { VoucherCancelled, VoucherIssued } from '@jiquan/voucher-contract';
import { COOK, type Holder, key, NURSE, type Published, World } from '../testing/world';

describe('apply, issue, reject, claim (R-VCH-01)', () => {
  let world: World;
  let campaign: Published;
  beforeAll(async () => {
    world = await World.open();
    campaign = await world.published({ distribution: 'by-application', quota: 2 });
  });
  afterAll(() => world.stop());

  const applyTo = async (all: Published, holder: Holder, changes: Record<string, unknown> = {}) =>
    holder.client.apply.attempt({ campaign: all.campaign, occupation: COOK, statement: await world.statement(all, holder.person, changes) });
  async function applied(all = campaign) {
    const holder = world.holder();
    const voucher = await applyTo(all, holder);
    if ('refused' in voucher) throw new Error(voucher.refused);
    return { ...holder, voucher };
  }

  it('an application is answered again with itself, takes no place and is not told', async () => {
    const { client, person, voucher } = await applied();
    expect(voucher).toMatchObject({ stage: 'applied', issuedOn: null });
    expect(await applyTo(campaign, { client, person })).toEqual(voucher);
    expect(await world.office.counters({ campaign: campaign.campaign })).toMatchObject({ everIssued: 0 });
    expect(await client.claim.attempt({ campaign: campaign.campaign, occupation: COOK })).toMatchObject({ refused: 'voucher.not-issued' });
    await client.withdraw({ voucher: voucher.voucher }, key());
    expect((await world.app.told(VoucherCancelled)).some((event) => event.key === voucher.voucher)).toBe(false);
  });

  it('is refused to somebody not eligible, in another distribution, and to who holds one already', async () => {
    expect(await applyTo(campaign, world.holder(), { eligible: false, reasons: ['R-ELIG-02a'] })).toMatchObject({ refused: 'person.not-eligible', facts: { reasons: ['R-ELIG-02a'] } });
    const open = await world.published();
    expect(await applyTo(open, world.holder())).toMatchObject({ refused: 'campaign.other-distribution' });
    const holder = await world.claimed(open);
    expect(await applyTo(campaign, holder)).toMatchObject({ refused: 'voucher.already-held' });
  });

  it('the office issues as far as places go, an outcome per line, and the same answer for the same key', async () => {
    const [first, second, third] = [await applied(), await applied(), await applied()];
    const elsewhere = await applied(await world.published({ distribution: 'by-application' }));
    const vouchers = [first, first, second, third, elsewhere].map((each) => each.voucher.voucher);
    const once = key();
    const { lines } = await world.office.issue({ campaign: campaign.campaign, vouchers }, once);
    expect(lines.map((line) => line.outcome)).toEqual(['issued', 'again', 'issued', 'campaign.exhausted', 'thing.unknown']);
    expect(await world.office.issue({ campaign: campaign.campaign, vouchers }, once)).toEqual({ lines });
    expect(await world.office.counters({ campaign: campaign.campaign })).toMatchObject({ everIssued: 2, left: 0 });
    expect((await world.app.told(VoucherIssued)).filter((event) => event.payload.campaign === campaign.campaign)).toHaveLength(2);
    expect(await first.client.claim({ campaign: campaign.campaign, occupation: COOK })).toMatchObject({ stage: 'claimed', number: first.voucher.number });
    expect(await world.office.reject.attempt({ voucher: second.voucher.voucher, rule: 'R-ELIG-01' }, key())).toMatchObject({ refused: 'voucher.not-applied' });
    expect(await world.office.reject({ voucher: third.voucher.voucher, rule: 'R-ELIG-01' }, key())).toMatchObject({ stage: 'rejected' });
    const history = await world.office.history({ voucher: first.voucher.voucher });
    expect(history.steps.map((step) => `${step.from} ${step.by} ${step.to}`)).toEqual(['none apply applied', 'applied issue issued', 'issued claim claimed']);
  });

  it('issues to a list; who is on it claims with a statement of their own', async () => {
    const targeted = await world.published({ distribution: 'targeted', quota: 2 });
    const held = await world.claimed(await world.published());
    const [first, second, third] = [world.holder(), world.holder(), world.holder()];
    const listed = [first, first, held, second, third].map(({ person }) => ({ person, occupation: COOK }));
    const { lines } = await world.office.issueToList({ campaign: targeted.campaign, people: [...listed, { person: newId(), occupation: '9-99' }] }, key());
    expect(lines.map((line) => line.outcome)).toEqual(['issued', 'again', 'voucher.already-held', 'issued', 'campaign.exhausted', 'campaign.occupation-not-offered']);
    expect(await first.client.claim.attempt({ campaign: targeted.campaign, occupation: COOK })).toMatchObject({ refused: 'statement.missing' });
    const statement = await world.statement(targeted, first.person, { eligible: false });
    expect(await first.client.claim.attempt({ campaign: targeted.campaign, occupation: COOK, statement })).toMatchObject({ refused: 'person.not-eligible' });
    expect(await world.claim(first, targeted)).toMatchObject({ stage: 'claimed' });
    expect(await world.claim(world.holder(), targeted, NURSE)).toMatchObject({ refused: 'voucher.not-issued' });
    await world.office.close({ campaign: targeted.campaign }, key());
    // Its place was counted before the campaign closed.
    expect(await world.claim(second, targeted)).toMatchObject({ stage: 'claimed' });
    expect(await world.office.issueToList.attempt({ campaign: targeted.campaign, people: listed }, key())).toMatchObject({ refused: 'campaign.closed' });
  });
});
