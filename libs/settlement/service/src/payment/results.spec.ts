import type { Refusal } from '@jiquan/kernel';
import { PaymentReturned, PaymentSettled, RecoveryOrdered, RecoveryReceived } from '@jiquan/settlement-contract';
import { ClassNotRecognised } from '@jiquan/training-contract';
import iconv from 'iconv-lite';
import { type Seat, Story } from '../testing/story';

describe('the bank reports', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(240_000);
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const outcomes = async (answer: ReturnType<Story['bank']>) => (await answer).outcomes.map(({ outcome }) => outcome);

  it('a returned payment is tried again by the next push, with a new attempt', async () => {
    const { seats, application, number } = await story.inFile(1);
    expect(await outcomes(story.bank('B1', number, [{ sequence: 1, status: '失败', reason: '户名不符' }]))).toEqual(['returned']);
    expect((await story.app.told(PaymentReturned))[0]?.payload).toMatchObject({ late: false, reason: 'bank.name-differs' });
    expect(await story.balances()).toMatchObject({ committed: 100_000 });
    story.app.advanceTo('2023-05-04');
    await story.refresh(seats);
    const push = (await story.push()).push as string;
    await story.acceptAll(push);
    const file = await story.file(push);
    expect(await outcomes(story.bank('B2', file.number, [{ sequence: 1, status: '成功' }]))).toEqual(['settled']);
    const [line] = await story.lines(application);
    const { payments } = await story.claimant().linePayments({ line: line?.line as string });
    expect(payments.map(({ number: attempt, state }) => [attempt, state])).toEqual([
      [1, 'returned'],
      [2, 'settled'],
    ]);
    expect(await story.balances()).toMatchObject({ paid: 100_000 });
    // The first attempt turns out to be settled too: an overpayment, not a second payment.
    expect(await outcomes(story.bank('B3', number, [{ sequence: 1, status: '成功' }]))).toEqual(['overpayment']);
    expect(await story.balances()).toMatchObject({ paid: 100_000, receivable: 100_000 });
    expect(await story.app.told(PaymentSettled)).toHaveLength(1);
    const { recoveries } = await story.hrss().recoveries({});
    expect(recoveries).toMatchObject([{ kind: 'overpayment', state: 'due', voucher: null }]);
    await story.receive(recoveries[0]?.recovery as string, 100_000);
    expect(await story.balances()).toMatchObject({ paid: 100_000, returned: 100_000 });
  });

  it('a late return takes the money back out of paid', async () => {
    const { number } = await story.inFile(1);
    await story.bank('B1', number, [{ sequence: 1, status: '成功' }]);
    expect(await outcomes(story.bank('B2', number, [{ sequence: 1, status: '失败', reason: '退票' }]))).toEqual(['late-return']);
    expect((await story.app.told(PaymentReturned))[0]?.payload.late).toBe(true);
    expect(await story.balances()).toMatchObject({ committed: 100_000 });
    expect(await outcomes(story.bank('B3', number, [{ sequence: 1, status: '失败' }]))).toEqual(['repeated']);
  });

  it('a settled result told twice in other files is money twice, and comes back through the bank', async () => {
    const { number } = await story.inFile(1);
    await story.bank('B1', number, [{ sequence: 1, status: '成功' }]);
    expect(await outcomes(story.bank('B2', number, [{ sequence: 1, status: '成功' }]))).toEqual(['overpayment']);
    expect(await outcomes(story.bank('B3', number, [{ sequence: 1, status: '失败' }]))).toEqual(['overpayment-returned']);
    expect(await story.balances()).toMatchObject({ paid: 100_000, returned: 100_000 });
  });

  it('unknown lines and other amounts are listed and move nothing; an unreadable file is not taken', async () => {
    const { number } = await story.inFile(1);
    const before = await story.balances();
    const rows = [
      { sequence: 9, status: '成功' as const },
      { sequence: 1, status: '成功' as const, yuan: '999.99' },
    ];
    expect(await outcomes(story.bank('B1', number, rows))).toEqual(['unknown-line', 'amount-differs']);
    expect(await story.balances()).toEqual(before);
    const { results } = await story.finance('maker').results({ bankFile: 'B1' } as never);
    expect(results.map(({ outcome }) => outcome)).toEqual(['unknown-line', 'amount-differs']);
    const bring = (text: string, encoding: 'utf-8' | 'gb18030' = 'utf-8') =>
      story.finance('maker').importResults.attempt({ bankFile: 'B2', encoding, file: encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text) });
    const rest = ['也许,1000,2023-04-20', '成功,1000.001,2023-04-20', '成功,0,2023-04-20', '成功,1000,2023-02-30'];
    for (const text of ['', '批次号,序号\r\n1,1', ...rest.map((cells) => `批次号,序号,结果,金额(元),日期\r\n${number},1,${cells}`)]) {
      expect(await code(bring(text))).toBe('bank-file.malformed');
    }
    const elsewhere = story.person('elsewhere', { role: 'finance', division: 'CN-HA/xinyang/huangchuan', duties: ['maker'] });
    const theirs = `批次号,序号,结果,金额(元),日期\r\n${number},1,成功,1000.00,2023-04-20`;
    const brought = await elsewhere.importResults({ bankFile: 'B1', file: Buffer.from(theirs) });
    expect(brought).toMatchObject({ fresh: 1, outcomes: [{ outcome: 'unknown-line', line: null }] });
    const cashier = story.person('elsewhere-checker', { role: 'finance', division: 'CN-HA/xinyang/huangchuan', duties: ['checker'] });
    expect(await cashier.confirmResults({ import: brought.import, sha256: brought.sha256 })).toMatchObject({ outcomes: [{ outcome: 'unknown-line' }] });
    expect(await story.balances()).toEqual(before);
    expect(await code(story.finance('checker').importResults.attempt({ bankFile: 'B2', file: Buffer.from('x') } as never))).toBe('role.denied');
    const good = `批次号,序号,结果,金额(元),日期,原因\r\n${number},1,成功,1000.00,2023-04-20,`;
    expect(await code(bring(iconv.encode(good, 'gb18030').toString('latin1'), 'utf-8'))).toBe('bank-file.malformed');
    expect(await bring(good, 'gb18030')).toMatchObject({ outcomes: [{ outcome: 'settled' }] });
  });

  it('revoked before the file, the attempt is stopped and the money is free', async () => {
    const { seats } = await story.approved(2);
    const push = (await story.push()).push as string;
    await story.acceptAll(push);
    await story.app.hear(story.revoked(seats[0] as Seat));
    expect(await story.balances()).toEqual({ free: 900_000, 'in-payment': 100_000 });
    expect(await story.file(push)).toMatchObject({ lines: 1, totalFen: 100_000, waiting: 0 });
  });

  it('revoked at the bank, a stop is asked; returned it leaves, paid anyway it is receivable at once (R-SET-18)', async () => {
    const { seats, application, number } = await story.inFile(2);
    await story.app.hearAll(seats.map((each) => ({ told: story.revoked(each) })));
    const { stops } = await story.finance('maker').paymentStops({});
    expect(stops.map(({ file, reason }) => [file, reason])).toEqual(Array(2).fill([number, 'certificate.revoked']));
    expect(await outcomes(story.bank('B1', number, [{ sequence: 1, status: '失败' }, { sequence: 2, status: '成功' }]))).toEqual(['returned', 'settled']);
    expect(await story.balances()).toEqual({ free: 900_000, receivable: 100_000 });
    expect((await story.lines(application)).map(({ state }) => state).sort()).toEqual(['left', 'receivable']);
    expect((await story.finance('maker').paymentStops({})).stops).toEqual([]);
  });

  it('revoked after payment: receivable at once, ordered by an officer, received in the same year it is free again (R-SET-19)', async () => {
    const { seats, number, application } = await story.inFile(1);
    await story.bank('B1', number, [{ sequence: 1, status: '成功' }]);
    await story.app.hear(story.revoked(seats[0] as Seat));
    expect(await story.balances()).toMatchObject({ receivable: 100_000 });
    const [due] = (await story.hrss().recoveries({ state: 'due' })).recoveries;
    const recovery = due?.recovery as string;
    expect(await code(story.finance('maker').reportReceipt.attempt({ recovery, amountFen: 100_000, reference: 'R1' }))).toBe('recovery.wrong-state');
    await story.hrss().orderRecovery({ recovery, document: '追缴决定书' });
    expect(await code(story.hrss().orderRecovery.attempt({ recovery, document: '再次' }))).toBe('recovery.wrong-state');
    expect((await story.app.told(RecoveryOrdered))[0]?.payload).toMatchObject({ voucher: seats[0]?.voucher, amountFen: 100_000, reason: 'certificate.revoked' });
    expect(await code(story.finance('maker').reportReceipt.attempt({ recovery, amountFen: 99_999, reference: 'R1' }))).toBe('recovery.amount-differs');
    expect(await story.receive(recovery, 100_000)).toMatchObject({ to: 'free' });
    expect((await story.app.told(RecoveryReceived))[0]?.payload.to).toBe('free');
    expect(await story.balances()).toEqual({ free: 880_000, reserved: 120_000 });
    expect(await story.lines(application)).toMatchObject([{ state: 'recovered' }]);
  });

  it('a class not recognised after payment is due back; received in another year it goes to the treasury (A-76)', async () => {
    const { classId, number } = await story.inFile(2);
    await story.bank('B1', number, [{ sequence: 1, status: '成功' }, { sequence: 2, status: '成功' }]);
    await story.app.hear(ClassNotRecognised({ class: classId, decidedOn: '2023-06-01' as never, cites: ['R-CLASS-11'] }));
    expect(await story.balances()).toMatchObject({ receivable: 200_000 });
    const { recoveries } = await story.hrss().recoveries({});
    for (const { recovery } of recoveries) await story.hrss().orderRecovery({ recovery, document: '追缴决定书' });
    story.app.advanceTo('2024-01-02');
    for (const { recovery } of recoveries) expect(await story.receive(recovery, 100_000)).toMatchObject({ to: 'returned' });
    expect(await story.balances()).toEqual({ free: 800_000, returned: 200_000 });
  });
});
