import { randomUUID } from 'node:crypto';
import type { Refusal } from '@jiquan/kernel';
import { county, Story } from '../testing/story';

const city = 'CN-HA/puyang';

/** R-SET-09, R-SET-10: a class of the county may be paid from a fund of the city; then the city's finance decides. */
describe('money of another division', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ now: '2023-04-03T01:00:00.000Z' });
  });
  afterAll(() => story.app.stop());

  const code = async (answer: Promise<unknown>) => ((await answer) as Refusal).refused;

  it('is accepted and paid by the finance whose fund it is, and by nobody below it', async () => {
    const treasurer = story.person('city-maker', { role: 'finance', division: city, duties: ['maker'] });
    const cashier = story.person('city-checker', { role: 'finance', division: city, duties: ['checker'] });
    const { fund } = await treasurer.openFund({ division: city, source: 'employment-subsidy', year: 2023, document: '市级资金（测试）' });
    await treasurer.appropriate({ fund, amountFen: 1_000_000, document: '市级资金（测试）', reference: randomUUID() });
    story.fund = fund;
    const entry = { occupation: null, kind: 'SKILL_LEVEL', level: 'INTERMEDIATE', from: '2023-01-01', until: null, amountFen: 100_000 };
    const hrssOfCity = story.person('city-hrss', { role: 'hrss', division: city, duties: ['campaign'] });
    // The table of the division whose fund pays: what the county has published prices nothing here.
    await story.hrss().publishTariff({ division: county, purpose: 'training', document: '县级标准', entries: [{ ...entry, amountFen: 70_000 }] }, { key: randomUUID() });
    await hrssOfCity.publishTariff({ division: city, purpose: 'training', document: '测试标准', entries: [entry] }, { key: randomUUID() });
    await story.designate('training', fund);
    await story.approved(1, { channel: 'voucherless' });
    const push = (await story.push()).push as string;
    expect(await code(story.finance('maker').proposeAcceptance.attempt({ push, refused: [] }))).toBe('role.denied');
    const { version } = await treasurer.proposeAcceptance({ push, refused: [] });
    expect(await code(story.finance('checker').confirmAcceptance.attempt({ push, version }))).toBe('role.denied');
    expect(await cashier.confirmAcceptance({ push, version })).toMatchObject({ acceptedLines: 1 });
    expect(await code(story.finance('maker').createFile.attempt({ push, encoding: 'utf-8' }, { key: randomUUID() }))).toBe('role.denied');
    expect(await treasurer.createFile({ push, encoding: 'utf-8' }, { key: randomUUID() })).toMatchObject({ lines: 1 });
  });
});
