import type { Refusal } from '@jiquan/kernel';
import { Story } from '../testing/story';

describe('a bank that corrects itself', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(240_000);
  });
  afterEach(() => story.app.stop());

  const outcomes = async (answer: ReturnType<Story['bank']>) => (await answer).outcomes.map(({ outcome }) => outcome);

  it('paid after all while the line waits for its second attempt: there is no second attempt (R-VCH-05, INF-01)', async () => {
    const { seats, application, number } = await story.inFile(1);
    await story.bank('B1', number, [{ sequence: 1, status: '失败', reason: '户名不符' }]);
    story.app.advanceTo('2023-05-04');
    await story.refresh(seats);
    const push = (await story.push()).push as string;
    expect(await outcomes(story.bank('B2', number, [{ sequence: 1, status: '成功' }]))).toEqual(['settled']);
    expect(await story.acceptAll(push)).toMatchObject({ acceptedLines: 0, outcomes: [{ outcome: 'line.left' }] });
    expect(await story.balances()).toMatchObject({ paid: 100_000 });
    expect((await story.lines(application)).map(({ state }) => state)).toEqual(['paid']);
    expect((await story.hrss().recoveries({})).recoveries).toEqual([]);
  });

  it('another file under a name that was used is not taken: none of its rows is lost in silence', async () => {
    const { number } = await story.inFile(2);
    expect(await outcomes(story.bank('B1', number, [{ sequence: 1, status: '成功' }]))).toEqual(['settled']);
    const other = await story.finance('maker').importResults.attempt({ bankFile: 'B1', file: Buffer.from(`批次号,序号,结果,金额(元),日期\r\n${number},2,失败,1000.00,2023-04-21`) });
    expect(other as Refusal).toMatchObject({ refused: 'bank-file.known-otherwise', facts: { row: 1 } });
    // The same file with more rows at its end is the same file, longer.
    const longer = [{ sequence: 1, status: '成功' as const }, { sequence: 2, status: '失败' as const }];
    expect(await outcomes(story.bank('B1', number, longer))).toEqual(['known', 'returned']);
  });
});
