import { createHash } from 'node:crypto';
import {
  ApplicationSubmitted,
  EntitlementPayable,
  FundingGranted,
  PaymentSettled,
  PushAccepted,
  PushSent,
} from '@jiquan/settlement-contract';
import iconv from 'iconv-lite';
import { type Seat, Story } from './story';

describe('a voucher becomes money', () => {
  let story: Story;
  let approving: { application: string; seats: readonly Seat[] };
  let inFile: { file: string; number: string };
  beforeAll(async () => {
    story = await Story.begin();
  });
  afterAll(() => story.app.stop());

  it('from appropriation to an application, and every fen is accounted for on the way', async () => {
    const { app } = story;
    await story.openFund(1_000_000);
    expect(await story.balances()).toEqual({ free: 1_000_000 });

    await story.grant(360_000);
    expect((await app.told(FundingGranted)).map(({ payload }) => payload.grantedFen)).toEqual([360_000]);
    expect(await story.balances()).toEqual({ free: 640_000, reserved: 360_000 });

    app.advanceTo('2023-04-03');
    const { classId, seats } = await story.certified(2);
    const payable = await app.told(EntitlementPayable);
    expect(payable.map(({ payload }) => [payload.person, payload.amountFen]).sort()).toEqual(seats.map(({ person }) => [person, 100_000]).sort());

    await story.claimant();
    const { application, lines, totalFen } = await story.submit(story.claimant(), [classId], 2, 200_000);
    expect([lines, totalFen]).toEqual([2, 200_000]);
    expect((await app.told(ApplicationSubmitted))[0]?.payload).toMatchObject({ application, lines: 2, totalFen: 200_000 });
    // maxFen 1,200 yuan each: 2,000 are committed, and 400 that the two vouchers do not need are free again.
    expect(await story.balances()).toEqual({ free: 680_000, reserved: 120_000, committed: 200_000 });

    approving = { application, seats };
  });

  it('approved by four people, pushed, accepted by two, in a file the bank reads', async () => {
    const { app } = story;
    const { application, seats } = approving;
    await story.payee();
    await story.approve(application);
    await app.hearAll(seats.map((each) => ({ told: story.verified({ ...each, verification: crypto.randomUUID() }) })));
    const sent = await story.push();
    expect(sent).toMatchObject({ lines: 2, totalFen: 200_000, waitingCount: 0 });
    expect((await app.told(PushSent))[0]?.payload).toMatchObject({ push: sent.push, lines: 2, totalFen: 200_000 });
    const push = sent.push as string;

    const detail = await story.finance('maker').pushDetail({ push });
    const csv = await story.finance('maker').pushCsv({ push });
    expect(createHash('sha256').update(csv.bytes).digest('hex')).toBe(detail.sha256);
    const rows = [];
    for await (const row of await story.finance('maker').pushLines({ push } as never)) rows.push(row);
    expect(rows).toHaveLength(2);

    const accepted = await story.acceptAll(push);
    expect(accepted).toMatchObject({ acceptedLines: 2, acceptedFen: 200_000, refusedLines: 0, outcomes: [] });
    expect((await app.told(PushAccepted))[0]?.payload).toMatchObject({ acceptedLines: 2 });
    expect(await story.balances()).toEqual({ free: 680_000, reserved: 120_000, 'in-payment': 200_000 });

    const file = await story.file(push, 'gb18030');
    const content = await story.finance('maker').fileContent({ file: file.file });
    expect(createHash('sha256').update(content.bytes).digest('hex')).toBe(file.sha256);
    const text = iconv.decode(Buffer.from(content.bytes), 'gb18030').split('\r\n');
    expect(text[0]).toBe(`批次号,${file.number},笔数,2,总金额(元),2000.00`);
    expect(text[2]).toBe('1,濮阳县测试培训学校,6222021234567890123,测试银行濮阳支行,1000.00,职业技能培训补贴');

    inFile = file;
  });

  it('and settled once, however often the bank says so in the same file', async () => {
    const { app } = story;
    const { seats } = approving;
    const file = inFile;
    const imported = await story.bank('BANK-20230420', file.number, [
      { sequence: 1, status: '成功' },
      { sequence: 2, status: '成功' },
    ]);
    expect(imported.outcomes.map(({ outcome }) => outcome)).toEqual(['settled', 'settled']);
    const settled = await app.told(PaymentSettled);
    expect(settled.map(({ payload }) => payload.voucher).sort()).toEqual(seats.map(({ voucher }) => voucher).sort());
    expect(await story.balances()).toEqual({ free: 680_000, reserved: 120_000, paid: 200_000 });

    const reconciled = await story.finance('maker').reconciliation({ file: file.file });
    expect(reconciled).toMatchObject({ balanced: true, settled: { lines: 2, fen: 200_000 }, open: { lines: 0, fen: 0 } });
    const again = await story.bank('BANK-20230420', file.number, [
      { sequence: 1, status: '成功' },
      { sequence: 2, status: '成功' },
    ]);
    expect(again.outcomes.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    expect(await story.balances()).toEqual({ free: 680_000, reserved: 120_000, paid: 200_000 });
    const money = await story.finance('maker').campaignMoney({ campaign: story.campaign });
    expect(money.accounts.filter(({ balanceFen }) => balanceFen !== 0)).toEqual([
      { kind: 'free', balanceFen: 40_000 },
      { kind: 'reserved', balanceFen: 120_000 },
      { kind: 'paid', balanceFen: 200_000 },
    ]);
  });
});
