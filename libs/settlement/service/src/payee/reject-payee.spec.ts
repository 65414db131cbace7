import { randomUUID } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { county, Story } from '../testing/story';

const OLD = '6222021234567890123';
const NEW = '6230000000000000001';

describe('a change of account that somebody stops', () => {
  let story: Story;
  beforeEach(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
    await story.openFund(1_000_000);
    await story.grant(240_000);
  });
  afterEach(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;
  const attempt = () => story.hrss('pusher').push.attempt({ division: county, fund: story.fund, month: story.app.today.slice(0, 7) });
  const change = async () => {
    const swindler = story.person('inside-job', { role: 'institution', organisation: story.institution });
    const { payee } = await swindler.proposePayee({ name: '他人', bank: '他行', account: NEW, proof: '无' }, { key: randomUUID() });
    return payee;
  };

  it('never gets a fen: the account in force is paid at once, and a new change may be proposed', async () => {
    await story.approved(1);
    const payee = await change();
    await story.claimant('accomplice').confirmPayee({ payee, version: 1 });
    expect(await code(attempt())).toBe('payee.changing');
    expect(await code(story.claimant('stranger', randomUUID()).rejectPayee.attempt({ payee, reason: 'x' }))).toBe('payee.other-owner');
    await story.hrss().rejectPayee({ payee, reason: '非本单位申请' });
    expect(await code(story.hrss().rejectPayee.attempt({ payee, reason: 'again' }))).toBe('payee.not-changing');
    expect(await code(story.claimant('accomplice').confirmPayee.attempt({ payee, version: 1 }))).toBe('payee.not-proposed');
    const push = (await story.push()).push as string;
    await story.acceptAll(push);
    const { file } = await story.file(push);
    const text = Buffer.from((await story.finance('maker').fileContent({ file })).bytes).toString();
    expect([text.includes(OLD), text.includes(NEW)]).toEqual([true, false]);
    const [row] = await story.app.sql<{ why: string }>(`SELECT rejected_for AS why FROM settlement.payee WHERE id = $1`, [payee]);
    expect(row?.why).toBe('非本单位申请');
    const { payees } = await story.claimant().payees({});
    expect(payees.map(({ state }) => state)).toEqual(['confirmed', 'rejected']);
  });

  it('a proposal nobody confirms does not block the owner for ever', async () => {
    await story.approved(1);
    await change();
    expect(await code(story.claimant().proposePayee.attempt({ name: '甲', bank: '乙', account: OLD, proof: '有' }, { key: randomUUID() }))).toBe('payee.change-open');
    const payee = (await story.claimant().payees({})).payees.find(({ state }) => state === 'proposed')?.payee as string;
    await story.claimant().rejectPayee({ payee, reason: '撤回' });
    expect(await story.push()).toMatchObject({ lines: 1 });
  });

  it('an account in force is not rejected any more', async () => {
    await story.approved(1);
    const payee = await change();
    const { effectiveOn } = await story.claimant().confirmPayee({ payee, version: 1 });
    story.app.advanceTo(effectiveOn);
    expect(await code(story.hrss().rejectPayee.attempt({ payee, reason: 'late' }))).toBe('payee.not-changing');
  });
});
