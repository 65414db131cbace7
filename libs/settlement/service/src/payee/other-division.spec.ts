import { randomUUID } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { county, Story } from '../testing/story';

describe('who of HRSS confirms an account', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
  });
  afterAll(() => story.app.stop());

  const officer = (division: string) => story.person(`officer of ${division}`, { role: 'hrss', division, duties: ['application-review'] });
  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;

  it('only an officer in whose division the owner is: a far-away friend is no second person (R-SET-07, INF-04)', async () => {
    const owner = story.person('owner', { role: 'institution', organisation: randomUUID(), division: county });
    const { payee } = await owner.proposePayee({ name: '他人', bank: '他行', account: '6222021234567890123', proof: '开户许可证' }, { key: randomUUID() });
    const far = officer('CN-HA/xinyang');
    expect(await code(far.confirmPayee.attempt({ payee, version: 1 }))).toBe('payee.other-owner');
    expect(await code(far.rejectPayee.attempt({ payee, reason: 'x' }))).toBe('payee.other-owner');
    expect(await code(officer(`${county}-east`).confirmPayee.attempt({ payee, version: 1 }))).toBe('payee.other-owner');
    expect(await officer('CN-HA/puyang').confirmPayee({ payee, version: 1 })).toMatchObject({ payee });
  });
});
