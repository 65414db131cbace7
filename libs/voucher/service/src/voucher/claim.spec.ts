import { setTimeout as wait } from 'node:timers/promises';
import { PersonFrozen } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import { VoucherClaimed, VoucherIssued } from '@jiquan/voucher-contract';
import { COOK, key, NURSE, World } from '../testing/world';
import { hold } from '../testing/hold';

describe('claim (R-VCH-01, R-VCH-02, R-VCH-09, A-02)', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.stop());

  it('of an open campaign issues and claims at once, and both are told', async () => {
    const campaign = await world.published();
    const { voucher, person } = await world.claimed(campaign);
    expect(voucher).toMatchObject({ stage: 'claimed', issuedOn: '2023-03-01', expiresOn: '2023-05-30', occupation: COOK, frozen: false });
    const issued = (await world.app.told(VoucherIssued)).find((event) => event.key === voucher.voucher);
    const claimed = (await world.app.told(VoucherClaimed)).find((event) => event.key === voucher.voucher);
    expect(issued).toMatchObject({ version: 1, payload: { person, campaign: campaign.campaign } });
    expect(claimed).toMatchObject({ version: 2, payload: { claimedOn: '2023-03-01', expiresOn: '2023-05-30' } });
  });

  it('asked again answers with the same voucher, for another occupation and with a dead statement too', async () => {
    const campaign = await world.published();
    const { client, voucher } = await world.claimed(campaign);
    expect(await client.claim({ campaign: campaign.campaign, occupation: COOK })).toEqual(voucher);
    expect(await client.claim({ campaign: campaign.campaign, occupation: NURSE, statement: 'a.b.c' })).toEqual(voucher);
    await client.withdraw({ voucher: voucher.voucher }, key());
    expect(await client.claim({ campaign: campaign.campaign, occupation: COOK })).toMatchObject({ number: voucher.number, stage: 'cancelled' });
  });

  const refusals: [string, string, (campaign: { campaign: string; audienceHash: string }) => Promise<unknown>][] = [
    ['no statement', 'statement.missing', ({ campaign }) => world.holder().client.claim.attempt({ campaign, occupation: COOK })],
    ['a statement about somebody else', 'statement.other-person', (all) => claimWith(all, { person: newId() })],
    ['a statement about another campaign', 'statement.other-campaign', (all) => claimWith(all, { campaign: newId() })],
    ['a statement about another audience', 'statement.other-audience', (all) => claimWith(all, { audienceHash: 'f'.repeat(64) })],
    ['somebody not eligible', 'person.not-eligible', (all) => claimWith(all, { eligible: false, reasons: ['R-ELIG-05c'] })],
    ['an occupation it does not offer', 'campaign.occupation-not-offered', (all) => world.claim(world.holder(), all, '9-99')],
  ];
  async function claimWith(all: { campaign: string; audienceHash: string }, changes: Record<string, unknown>) {
    const { person, client } = world.holder();
    return client.claim.attempt({ campaign: all.campaign, occupation: COOK, statement: await world.statement(all, person, changes) });
  }

  it.each(refusals)('refuses %s: %s', async (_, code, act) => {
    const campaign = await world.published();
    expect(await act(campaign)).toMatchObject({ refused: code });
    expect(await world.office.counters({ campaign: campaign.campaign })).toMatchObject({ everIssued: 0, left: 10 });
  });

  it('hands on the rules that failed (R-ELIG-05c)', async () => {
    const answer = await claimWith(await world.published(), { eligible: false, reasons: ['R-ELIG-05c'] });
    expect(answer).toMatchObject({ facts: { reasons: ['R-ELIG-05c'] }, cites: ['R-VCH-01', 'R-ELIG-01', 'R-ELIG-05c'] });
  });

  it('refuses a statement that identity did not sign, or whose time is over', async () => {
    const campaign = await world.published();
    const { person, client } = world.holder();
    const old = await world.app.sign('statement', { person }, { seconds: -60 });
    await expect(client.claim({ campaign: campaign.campaign, occupation: COOK, statement: old })).rejects.toMatchObject({ problem: { code: 'token.expired' } });
    await expect(client.claim({ campaign: campaign.campaign, occupation: COOK, statement: 'a.b.c' })).rejects.toMatchObject({ problem: { code: 'token.invalid' } });
  });

  it('refuses drafts, pauses, closed campaigns, and a person whose record is frozen (R-SET-18)', async () => {
    const { campaign: drafted, audienceHash } = await world.office.draft(world.draft(), key());
    expect(await world.claim(world.holder(), { campaign: drafted, audienceHash })).toMatchObject({ refused: 'campaign.not-published' });
    const campaign = await world.published();
    await world.office.pause({ campaign: campaign.campaign, reason: 'review' }, key());
    expect(await world.claim(world.holder(), campaign)).toMatchObject({ refused: 'campaign.paused' });
    await world.office.resume({ campaign: campaign.campaign }, key());
    const frozen = world.holder();
    await world.app.hear(PersonFrozen({ person: frozen.person, reason: 'investigation' }));
    expect(await world.claim(frozen, campaign)).toMatchObject({ refused: 'person.frozen' });
    await world.claimed(campaign);
    await world.office.close({ campaign: campaign.campaign }, key());
    expect(await world.claim(world.holder(), campaign)).toMatchObject({ refused: 'campaign.closed' });
    expect(await world.claim(world.holder(), { campaign: newId(), audienceHash })).toMatchObject({ refused: 'thing.unknown' });
  });

  it('refuses a second live voucher for the occupation in another campaign, and allows it when the first has ended (A-02)', async () => {
    const [first, second] = [await world.published(), await world.published()];
    const holder = await world.claimed(first);
    expect(await world.claim(holder, second)).toMatchObject({ refused: 'voucher.already-held', facts: { number: holder.voucher.number } });
    expect(await world.claim(holder, second, NURSE)).toMatchObject({ stage: 'claimed' });
    const third = await world.published();
    await holder.client.withdraw({ voucher: holder.voucher.voucher }, key());
    expect(await world.claim(holder, third)).toMatchObject({ stage: 'claimed' });
  });

  it('of any occupation where the campaign says so', async () => {
    const [first, second] = [await world.published(), await world.published({ liveKeyRule: 'any' })];
    const holder = await world.claimed(first);
    expect(await world.claim(holder, second, NURSE)).toMatchObject({ refused: 'voucher.already-held' });
  });

  it('gives 10 places to 200 people who all queued first: exactly 10 vouchers, the others campaign.exhausted (I1)', async () => {
    const campaign = await world.published({ quota: 10 });
    const gate = await hold(world.app, `SELECT 1 FROM voucher.campaign WHERE id = '${campaign.campaign}' FOR UPDATE`);
    const people = Array.from({ length: 200 }, () => world.holder());
    const asked = people.map((holder) => world.claim(holder, campaign));
    await gate.queued(200);
    await gate.open();
    const answers = await Promise.all(asked);
    const numbers = answers.flatMap((answer) => ('number' in answer ? [answer.number] : []));
    expect(new Set(numbers).size).toBe(10);
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'campaign.exhausted')).toHaveLength(190);
    const [row] = await world.app.sql<{ n: number }>(`SELECT count(*)::integer AS n FROM voucher.voucher WHERE campaign = $1`, [campaign.campaign]);
    expect(row?.n).toBe(10);
    expect(await world.office.counters({ campaign: campaign.campaign })).toMatchObject({ everIssued: 10, left: 0, quota: 10 });
    // Decided together, and yet what is told of each goes back to its own request, as its audit line does.
    const told = [...(await world.app.told(VoucherIssued)), ...(await world.app.told(VoucherClaimed))].filter((event) => event.payload.campaign === campaign.campaign);
    const lines = await world.app.sql<{ id: string; correlation: string }>(`SELECT ids ->> 'voucher' AS id, correlation FROM voucher.audit WHERE ids ->> 'campaign' = $1`, [campaign.campaign]);
    const byVoucher = new Map(lines.map((line) => [line.id, line.correlation]));
    expect(told).toHaveLength(20);
    expect(new Set(told.map((event) => event.correlation)).size).toBe(10);
    expect(told.every((event) => byVoucher.get(event.key) === event.correlation)).toBe(true);
  });

  it('gives one person who asks 50 times at once one voucher, and every answer names it', async () => {
    const campaign = await world.published();
    const gate = await hold(world.app, `SELECT 1 FROM voucher.campaign WHERE id = '${campaign.campaign}' FOR UPDATE`);
    const holder = world.holder();
    const asked = Array.from({ length: 50 }, () => world.claim(holder, campaign));
    await gate.queued(50);
    await gate.open();
    const answers = await Promise.all(asked);
    const numbers = new Set(answers.map((answer) => ('number' in answer ? answer.number : answer.refused)));
    expect(numbers.size).toBe(1);
    expect([...numbers][0]).toMatch(/^JQ-/);
    expect(await world.office.counters({ campaign: campaign.campaign })).toMatchObject({ everIssued: 1, left: 9 });
  });

  it('exhausted is answered without the lock, and the own voucher still comes first; a raised quota opens it again', async () => {
    const campaign = await world.published({ quota: 1 });
    const holder = await world.claimed(campaign);
    expect(await world.claim(world.holder(), campaign)).toMatchObject({ refused: 'campaign.exhausted', facts: { revision: 1 }, cites: ['R-VCH-09'] });
    const gate = await hold(world.app, `SELECT 1 FROM voucher.campaign WHERE id = '${campaign.campaign}' FOR UPDATE`);
    expect(await world.claim(world.holder(), campaign)).toMatchObject({ refused: 'campaign.exhausted' });
    expect(await world.claim(holder, campaign)).toMatchObject({ number: holder.voucher.number });
    await gate.open();
    const raised = await world.office.raiseQuota({ campaign: campaign.campaign, quota: 2 }, key());
    expect(await world.claim(world.holder(), campaign)).toMatchObject({ refused: 'campaign.exhausted' });
    await world.grant(campaign.campaign, raised.revision, 200_000);
    expect(await world.claim(world.holder(), campaign)).toMatchObject({ stage: 'claimed' });
  });

  it('gives a place that was lost to another campaign to whoever was told exhausted in the same batch', async () => {
    const [here, there] = [await world.published({ quota: 2 }), await world.published()];
    const [early, first, second] = [world.holder(), world.holder(), world.holder()];
    const row = `INSERT INTO voucher.voucher (id, number, campaign, holder, occupation, live_key, decided, stage, office_frozen, person_frozen, bound, issued_on, version)
      VALUES ('${newId()}', 'JQ-TEST', '${there.campaign}', '${first.person}', '${COOK}', '${first.person}:${COOK}', 'claimed', 'claimed', false, false, false, '2023-03-01', 1)`;
    const campaignGate = await hold(world.app, `SELECT 1 FROM voucher.campaign WHERE id = '${here.campaign}' FOR UPDATE`);
    const rowGate = await hold(world.app, row);
    // The first batch holds one claim and waits for the lock; the other two gather behind it, in this order.
    const asked = [world.claim(early, here)];
    await campaignGate.queued(1);
    asked.push(world.claim(first, here));
    await wait(100);
    asked.push(world.claim(second, here));
    await campaignGate.queued(3);
    await campaignGate.open();
    await wait(200);
    await rowGate.open();
    const [, one, two] = await Promise.all(asked);
    expect(one).toMatchObject({ refused: 'voucher.already-held' });
    expect(two).toMatchObject({ stage: 'claimed' });
    expect(await world.office.counters({ campaign: here.campaign })).toMatchObject({ everIssued: 2, left: 0 });
    await world.app.sql(`DELETE FROM voucher.voucher WHERE number = 'JQ-TEST'`);
  });

  it('leaves every counter equal to its rows and every live key alone (I1, I2)', async () => {
    const wrong = await world.app.sql(`SELECT c.id FROM voucher.campaign c LEFT JOIN voucher.voucher v ON v.campaign = c.id AND v.issued_on IS NOT NULL
      GROUP BY c.id HAVING count(v.id) <> c.ever_issued OR c.ever_issued > c.quota`);
    expect(wrong).toEqual([]);
    expect(await world.app.sql(`SELECT live_key FROM voucher.voucher WHERE live_key IS NOT NULL GROUP BY live_key HAVING count(*) > 1`)).toEqual([]);
  });
});
