import type { Refusal } from '@jiquan/kernel';
import { pgError } from '@jiquan/platform';
import { RecoveryReceived } from '@jiquan/settlement-contract';
import { type Seat, Story } from '../testing/story';

/** R-SET-19, R-SET-07: that money came back is not one officer's word either. */
describe('money that came back', () => {
  let story: Story;
  let recovery: string;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(120_000);
    const { number, seats } = await story.inFile(1);
    await story.bank('B1', number, [{ sequence: 1, status: '成功' }]);
    await story.app.hear(story.revoked(seats[0] as Seat));
    recovery = (await story.hrss().recoveries({})).recoveries[0]?.recovery as string;
    await story.hrss().orderRecovery({ recovery, document: '追缴决定书' });
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const report = (reference: string, who = story.finance('maker')) => who.reportReceipt({ recovery, amountFen: 100_000, reference });
  const confirm = (version: number, who = story.finance('checker')) => who.receiveRecovery.attempt({ recovery, version });

  it('moves nothing on the word of one, and moves once on the word of two', async () => {
    expect(await code(confirm(2))).toBe('recovery.not-reported');
    const { version } = await report('R1');
    expect(await story.balances()).toMatchObject({ receivable: 100_000 });
    expect((await story.finance('checker').recoveries({})).recoveries).toMatchObject([{ state: 'ordered', reported: 'R1', version }]);
    expect(await confirm(version)).toMatchObject({ to: 'free' });
    expect(await story.balances()).toEqual({ free: 1_000_000 });
    expect(await code(confirm(version))).toBe('recovery.wrong-state');
    expect(await story.app.told(RecoveryReceived)).toHaveLength(1);
    const [known] = (await story.hrss().recoveries({})).recoveries;
    expect(known?.findings.map(({ moment, rule, outcome }) => [moment, rule, outcome])).toEqual([
      ['recovery-ordered', 'R-SET-19', 'sanctions'],
      ['recovery-received', 'R-SET-19', 'passed'],
    ]);
  });

  it('is not confirmed by who reported it, by a maker, or as it was reported before', async () => {
    const both = story.finance('both', 'maker', 'checker');
    const first = await report('R1', both);
    expect(await code(confirm(first.version, both))).toBe('recovery.same-officer');
    expect(await code(confirm(first.version, story.finance('maker')))).toBe('role.denied');
    const second = await report('R2');
    expect(await code(confirm(first.version))).toBe('proposal.changed');
    expect(await confirm(second.version)).toMatchObject({ to: 'free' });
  });

  it('the database knows it too', async () => {
    const answer = (sql: string) => story.app.sqlAsApp(sql).then(() => 'let through', (error: unknown) => pgError(error)?.constraint);
    expect(await answer(`UPDATE recovery SET received_by = gen_random_uuid()`)).toBe('recovery.same-officer');
    await report('R1');
    expect(await answer(`UPDATE recovery SET received_by = reported_by`)).toBe('recovery.same-officer');
  });
});
